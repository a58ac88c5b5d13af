import type { Page } from '@playwright/test'

/** What is drawn late, on a busy machine. */
export const LATE = { timeout: 30_000 }

/** The part that fills the screen. */
export const onStage = (page: Page) =>
  page.getByRole('dialog').filter({ has: page.locator('[data-stage-bar]') })
