/** Ends the program as failed, with the error's message alone: no stack trace. */
export function stopWithMessage(error: unknown): never {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}
