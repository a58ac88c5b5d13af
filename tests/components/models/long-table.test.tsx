import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ModelsView } from '@/components/models/ModelsView'
import { defaultQuery, modelsParsers } from '@/domain/query'
import { aModel } from '../../builders'

const modelsNumbered = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aModel({ id: `m${index}`, name: `Model ${String(index).padStart(5, '0')}` }),
  )

const viewOf = (count: number) => (
  <ModelsView
    sources={{ models: modelsNumbered(count), organisations: [], technologies: [] }}
    references={{ documents: [], taxa: [] }}
    query={defaultQuery(modelsParsers)}
  />
)

const show = async (count: number) => {
  await page.viewport(1440, 900)
  await render(viewOf(count))
}

const rowNames = () => [...document.querySelectorAll('tbody th a')].map((link) => link.textContent)
const rowsDrawn = () => [...document.querySelectorAll('tbody tr[aria-rowindex]')]
const table = () => page.getByRole('table', { name: 'Models' }).element()

test('up to 200 rows are all there, and need no count', async () => {
  await show(200)
  expect(rowNames()).toHaveLength(200)
  expect(table().hasAttribute('aria-rowcount')).toBe(false)
})

test('of more rows those in sight are drawn, and each says which it is of how many', async () => {
  await show(3000)
  expect(table().getAttribute('aria-rowcount')).toBe('3001')
  expect(rowNames().length).toBeLessThan(80)
  expect(document.querySelector('tbody tr[aria-rowindex="2"] th')?.textContent).toContain('00000')

  window.scrollTo(0, document.documentElement.scrollHeight / 2)
  await expect.poll(() => rowNames().includes('Model 00000')).toBe(false)
  const [row] = document.querySelectorAll('tbody tr[aria-rowindex]')
  const index = Number(row?.getAttribute('aria-rowindex')) - 2
  expect(row?.querySelector('th')?.textContent).toContain(String(index).padStart(5, '0'))
  const inSight = document.elementFromPoint(700, 450)?.closest('tr')
  expect(inSight?.hasAttribute('aria-rowindex')).toBe(true)

  window.scrollTo(0, document.documentElement.scrollHeight)
  await expect.poll(() => rowNames().at(-1)).toBe('Model 02999')
})

test('few rows beyond those in sight are drawn until it is scrolled', async () => {
  await show(3000)
  const below = () => rowsDrawn().filter((row) => row.getBoundingClientRect().top >= innerHeight)
  await expect.poll(() => below().length).toBeGreaterThan(0)
  expect(below().length).toBeLessThan(6)

  window.scrollTo(0, 4000)
  await expect.poll(() => below().length).toBeGreaterThan(6)
})

/** Mounts a table in one go: what stands there then is what is shown first. */
function mountAtOnce(count: number, isHidden = false): void {
  const place = document.createElement('div')
  place.hidden = isHidden
  document.body.append(place)
  const root = createRoot(place)
  onTestFinished(() => {
    root.unmount()
    place.remove()
  })
  flushSync(() => root.render(viewOf(count)))
}

test('rows lower than they were counted fill the window before it is shown', async () => {
  await page.viewport(1440, 2000)
  mountAtOnce(3000)
  const last = rowsDrawn().at(-1)?.getBoundingClientRect()
  expect(last?.bottom).toBeGreaterThan(innerHeight)
  expect(rowsDrawn().length).toBeLessThan(80)
})

test('a table that is not shown draws the first rows, and a few', () => {
  mountAtOnce(3000, true)
  expect(rowNames()[0]).toBe('Model 00000')
  expect(rowsDrawn().length).toBeLessThan(20)
})

test('all rows stand there when the page is printed', async () => {
  await show(300)
  window.dispatchEvent(new Event('beforeprint'))
  expect(rowNames()).toHaveLength(300)
  window.dispatchEvent(new Event('afterprint'))
  await expect.poll(() => rowNames().length).toBeLessThan(100)
})

test('the row that holds the keyboard keeps it out of sight, and says where it stands', async () => {
  await show(3000)
  await page.getByRole('link', { name: 'Model 00004', exact: true }).element().focus()
  const focused = document.activeElement
  window.scrollTo(0, document.documentElement.scrollHeight / 2)
  await expect.poll(() => rowNames().includes('Model 00003')).toBe(false)
  expect(document.activeElement).toBe(focused)
  expect(focused?.closest('tr')?.getAttribute('aria-rowindex')).toBe('6')
  expect(rowNames()[0]).toBe('Model 00004')

  window.scrollTo(0, 0)
  await expect.poll(() => rowNames().includes('Model 00003')).toBe(true)
  expect(document.activeElement).toBe(focused)
  expect(rowNames().slice(0, 6).at(-1)).toBe('Model 00005')
})

test('what a search looks in is worked out before anything is typed', async () => {
  const reads: string[] = []
  const model = aModel({ id: 'm', name: 'Model' })
  const watched = {
    ...model,
    get notes() {
      reads.push('read')
      return model.notes
    },
  }
  await render(
    <ModelsView
      sources={{ models: [watched], organisations: [], technologies: [] }}
      references={{ documents: [], taxa: [] }}
      query={defaultQuery(modelsParsers)}
    />,
  )
  await expect.poll(() => reads).toEqual(['read'])
})
