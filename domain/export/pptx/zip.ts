import { strToU8, Zip, ZipDeflate } from 'fflate'

/** Compressed already: deflating them again only costs time. */
const COMPRESSED = /\.(?:xlsx|png)$/

/**
 * The files of a package as one ZIP, a step a file. `made` is the time that each carries; the first file is the list of
 * what the parts are, as Office writes it.
 */
export function* zipFiles(
  files: ReadonlyMap<string, string | Uint8Array>,
  made: string,
): Generator<number, Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error
    chunks.push(chunk)
  })
  let count = 0
  for (const [path, content] of files) {
    const file = new ZipDeflate(path, { level: COMPRESSED.test(path) ? 0 : 6 })
    file.mtime = made
    zip.add(file)
    file.push(typeof content === 'string' ? strToU8(content) : content, true)
    yield ++count
  }
  zip.end()
  return joined(chunks)
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
