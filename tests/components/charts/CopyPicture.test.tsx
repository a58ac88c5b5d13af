import { afterEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { AdoptionChart } from '@/components/charts/AdoptionChart'
import { chartPicture } from '@/components/charts/chart-picture'
import { adoption } from '@/domain/figures/adoption'
import { aDocument } from '../../builders'
import { FIGURES } from '../../domain/figures/figures'

/** What draws the plot is loaded on demand. */
const DRAWN = { timeout: 10_000 }

afterEach(() => vi.restoreAllMocks())

const show = () => render(<AdoptionChart chart={adoption(FIGURES)} documents={[aDocument()]} />)

test('hands the clipboard a picture in twice the pixels, with the words around the drawing', async () => {
  const written: ClipboardItem[] = []
  vi.spyOn(navigator.clipboard, 'write').mockImplementation(async (items) => {
    written.push(...items)
    await items[0]?.getType('image/png')
  })
  const screen = await show()
  const drawing = screen.getByRole('img', { name: /AI adoption/ })
  await expect.element(drawing, DRAWN).toBeVisible()
  await screen.getByRole('button', { name: 'Copy picture' }).click()
  await expect.element(screen.getByText('Copied')).toBeVisible()
  const picture = await written[0]?.getType('image/png')
  const { width, height } = await createImageBitmap(picture ?? new Blob())
  const { clientWidth, clientHeight } = drawing.element()
  expect(width).toBe(2 * (clientWidth + 64))
  expect(height).toBeGreaterThan(2 * (clientHeight + 100))
})

test('saves a file and says so where the clipboard refuses', async () => {
  vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(
    new DOMException('no', 'NotAllowedError'),
  )
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  const screen = await show()
  await expect.element(screen.getByRole('img', { name: /AI adoption/ }), DRAWN).toBeVisible()
  await screen.getByRole('button', { name: 'Copy picture' }).click()
  await expect.element(screen.getByText('The clipboard refused; saved as a file')).toBeVisible()
  expect(saved).toHaveBeenCalledTimes(1)
})

test('a picture waits for a drawing that is still loading', async () => {
  const figure = document.body.appendChild(document.createElement('figure'))
  const picture = chartPicture(figure, adoption(FIGURES))
  figure.innerHTML = '<svg class="recharts-surface" width="300" height="200"><path d="M0 0"/></svg>'
  const { svg, width } = await picture
  expect(svg).toContain('M0 0')
  expect(width).toBeGreaterThan(300)
  figure.remove()
})
