import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ModelsView } from '@/components/models/ModelsView'
import { defaultQuery, modelsParsers } from '@/domain/query'
import { aModel } from '../../builders'

const MODELS = Array.from({ length: 150 }, (_, index) =>
  aModel({ id: `m${index}`, name: `Model ${index}` }),
)

test('the header of a table with widths of its own stays in sight as the page scrolls, and leaves with the table', async () => {
  localStorage.setItem(
    'genai-atlas:columns:models',
    JSON.stringify({ widths: { name: 60, output: 60 }, pinned: ['name'] }),
  )
  await page.viewport(1440, 900)
  await render(
    <>
      <ModelsView
        sources={{ models: MODELS, organisations: [], technologies: [] }}
        references={{ documents: [], taxa: [] }}
        query={defaultQuery(modelsParsers)}
      />
      <div style={{ height: 3000 }} />
    </>,
  )
  const table = page.getByRole('table', { name: 'Models' }).element()
  const head = () => document.querySelector('thead')?.getBoundingClientRect().top ?? Number.NaN
  expect(table.scrollWidth).toBeGreaterThan(1500)
  const before = head()
  expect(before).toBeGreaterThan(0)

  window.scrollTo(0, 2000)
  await expect.poll(head).toBeCloseTo(0, 0)
  window.scrollTo(0, 3500)
  await expect.poll(head).toBeCloseTo(0, 0)
  window.scrollTo(0, 0)
  await expect.poll(head).toBeCloseTo(before, 0)
  localStorage.clear()
})
