import { expect, type Locator } from '@playwright/test'

/**
 * Waits until a part of the page answers: until then it stands in the HTML alone, hears no key and no press, and may be
 * put in again by the script. React keeps what it has drawn or taken over on the element itself.
 */
export const answering = (part: Locator): Promise<void> =>
  expect
    .poll(() =>
      part.evaluate((element) =>
        Object.keys(element).some((key) => key.startsWith('__reactProps')),
      ),
    )
    .toBe(true)
