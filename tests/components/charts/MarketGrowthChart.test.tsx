import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { MarketGrowthChart } from '@/components/charts/MarketGrowthChart'
import { growthAssumptions, marketGrowth } from '@/domain/figures/market-growth'
import { aDocument } from '../../builders'
import { FIGURES } from '../../domain/figures/figures'

/** What draws the plot is loaded on demand. */
const DRAWN = { timeout: 10_000 }
const QUERY = { rate: [], from: [], to: null, scale: 'linear' } as const
const chartFor = (query: Partial<Parameters<typeof growthAssumptions>[1]> = {}) =>
  marketGrowth(FIGURES, growthAssumptions(FIGURES, { ...QUERY, ...query }))

const show = (query = {}, setQuery = vi.fn()) =>
  render(
    <MarketGrowthChart chart={chartFor(query)} documents={[aDocument()]} setQuery={setQuery} />,
  )

test('the figure has the finding as heading and name, a source line and its table', async () => {
  const screen = await show()
  const figure = screen.getByRole('figure', { name: /US\$ 225 billion in 2026/ })
  await expect.element(figure).toBeVisible()
  await expect.element(figure.getByRole('heading', { level: 2 })).toHaveTextContent('225 billion')
  await expect.element(figure.getByText(/^Source: nurix/)).toBeVisible()
  await figure.getByText('Show table').click()
  await expect
    .element(figure.getByRole('row', { name: /2026, growth from 2024/ }))
    .toHaveTextContent('derived')
  await expect
    .element(figure.getByRole('row', { name: /2024, reported/ }))
    .toHaveTextContent('stated')
})

test('the drawing is named and described, with one red mark: what is reported', async () => {
  const screen = await show()
  const drawing = screen.getByRole('img', { name: /US\$ 225 billion in 2026/ })
  await expect.element(drawing, DRAWN).toBeVisible()
  const svg = drawing.element()
  expect(svg.querySelector('desc')?.textContent).toContain('Reported for 2024')
  await vi.waitFor(() =>
    expect(svg.querySelectorAll('[fill="var(--accent)"], [stroke="var(--accent)"]')).toHaveLength(
      1,
    ),
  )
})

test('the arrow keys read each point out', async () => {
  const screen = await show()
  await expect.element(screen.getByRole('img'), DRAWN).toBeVisible()
  const points = screen.getByRole('slider', { name: /US\$ 225 billion in 2026/ })
  points.element().focus()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}')
  await expect
    .element(screen.getByRole('status').filter({ hasText: '2025' }))
    .toHaveTextContent(
      '2025, growth from 2024: US$ 150 billion (derived: 100 × 1.5 to the power of 1)',
    )
  await userEvent.keyboard('{End}')
  await expect.element(screen.getByRole('tooltip')).toHaveTextContent('2026, growth from 2025')
  await userEvent.keyboard('{Escape}')
  expect(screen.getByRole('tooltip').elements()).toHaveLength(0)
})

test('controls ask for what they say', async () => {
  const setQuery = vi.fn()
  const screen = await show({}, setQuery)
  await screen.getByRole('group', { name: 'Growth counted from' }).getByText('2025').click()
  expect(setQuery).toHaveBeenLastCalledWith({ from: ['2025'] })
  await screen.getByText('Log', { exact: true }).click()
  expect(setQuery).toHaveBeenLastCalledWith({ scale: 'log' })
  await screen.getByLabelText('Until').selectOptions('2035')
  expect(setQuery).toHaveBeenLastCalledWith({ to: 2035 })
  await screen.getByRole('spinbutton', { name: 'Growth a year, exact' }).fill('25')
  ;(document.activeElement as HTMLElement).blur()
  expect(setQuery).toHaveBeenLastCalledWith({ rate: [25] })
})

test('going back to the stated rate takes the rate out of the address', async () => {
  const setQuery = vi.fn()
  const screen = await show({ rate: [25] }, setQuery)
  await screen.getByRole('button', { name: 'As stated' }).click()
  expect(setQuery).toHaveBeenLastCalledWith({ rate: null })
})
