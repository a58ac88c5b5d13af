let withNotes = false

/** Whether the notes are to be printed below the slides. */
export const notesArePrinted = (): boolean => withNotes

/** Opens the browser's print, which can save a PDF: one page a slide, with its notes below it if wanted. */
export function printDeck(options: { readonly withNotes: boolean }): void {
  withNotes = options.withNotes
  window.print()
}
