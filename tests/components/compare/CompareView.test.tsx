import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { CompareView } from '@/components/compare/CompareView'
import type { Comparison, DocumentId } from '@/data/schema'
import { compareSides } from '@/domain/compare'
import { aCitation, aDataset, aQuestion } from '../../builders'

const aRow = (document: DocumentId, parameter: string, llm: string): Comparison => ({
  id: `${document}-${parameter}`,
  parameter,
  name: `What ${document} calls it`,
  cells: { llm, generativeAi: 'Images.' },
  citation: aCitation({ document, anchor: `words of ${document} on ${parameter}` }),
})

const COMPARED = compareSides(
  aDataset({
    comparisons: [
      aRow('nurix', 'output-type', 'Text.'),
      aRow('krishang', 'output-type', 'Text and code.'),
      aRow('krishang', 'examples', 'Some.'),
    ],
    challenges: [
      {
        id: 'bias',
        name: 'Bias',
        kind: 'ethical',
        statements: [
          { side: 'llm', summary: 'Taken from text.', citation: aCitation() },
          { side: 'generative-ai', summary: 'Taken from images.', citation: aCitation() },
        ],
      },
    ],
    processes: [
      {
        id: 'llm-step-1',
        process: 'llm-development',
        position: 1,
        name: 'Plan',
        summary: 'Decide first.',
        examples: [],
        citation: aCitation({ document: 'head-to-head' }),
      },
    ],
    disagreements: [
      aQuestion({ id: 'dispute', question: 'Only text?', concerns: ['nurix-output-type'] }),
    ],
  }),
)

test('one parameter heads a row for each document, with its words and its disagreement', async () => {
  await render(<CompareView compared={COMPARED} />)
  const table = page.getByRole('table', { name: 'Comparison' })
  await expect.element(table.getByRole('row').nth(3)).toBeVisible()
  await expect.element(table.getByText('words of nurix on output-type')).toBeVisible()
  await expect.element(table.getByText('words of krishang on output-type')).toBeVisible()
  await expect
    .element(table.getByRole('link', { name: 'Only text?' }))
    .toHaveAttribute('href', '/documents#dispute')
})

test('what one document alone names is told to those who do not see the line', async () => {
  await render(<CompareView compared={COMPARED} />)
  await expect.element(page.getByText('code (named by this document alone)')).toBeVisible()
})

test('what is stated of either side stands between the two, and opens to both statements', async () => {
  const screen = await render(<CompareView compared={COMPARED} />)
  const shared = page.getByRole('region', { name: 'Of both: challenges' })
  await screen.getByText('Bias', { exact: true }).click()
  await expect.element(shared.getByText('Taken from text.')).toBeVisible()
  await expect.element(shared.getByText('Taken from images.')).toBeVisible()
})

test('a step that one process alone has is not filled in for the other', async () => {
  await render(<CompareView compared={COMPARED} />)
  const figure = page.getByRole('figure', { name: 'Development processes' })
  await expect.element(figure.getByRole('heading', { name: 'Plan' })).toBeVisible()
  await expect.element(figure.getByText('No step is described here.')).toBeVisible()
})

test('a document is chosen and everything else of it stays', async () => {
  const onChange = vi.fn()
  const query = { parameter: ['examples'], document: [] }
  const screen = await render(<CompareView compared={COMPARED} query={query} onChange={onChange} />)
  await screen.getByRole('button', { name: /^krishang/ }).click()
  expect(onChange).toHaveBeenLastCalledWith({ document: ['krishang'] })
  await screen.getByRole('button', { name: 'Clear filters' }).click()
  expect(onChange).toHaveBeenLastCalledWith(null)
})

test('where nothing is left, that is said, with a way back', async () => {
  await render(
    <CompareView compared={COMPARED} query={{ parameter: ['examples'], document: ['nurix'] }} />,
  )
  await expect
    .element(page.getByText('No comparison table of these documents has these parameters.'))
    .toBeVisible()
  await expect
    .element(page.getByText('The chosen documents describe no development process.'))
    .toBeVisible()
})
