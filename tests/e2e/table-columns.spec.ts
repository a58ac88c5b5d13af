import { expect, test } from '@playwright/test'
import { answering } from './answering'
import { table } from './models'

test('sorts from the keyboard, in the address, and by several columns', async ({ page }) => {
  await page.goto('/models')
  const name = page.getByRole('columnheader', { name: 'Name', exact: true })
  await expect(name).toHaveAttribute('aria-sort', 'ascending')
  await answering(name.getByRole('button'))
  await name.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(name).toHaveAttribute('aria-sort', 'descending')
  await expect(page).toHaveURL(/sort=-name/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/models$/)

  await page.getByRole('button', { name: 'Vendor', exact: true }).press('Enter')
  await expect(page.getByRole('columnheader', { name: 'Vendor', exact: true })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  await page.getByRole('button', { name: 'Citations', exact: true }).press('Shift+Enter')
  await expect(page).toHaveURL(/sort=vendor,-citations/)
  await expect(async () => {
    const vendors = await table(page).getByRole('row').locator('td:nth-child(5)').allTextContents()
    const isStated = vendors.map((vendor) => !vendor.includes('ot stated'))
    expect(isStated).toEqual([...isStated].sort((one, other) => Number(other) - Number(one)))
  }).toPass()
})

test('a header is dragged to the place of another, and the address says so', async ({ page }) => {
  await page.goto('/models?columns=name,output,input,vendor')
  const header = (name: string) =>
    table(page).getByRole('columnheader', { name, exact: true }).getByRole('button')
  const headers = table(page).getByRole('columnheader')
  await expect(headers).toHaveText(['Compare', 'Name', 'Output', 'Input', 'Vendor', 'Details'])
  await expect(async () => {
    await header('Vendor').dragTo(header('Output'))
    await expect(page).toHaveURL(/columns=name,vendor,output,input/, { timeout: 1000 })
  }).toPass()
  await expect(headers).toHaveText(['Compare', 'Name', 'Vendor', 'Output', 'Input', 'Details'])
  // A drag sorts nothing.
  await expect(page).not.toHaveURL(/sort=/)
})

test('the edge of a column is dragged to another width', async ({ page }) => {
  await page.goto('/models')
  const output = table(page).getByRole('columnheader', { name: 'Output', exact: true })
  const width = async () => (await output.boundingBox())?.width ?? 0
  await expect(page.getByRole('button', { name: 'Columns' })).toBeEnabled()
  const before = await width()
  const box = await page.locator('[data-resize=output]').boundingBox()
  const [x, y] = [(box?.x ?? 0) + 5, (box?.y ?? 0) + 20]
  await expect(async () => {
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y, { steps: 4 })
    await page.mouse.up()
    expect(await width()).toBeGreaterThan(before + 40)
  }).toPass()
})

test('a column is moved, widened and pinned with the keyboard alone', async ({ page }) => {
  // Each control on the way is a press of its own.
  test.slow()
  await page.goto('/models')
  const menu = page.getByRole('button', { name: 'Columns', exact: true })
  await expect(async () => {
    await menu.focus()
    await page.keyboard.press('Enter')
    await expect(menu).toHaveAttribute('aria-expanded', 'true', { timeout: 500 })
  }).toPass()
  const reach = async (name: string) => {
    const button = page.getByRole('button', { name, exact: true })
    for (let step = 0; step < 60; step += 1) {
      if (await button.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    await expect(button).toBeFocused()
  }
  await reach('Move Output right')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/columns=name,input,output,vendor/)
  await page.keyboard.press('Escape')
  await expect(menu).toBeFocused()
  await page.keyboard.press('Enter')
  await reach('Pin Vendor')
  await page.keyboard.press('Space')
  const vendor = table(page).getByRole('columnheader', { name: 'Vendor', exact: true })
  await expect(vendor).toHaveCSS('position', 'sticky')
  await expect(table(page).getByRole('columnheader').nth(2)).toHaveText('Vendor')
})

test('columns are hidden, shown and ordered by the address, their widths kept by the browser', async ({
  page,
}) => {
  await page.goto('/models?columns=name,technology,output&sort=technology')
  const all = ['Compare', 'Name', 'Output', 'Technology', 'Filed under', 'Details']
  const headers = table(page).getByRole('columnheader')
  await expect(headers).toHaveText(['Compare', 'Name', 'Technology', 'Output', 'Details'])
  await expect(
    table(page).getByRole('columnheader', { name: 'Technology', exact: true }),
  ).toHaveAttribute('aria-sort', 'ascending')
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('button', { name: 'Move Technology right' }).press('Enter')
  await expect(page).toHaveURL(/columns=name,output,technology/)
  await page.getByRole('checkbox', { name: 'Filed under', exact: true }).check()
  await expect(headers).toHaveText(all)
  const width = async () => (await headers.nth(2).boundingBox())?.width ?? 0
  const before = await width()
  await page.getByRole('button', { name: 'Make Output wider' }).press('Enter')
  await expect.poll(width).toBeCloseTo(before + 32, 0)
  await page.reload()
  await expect(headers).toHaveText(all)
  await expect.poll(width).toBeCloseTo(before + 32, 0)
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('button', { name: 'Reset columns' }).click()
  await expect(page).toHaveURL(/\/models\?sort=technology$/)
})

test('the header stays in sight as the page goes down, also where a column was made narrower and the table stayed as wide', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 700 })
  await page.goto('/models')
  const header = table(page).getByRole('columnheader', { name: 'Vendor', exact: true })
  await answering(header.getByRole('button'))
  const isInSight = async () => {
    const top = await header.evaluate((element) => element.getBoundingClientRect().top)
    return top > -40 && top < 40
  }
  await page.mouse.wheel(0, 900)
  await expect.poll(isInSight).toBe(true)
  await page.mouse.wheel(0, -2000)
  await page.getByRole('button', { name: 'Columns' }).click()
  for (let step = 0; step < 3; step += 1)
    await page.getByRole('button', { name: 'Make Vendor narrower' }).press('Enter')
  await page.keyboard.press('Escape')
  await page.mouse.wheel(0, 900)
  await expect.poll(isInSight).toBe(true)
})
