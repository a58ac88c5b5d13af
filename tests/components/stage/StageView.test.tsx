import { type OnUrlUpdateFunction, withNuqsTestingAdapter } from 'nuqs/adapters/testing'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { KEPT, keep } from '@/components/kept'
import { FillScreen } from '@/components/stage/FillScreen'
import { Stageable } from '@/components/stage/Stageable'
import { StageView } from '@/components/stage/StageView'

const part = (id: string, title: string) => (
  <Stageable key={id} id={id} title={title}>
    <figure style={{ height: 400 }}>
      <h2>{title}</h2>
      <button type="button" className="print:hidden">
        Copy {title}
      </button>
      <input aria-label={`Rate of ${title}`} />
      <FillScreen part={id} />
    </figure>
  </Stageable>
)

const dialog = (name: string) => page.getByRole('dialog', { name })
const fillButton = (index: number) =>
  page.getByRole('button', { name: 'Fill the screen' }).nth(index)

async function renderPage(searchParams = '') {
  const onUrlUpdate = vi.fn<OnUrlUpdateFunction>()
  const screen = await render(
    <>
      <StageView />
      <a href="#elsewhere">Elsewhere</a>
      {part('growth', 'Growth')}
      {part('shares', 'Shares')}
    </>,
    { wrapper: withNuqsTestingAdapter({ searchParams, onUrlUpdate, hasMemory: true }) },
  )
  const address = () => onUrlUpdate.mock.lastCall?.[0].queryString
  return { screen, address, updates: onUrlUpdate }
}

beforeEach(() => {
  // The test runner's frame may not fill the screen: the part fills the window.
  vi.spyOn(document.documentElement, 'requestFullscreen').mockRejectedValue(new TypeError('no'))
})

describe('filling the screen', () => {
  test('the button fills the window with its part, live, and everything else is out of reach', async () => {
    const { address } = await renderPage()
    await fillButton(1).click()
    await expect.element(dialog('Shares')).toBeVisible()
    await expect.element(dialog('Shares')).toHaveFocus()
    const box = dialog('Shares').element().getBoundingClientRect()
    expect([box.left, box.top, box.width, box.height]).toEqual([0, 0, innerWidth, innerHeight])
    expect(address()).toBe('?stage=shares')
    expect(page.getByRole('link', { name: 'Elsewhere' }).query()?.closest('[inert]')).not.toBeNull()
    expect(page.getByRole('button', { name: 'Copy Shares' }).query()).toBeNull()
  })

  test('an address fills it at once', async () => {
    await renderPage('?stage=growth')
    await expect.element(dialog('Growth')).toBeVisible()
    await expect.element(page.getByText('1 / 2')).toBeVisible()
  })

  test('an address of a part that is not there is told, and shows the page', async () => {
    await renderPage('?stage=weather')
    await expect.element(page.getByRole('status')).toHaveTextContent('stage=weather')
    expect(page.getByRole('dialog').query()).toBeNull()
  })

  test('what it shows is enlarged, so that its smallest text is read from the back row', async () => {
    await page.viewport(1920, 1080)
    await renderPage('?stage=growth')
    const heading = page.getByRole('heading', { name: 'Growth' }).element() as HTMLElement
    await expect.element(dialog('Growth')).toBeVisible()
    expect(heading.getBoundingClientRect().height / heading.offsetHeight).toBeCloseTo(1920 / 1056)
    await page.viewport(390, 844)
    await vi.waitFor(() =>
      expect(heading.getBoundingClientRect().height / heading.offsetHeight).toBeCloseTo(1),
    )
    await page.viewport(1280, 800)
  })
})

describe('by keyboard', () => {
  test('F fills it with the part that has the focus, and F takes it back', async () => {
    const { address } = await renderPage()
    fillButton(1).element().focus()
    await userEvent.keyboard('f')
    await expect.element(dialog('Shares')).toBeVisible()
    await userEvent.keyboard('f')
    await vi.waitFor(() => expect(page.getByRole('dialog').query()).toBeNull())
    expect(address()).toBe('')
    await expect.element(fillButton(1)).toHaveFocus()
  })

  test('F is a letter where something is typed, and nothing where single keys are off', async () => {
    await renderPage()
    await page.getByRole('textbox', { name: 'Rate of Growth' }).fill('f')
    expect(page.getByRole('dialog').query()).toBeNull()
    keep(KEPT.singleKeys, 'off')
    fillButton(0).element().focus()
    await userEvent.keyboard('f')
    expect(page.getByRole('dialog').query()).toBeNull()
    keep(KEPT.singleKeys, 'on')
  })

  test('arrows and the keys of a remote control step between the parts and stop at the ends', async () => {
    const { updates } = await renderPage('?stage=growth')
    await expect.element(dialog('Growth')).toHaveFocus()
    await userEvent.keyboard('{ArrowLeft}')
    await expect.element(dialog('Growth')).toBeVisible()
    await userEvent.keyboard('{PageDown}')
    await expect.element(dialog('Shares')).toHaveFocus()
    await expect.element(page.getByText('2 / 2')).toBeVisible()
    expect(updates.mock.lastCall?.[0].options.history).toBe('replace')
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(dialog('Shares')).toBeVisible()
    await userEvent.keyboard('{PageUp}')
    await expect.element(dialog('Growth')).toHaveFocus()
  })

  test('arrows stay with a field that is being typed into', async () => {
    await renderPage('?stage=growth')
    await page.getByRole('textbox', { name: 'Rate of Growth' }).fill('20')
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(dialog('Growth')).toBeVisible()
    await expect.element(page.getByText('1 / 2')).toBeVisible()
  })

  test('Escape leads back to where the reader was, and wakes what was out of reach', async () => {
    const { address } = await renderPage()
    await fillButton(0).click()
    await expect.element(dialog('Growth')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(page.getByRole('dialog').query()).toBeNull())
    expect(address()).toBe('')
    await expect.element(fillButton(0)).toHaveFocus()
    expect(document.querySelector('[inert]')).toBeNull()
    await expect.element(page.getByRole('button', { name: 'Copy Growth' })).toBeVisible()
  })
})

test('nothing of the page moves while a part fills the screen', async () => {
  await renderPage()
  const shares = page.getByRole('heading', { name: 'Shares' }).element()
  const before = shares.getBoundingClientRect().top
  await fillButton(0).click()
  await expect.element(dialog('Growth')).toBeVisible()
  expect(shares.getBoundingClientRect().top).toBe(before)
})
