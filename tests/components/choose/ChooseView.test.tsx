import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ChooseView } from '@/components/choose/ChooseView'
import { choiceSources } from '@/domain/choose/sources'
import type { ChooseQuery } from '@/domain/query'
import { aCitation, aDataset, aQuestion, aUseCase } from '../../builders'

const at = (document: 'nurix' | 'krishang', anchor: string) => aCitation({ document, anchor })

const SOURCES = choiceSources(
  aDataset({
    useCases: [
      aUseCase({
        id: 'drawing',
        name: 'Drawing',
        sector: 'design',
        verdicts: [{ llm: 'no', generativeAi: 'yes', citation: at('krishang', 'Drawing no yes') }],
        statements: [
          { side: 'generative-ai', as: 'drawing', citation: at('nurix', 'tools that draw') },
        ],
      }),
      aUseCase({
        id: 'writing',
        name: 'Writing',
        statements: [
          { side: 'llm', as: 'writing', citation: at('nurix', 'models that write') },
          { side: 'generative-ai', as: 'writing', citation: at('krishang', 'tools that write') },
          { side: 'neither', as: 'writing', citation: at('krishang', 'people who write') },
        ],
      }),
    ],
    disagreements: [
      aQuestion({ id: 'who-writes', question: 'Who writes?', concerns: ['writing'] }),
    ],
  }),
)

const aQuery = (change: Partial<ChooseQuery> = {}): ChooseQuery => ({
  output: [],
  task: [],
  sector: [],
  ...change,
})

test('asks while nothing is chosen, and shows no candidate', async () => {
  await render(<ChooseView sources={SOURCES} query={aQuery()} />)
  await expect.element(page.getByRole('heading', { name: 'What must it produce?' })).toBeVisible()
  await expect
    .element(page.getByRole('region', { name: 'Candidate models' }))
    .not.toBeInTheDocument()
})

test('shows the rows for a side and against the other, each with its words', async () => {
  await render(<ChooseView sources={SOURCES} query={aQuery({ task: ['drawing'] })} />)
  await expect
    .element(page.getByRole('heading', { name: 'Other generative AI', level: 2 }))
    .toBeVisible()
  const llm = page.getByRole('region', { name: 'LLM: Drawing' })
  await expect.element(llm.getByRole('heading', { name: /^Against/ })).toBeVisible()
  await expect.element(llm.getByText('Drawing no yes')).toBeVisible()
  const other = page.getByRole('region', { name: 'Other generative AI: Drawing' })
  await expect.element(other.getByText('tools that draw')).toBeVisible()
})

test('puts contradicting rows apart, names what speaks for neither, and links the disagreement', async () => {
  await render(<ChooseView sources={SOURCES} query={aQuery({ task: ['writing', 'drawing'] })} />)
  await expect
    .element(page.getByRole('heading', { name: 'The documents disagree', level: 2 }))
    .toBeVisible()
  const apart = page.getByRole('region', { name: 'Where the documents disagree' })
  await expect.element(apart.getByText('models that write')).toBeVisible()
  await expect
    .element(
      apart.getByRole('region', { name: 'For neither: Writing' }).getByText('people who write'),
    )
    .toBeVisible()
  await expect
    .element(apart.getByRole('link', { name: 'Who writes?' }))
    .toHaveAttribute('href', '/documents#who-writes')
  await expect
    .element(
      page.getByRole('region', { name: 'What the rows say' }).getByText('Drawing', { exact: true }),
    )
    .toBeVisible()
})

test('adds a choice to what is chosen, and takes it back', async () => {
  const onChange = vi.fn()
  const screen = await render(
    <ChooseView sources={SOURCES} query={aQuery({ task: ['drawing'] })} onChange={onChange} />,
  )
  await screen.getByRole('checkbox', { name: /^Writing/ }).click()
  expect(onChange).toHaveBeenLastCalledWith({ task: ['drawing', 'writing'] })
  await screen.getByRole('checkbox', { name: /^Drawing/ }).click()
  expect(onChange).toHaveBeenLastCalledWith({ task: [] })
})
