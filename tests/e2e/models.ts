import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

type Statement = { output: string[]; input: string[]; side: string; vendor: string | null }
type Model = { id: string; name: string; statements: Statement[] }

/** The models as their file has them. */
export const MODELS: Model[] = JSON.parse(readFileSync('data/models.json', 'utf8')).rows

export const outputOf = ({ statements }: Model) => [
  ...new Set(statements.flatMap(({ output }) => output)),
]
export const namesOf = (models: readonly Model[]) => models.map(({ name }) => name).sort()

export const table = (page: Page) => page.getByRole('table', { name: 'Models' })
export const rowNames = (page: Page) => table(page).getByRole('rowheader').getByRole('link')
export const shownNames = async (page: Page) => (await rowNames(page).allTextContents()).sort()
export const sentence = (page: Page) => page.getByRole('status').filter({ hasText: 'models' })
