/** The browser reads the file after the press has been handled; on a busy machine some time after. */
const READ_AFTER_MS = 10_000

/** Hands a file to the reader. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), READ_AFTER_MS)
}
