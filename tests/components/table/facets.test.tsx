import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { Facets } from '@/components/table/Facets'
import { facetsInSight } from '@/components/table/facets-in-sight'
import type { RowFacet } from '@/domain/filters/facet-views'
import { lazily } from '@/domain/lazy'

/** A facet with so many values, and who is told when they are read. */
function aFacet(name: string, values: number, onRead: (name: string) => void): RowFacet {
  return lazily<RowFacet>({
    name: () => name,
    title: () => name,
    shortTitle: () => name,
    chosen: () => [],
    options: () => {
      onRead(name)
      return Array.from({ length: values }, (_, index) => ({
        value: `${name}-${index}`,
        label: `${name} ${index}`,
        count: index,
        isChosen: false,
      }))
    },
    ...(name === 'modes' ? { mode: () => 'any' as const } : {}),
  })
}

const SIZES = { modes: 9, few: 2, long: 40, some: 4, more: 7, last: 3 }

const facetsTold = (onRead: (name: string) => void = () => {}) =>
  Object.entries(SIZES).map(([name, values]) => aFacet(name, values, onRead))

let root: Root | undefined
let place: HTMLElement | undefined

afterEach(() => {
  root?.unmount()
  place?.remove()
})

/** Mounts facets as high on the page as they stand below the site's bar. */
function mount(facets: readonly RowFacet[]): () => HTMLElement[] {
  const holder = document.createElement('div')
  holder.style.paddingTop = '76px'
  holder.style.width = '200px'
  document.body.append(holder)
  place = holder
  root = createRoot(holder)
  const onNothing = () => {}
  flushSync(() =>
    root?.render(
      <Facets facets={facets} onToggle={onNothing} onChoose={onNothing} onMatch={onNothing} />,
    ),
  )
  return () => [...holder.querySelectorAll<HTMLElement>(':scope > fieldset')]
}

const onlyButtons = () => page.getByRole('button', { name: /^Only this/ }).elements().length

test('facets lower than the window follow a frame later, and are not asked for their values before', async () => {
  await page.viewport(1440, 450)
  const read: string[] = []
  const drawn = mount(facetsTold((name) => read.push(name)))
  expect(drawn()).toHaveLength(2)
  expect(read).toEqual(['modes', 'few'])
  expect(onlyButtons()).toBe(0)
  await expect.poll(() => drawn().length).toBe(Object.keys(SIZES).length)
  expect(onlyButtons()).toBeGreaterThan(20)
})

test('no facet in sight is left for later, however high the window is', async () => {
  await page.viewport(1440, 900)
  const facets = facetsTold()
  const drawn = mount(facets)
  await expect.poll(() => drawn().length).toBe(facets.length)
  const tops = drawn().map((facet) => facet.getBoundingClientRect().top)
  for (let height = 50; height < 1600; height += 10) {
    const inSight = tops.filter((top) => top < height).length
    expect(facetsInSight(facets, { innerWidth: 1440, innerHeight: height })).toBeGreaterThanOrEqual(
      inSight,
    )
  }
})

test('where facets stand folded, all of them follow the rows', async () => {
  await page.viewport(900, 900)
  const drawn = mount(facetsTold())
  expect(drawn()).toHaveLength(0)
  await expect.poll(() => drawn().length).toBe(Object.keys(SIZES).length)
})
