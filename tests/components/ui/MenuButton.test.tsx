import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { MenuButton } from '@/components/ui/MenuButton'

const onCsv = vi.fn()
const onJson = vi.fn()

beforeEach(async () => {
  vi.clearAllMocks()
  await render(
    <>
      <MenuButton
        label="Export"
        icon="download"
        items={[
          { label: 'Download CSV', hint: '2 models', onSelect: onCsv },
          { label: 'Download JSON', onSelect: onJson },
          { label: 'Copy as Markdown', onSelect: () => {} },
        ]}
      />
      <button type="button">After</button>
    </>,
  )
})

const button = () => page.getByRole('button', { name: 'Export' })
const item = (name: RegExp) => page.getByRole('menuitem', { name })

test('is opened, walked and left by keyboard', async () => {
  button().element().focus()
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(item(/CSV/)).toHaveFocus()
  await userEvent.keyboard('{ArrowUp}')
  await expect.element(item(/Markdown/)).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  await expect.element(item(/JSON/)).toHaveFocus()
  await userEvent.keyboard('c')
  await expect.element(item(/Markdown/)).toHaveFocus()
  await userEvent.keyboard('{Home}{Escape}')
  await expect.element(button()).toHaveFocus()
  await expect.element(button()).toHaveAttribute('aria-expanded', 'false')
  expect(onCsv).not.toHaveBeenCalled()
})

test('does what is chosen, closes, and gives the focus back', async () => {
  button().element().focus()
  await userEvent.keyboard('{Enter}{End}{ArrowUp}{Enter}')
  expect(onJson).toHaveBeenCalledOnce()
  expect(page.getByRole('menu').elements()).toEqual([])
  await expect.element(button()).toHaveFocus()
})

test('closes when the reader goes elsewhere', async () => {
  await button().click()
  await userEvent.keyboard('{Tab}')
  expect(page.getByRole('menu').elements()).toEqual([])
  await button().click()
  await page.getByRole('button', { name: 'After' }).click()
  expect(page.getByRole('menu').elements()).toEqual([])
})
