import { expect, type Page } from '@playwright/test'
import { readDataset } from '@/data/load'

const { figures, disagreements } = readDataset('data')
const [first] = figures
const last = disagreements.at(-1)
if (first === undefined || last === undefined) throw new Error('There is nothing to find')

/** Something of each kind to be found. */
export const figure = first
export const disagreement = last

export const field = (page: Page) => page.getByRole('combobox', { name: 'Find anything' })
export const status = (page: Page) =>
  page.getByRole('dialog', { name: 'Find anything' }).getByRole('status')

/** Opens the search by its button, once the page's script has taken over and gives the button its answer. */
export async function openByButton(page: Page) {
  await expect(async () => {
    if (!(await field(page).isVisible()))
      await page.getByRole('button', { name: 'Find anything' }).click({ timeout: 1000 })
    await expect(field(page)).toBeFocused({ timeout: 1000 })
  }).toPass()
}

/** Opens a page, and waits until its script listens to the keys of the search. */
export async function openPage(page: Page, address: string) {
  await page.goto(address)
  await openByButton(page)
  await page.keyboard.press('Escape')
  // The browser closes the dialog before it is taken away, and until then the next key would close it once more.
  await expect(
    page.getByRole('combobox', { name: 'Find anything', includeHidden: true }),
  ).toHaveCount(0)
}
