import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { UseCasesView } from '@/components/use-cases/UseCasesView'
import { defaultQuery, type UseCasesQuery, useCasesParsers } from '@/domain/query'
import { aCitation, aUseCase } from '../../builders'

const USE_CASES = ['Code generation', 'Image creation', 'Search', 'Translation', 'Music'].map(
  (name, number) =>
    aUseCase({
      id: name.toLowerCase().replace(' ', '-'),
      name,
      sector: 'software-development',
      verdicts: [
        {
          llm: number === 0 ? 'yes' : 'no',
          generativeAi: 'limited',
          citation: aCitation({ document: 'krishang', anchor: `row of ${name}` }),
        },
      ],
      statements: [{ side: 'llm', as: name, citation: aCitation({ anchor: `words on ${name}` }) }],
    }),
)

const show = async (change: Partial<UseCasesQuery>) => {
  const onChange = vi.fn()
  await render(
    <UseCasesView
      useCases={USE_CASES}
      query={{ ...defaultQuery(useCasesParsers), ...change }}
      onChange={onChange}
    />,
  )
  return onChange
}

const line = (name: RegExp) =>
  page.getByRole('table', { name: 'Comparison' }).getByRole('row', { name })
const compare = (name: string) =>
  page.getByRole('checkbox', { name: `Compare ${name}`, exact: true })

beforeEach(() => page.viewport(1440, 900))

test('rows chosen in the table go into the address, in the order they were chosen', async () => {
  const onChange = await show({ llm: ['yes', 'no'] })
  await compare('Search').click()
  await expect.element(page.getByText('Add at least one more to compare')).toBeVisible()
  await compare('Code generation').click()
  await expect.element(page.getByText('2 use cases selected to compare')).toBeInTheDocument()
  await page.getByRole('button', { name: 'Compare side by side' }).click()
  expect(onChange.mock.lastCall).toEqual([
    { compare: ['search', 'code-generation'] },
    { history: 'push' },
  ])
})

test('no more than four can be chosen', async () => {
  await show({})
  for (const { name } of USE_CASES.slice(0, 4)) await compare(name).click()
  await expect.element(compare('Music')).toBeDisabled()
  await expect.element(compare('Search')).toBeEnabled()
})

test('what differs is marked in words, what is alike is not, and every value has its document', async () => {
  await show({ compare: ['code-generation', 'search'] })
  await expect
    .element(page.getByRole('heading', { level: 1 }))
    .toHaveTextContent('Code generation and Search side by side')
  await expect.element(line(/^Verdict on LLMs differs/)).toHaveTextContent('YesKNoK')
  await expect.element(line(/^Verdict on generative AI Limited/)).toBeVisible()
  await expect.element(line(/^Citations/)).toHaveTextContent('words on Search')
  await page.getByRole('checkbox', { name: 'Differences only' }).click()
  expect(line(/^Sector/).elements()).toEqual([])
  expect(line(/differs/).elements()).toHaveLength(1)
})

test('one of three is taken out; of two, one alone is no comparison', async () => {
  const onChange = await show({ compare: ['code-generation', 'search', 'music'] })
  await page.getByRole('button', { name: 'Remove Search from the comparison' }).click()
  expect(onChange.mock.lastCall?.[0]).toEqual({ compare: ['code-generation', 'music'] })
  await page.getByRole('button', { name: 'Back to the table' }).click()
  expect(onChange.mock.lastCall?.[0]).toEqual({ compare: null })
})

test('with one of two taken out the table is back', async () => {
  const onChange = await show({ compare: ['code-generation', 'music'] })
  await page.getByRole('button', { name: 'Remove Music from the comparison' }).click()
  expect(onChange.mock.lastCall?.[0]).toEqual({ compare: null })
})
