/** Saves the view at an address as a PowerPoint file of one slide, and tells how it goes. */
export async function exportView(
  address: string,
  fileName: string,
  tell: (message: string) => void,
): Promise<void> {
  tell('Writing the PowerPoint file')
  try {
    const { saveViewAsPptx } = await import('./save-view')
    await saveViewAsPptx(address, fileName)
    tell('Saved')
  } catch {
    tell('The PowerPoint file could not be made')
  }
}
