import path from 'node:path'
import asc from 'assemblyscript/asc'

const ENTRY = 'domain/circles/kernel/entry.ts'
const BINARY = 'kernel.wasm'
const OPTIONS = ['-O3', '--runtime', 'stub', '--noAssert', '--use', 'abort=']

/** Where the compiled kernel is kept. */
export const COMPILED_FILE = path.join('domain', 'circles', 'kernel', 'compiled.ts')

/**
 * The packing of discs compiled to WebAssembly, as the module of TypeScript that brings it to the browser: the same source
 * gives the same text. Throws what the compiler says of a source that it does not take.
 */
export async function compileKernel(): Promise<string> {
  let binary: Uint8Array | undefined
  const { error, stderr } = await asc.main([ENTRY, '--outFile', BINARY, ...OPTIONS], {
    writeFile: (name, contents) => {
      if (name === BINARY && typeof contents !== 'string') binary = contents
    },
  })
  if (error !== null || binary === undefined) throw new Error(`${stderr}`, { cause: error })
  const text = Buffer.from(binary).toString('base64')
  return `/** \`entry.ts\` as WebAssembly in base64: written by \`npm run kernel\`. */\nexport const COMPILED =\n  '${text}'\n`
}
