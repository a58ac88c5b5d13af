import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ModelsView } from '@/components/models/ModelsView'
import type { ModelSources } from '@/domain/filters/model-index'
import { defaultQuery, type ModelsQuery, modelsParsers } from '@/domain/query'
import { aCitation, aModel, aStatement } from '../../builders'

const SOURCES = {
  models: [
    aModel({
      id: 'dall-e',
      name: 'DALL-E',
      versions: [{ label: '4', citation: aCitation() }],
      statements: [
        aStatement({ side: 'generative-ai', output: ['image'], vendor: 'openai' }),
        aStatement({ side: 'llm', citation: aCitation({ document: 'krishang' }) }),
      ],
    }),
    aModel({ id: 'gpt-4', name: 'GPT-4', statements: [aStatement({ output: ['text'] })] }),
    aModel({ id: 'siri', name: 'Siri' }),
  ],
  organisations: [{ id: 'openai', name: 'OpenAI' }],
  technologies: [],
}

const MANY_TECHNOLOGIES = Array.from({ length: 14 }, (_, index) => ({
  id: `technology-${index}`,
  name: `Technology ${index}`,
}))

const show = async (change: Partial<ModelsQuery> = {}, sources: ModelSources = SOURCES) => {
  const onChange = vi.fn()
  await render(
    <ModelsView
      sources={sources}
      references={{ documents: [], taxa: [] }}
      query={{ ...defaultQuery(modelsParsers), ...change }}
      onChange={onChange}
    />,
  )
  return onChange
}

beforeEach(() => page.viewport(1440, 900))

test('the search field is the first control', async () => {
  await show()
  const first = document.querySelector('input, button, a, select')
  expect(first).toBe(page.getByRole('searchbox', { name: 'Search models' }).element())
})

test('sentence, chips, boxes, count and rows agree', async () => {
  await show({ output: ['image'] })
  await expect
    .element(page.getByRole('status').first())
    .toHaveTextContent('1 of 3 models whose stated output includes image; 1 of them contested.')
  await expect.element(page.getByRole('button', { name: 'Remove Output: Image' })).toBeVisible()
  const output = page.getByRole('group', { name: 'Output modality', exact: true })
  await expect.element(output.getByRole('checkbox', { name: /^Image/ })).toBeChecked()
  await expect.element(output.getByRole('checkbox', { name: 'Video 0' })).not.toBeChecked()
  expect(page.getByRole('rowheader').elements()).toHaveLength(1)
  await expect.element(page.getByRole('link', { name: 'DALL-E', exact: true })).toBeVisible()
})

test('a claimed version is called a claim, a dash says that a document does not name it', async () => {
  await show({ q: 'dall' })
  await expect.element(page.getByText('claims version 4')).toBeVisible()
  await expect.element(page.getByText('Not named')).toBeInTheDocument()
})

test('no row is told outside the table, with a way back', async () => {
  const onChange = await show({ output: ['3d'] })
  expect(page.getByRole('row').elements()).toHaveLength(1)
  await expect.element(page.getByText('No model matches all of these filters.')).toBeVisible()
  await page.getByRole('button', { name: 'Clear all filters' }).click()
  expect(onChange).toHaveBeenCalledOnce()
  expect(onChange.mock.calls[0]?.[0]).toMatchObject({ q: null, output: null, contested: null })
})

test('a value is added, taken back and matched in another way', async () => {
  const onChange = await show({ output: ['image'] })
  const output = page.getByRole('group', { name: 'Output modality', exact: true })
  await output.getByRole('checkbox', { name: /^Text/ }).click()
  expect(onChange.mock.lastCall?.[0]).toEqual({ output: ['image', 'text'] })
  await page.getByRole('button', { name: 'Remove Output: Image' }).click()
  expect(onChange.mock.lastCall?.[0]).toEqual({ output: null })
  await output.getByText('Only', { exact: true }).click()
  expect(onChange.mock.lastCall?.[0]).toEqual({
    match: 'any',
    'output-match': 'only',
    'input-match': null,
  })
})

test('on a phone the filters stand behind a button that says how many are on', async () => {
  await page.viewport(360, 800)
  await show({ output: ['image', 'text'] })
  const button = page.getByRole('button', { name: 'Filters, 2 on' })
  await expect.element(button).toHaveAttribute('aria-expanded', 'false')
  await button.click()
  await expect.element(page.getByRole('group', { name: 'Vendor as stated' })).toBeVisible()
  await page.getByRole('button', { name: 'Show 2 models' }).click()
  await expect.element(button).toHaveFocus()
})

test('one facet is cleared, and one value chosen alone, with the keyboard kept in place', async () => {
  const onChange = await show({ output: ['image', 'text'] })
  const output = page.getByRole('group', { name: 'Output modality', exact: true })
  await output.getByRole('button', { name: 'Only this: Image' }).click()
  expect(onChange.mock.lastCall?.[0]).toEqual({ output: ['image'] })
  await expect.element(output.getByRole('checkbox', { name: /^Image/ })).toHaveFocus()
  await output.getByRole('button', { name: 'Clear Output modality' }).click()
  expect(onChange.mock.lastCall?.[0]).toEqual({ output: null })
  await expect.element(output.getByRole('checkbox', { name: /^Text/ })).toHaveFocus()
})

test('a facet with nothing chosen has nothing to clear', async () => {
  await show({ contested: true })
  await expect.element(page.getByRole('button', { name: 'Clear Contested' })).toBeVisible()
  await expect
    .element(page.getByRole('button', { name: 'Remove Contested', exact: true }))
    .toBeVisible()
  expect(page.getByRole('button', { name: 'Clear Output modality' }).elements()).toEqual([])
})

test('a long facet is searched, beyond the values in sight', async () => {
  const statements = MANY_TECHNOLOGIES.map(({ id }) => aStatement({ technologies: [id] }))
  await show({}, { ...SOURCES, models: [aModel({ statements })], technologies: MANY_TECHNOLOGIES })
  const facet = page.getByRole('group', { name: 'Technology as stated' })
  expect(facet.getByRole('checkbox', { name: /Technology 9/ }).elements()).toEqual([])
  await facet.getByRole('searchbox', { name: 'Find in Technology as stated' }).fill('gy 9')
  await expect.element(facet.getByRole('checkbox', { name: /Technology 9/ })).toBeVisible()
  expect(facet.getByRole('checkbox').elements()).toHaveLength(1)
})

test('what is searched for is marked, out of sight too', async () => {
  await show({ q: 'dalle' })
  expect(document.querySelector('tbody mark')?.textContent).toBe('DALL-E')
})

test('a row found by a text out of sight shows that text', async () => {
  await show(
    { q: 'powerful' },
    { ...SOURCES, models: [aModel({ statements: [aStatement({ as: 'a powerful helper' })] })] },
  )
  await expect.element(page.getByText('Wording:')).toBeVisible()
  expect(document.querySelector('tbody mark')?.textContent).toBe('powerful')
})
