import type { Page } from '@playwright/test'

/** The parts of the Atlas as a reader finds them. */
export const diagram = (page: Page) => page.getByLabel('Taxonomy diagram')
export const circle = (page: Page, name: RegExp) => diagram(page).getByRole('link', { name })
export const outline = (page: Page) => page.getByRole('tree', { name: 'Taxonomy outline' })
export const row = (page: Page, name: RegExp) => outline(page).getByRole('treeitem', { name })
export const panel = (page: Page) => page.getByRole('region', { name: 'In focus' })
export const panelTitle = (page: Page) => panel(page).getByRole('heading', { level: 2 })
