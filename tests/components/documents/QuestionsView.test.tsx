import { describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { QuestionsView } from '@/components/documents/QuestionsView'
import type { DocumentsQuery } from '@/domain/query'
import type { AskedQuestion } from '@/domain/questions'
import { aCitation, aFaq, aPosition, aQuestion } from '../../builders'

const ALL: DocumentsQuery = { kind: [], document: [], concerns: null, q: '' }

const QUESTIONS: AskedQuestion[] = [
  {
    ...aQuestion({
      id: 'subset',
      question: 'Are LLMs a part of generative AI?',
      kind: 'containment',
      positions: [
        aPosition({
          position: 'A part: a subset.',
          citation: aCitation({ section: 'LLMs Scope', anchor: 'are a subset' }),
        }),
        aPosition({
          document: 'head-to-head',
          position: 'What came before.',
          citation: aCitation({ document: 'head-to-head', anchor: 'Precursor To GenAI' }),
        }),
      ],
    }),
    isAgreement: false,
    concerns: [
      { id: 'llm', collection: 'taxonomy', name: 'LLMs', href: '/?focus=llm', document: null },
    ],
  },
  {
    ...aQuestion({
      id: 'alone',
      question: 'Is 2024 ahead or past?',
      kind: 'dating',
      positions: [
        aPosition({ document: 'krishang', position: 'Ahead.' }),
        aPosition({ document: 'krishang', position: 'Past.' }),
      ],
    }),
    isAgreement: false,
    concerns: [],
  },
  {
    ...aQuestion({ id: 'bias', question: 'Is bias a problem of both?', kind: 'challenge' }),
    isAgreement: true,
    concerns: [],
  },
]

const show = (change: { query?: Partial<DocumentsQuery>; hash?: string | null } = {}) => {
  const onChange = vi.fn()
  const view = render(
    <QuestionsView
      questions={QUESTIONS}
      faqs={[aFaq()]}
      query={{ ...ALL, ...change.query }}
      hash={change.hash === undefined ? '' : change.hash}
      onChange={onChange}
    />,
  )
  return { onChange, view }
}

const article = (name: string) => page.getByRole('article', { name })

describe('the questions', () => {
  test('are all in sight before the script runs', async () => {
    show({ hash: null })
    for (const { question } of QUESTIONS) await expect.element(article(question)).toBeVisible()
  })

  test('show one at a time afterwards, and keep the others in the page', async () => {
    show({ hash: 'alone' })
    await expect.element(article('Is 2024 ahead or past?')).toBeVisible()
    await expect.element(page.getByRole('article')).toHaveLength(1)
    expect(document.getElementById('bias')?.parentElement?.getAttribute('hidden')).toBe(
      'until-found',
    )
  })

  test('have positions as rows and documents as columns, and say where there is no statement', async () => {
    show({ hash: 'subset' })
    const table = page.getByRole('table', { name: 'Positions: Are LLMs a part of generative AI?' })
    for (const name of ['Position', 'nurix', 'krishang', 'head-to-head']) {
      await expect.element(table.getByRole('columnheader', { name })).toBeVisible()
    }
    const row = table.getByRole('row', { name: /^A part: a subset\./ })
    await expect.element(row.getByText('are a subset')).toBeVisible()
    await expect
      .element(row.getByRole('link', { name: 'LLMs Scope' }))
      .toHaveAttribute('href', '/documents/nurix#llms-scope')
    expect(row.getByText('No statement').elements()).toHaveLength(2)
  })

  test('link to what they concern', async () => {
    show({ hash: 'subset' })
    await expect
      .element(
        article('Are LLMs a part of generative AI?').getByRole('link', {
          name: 'LLMs',
          exact: true,
        }),
      )
      .toHaveAttribute('href', '/?focus=llm')
  })

  test('say so when one document contradicts itself', async () => {
    show({ hash: 'alone' })
    await expect
      .element(
        article('Is 2024 ahead or past?').getByText('within one document, krishang, 2 positions'),
      )
      .toBeVisible()
  })

  test('mark the one in sight in the list', async () => {
    show({ hash: 'alone' })
    await expect
      .element(
        page.getByRole('navigation', { name: 'Disagreements' }).getByRole('link', { name: /2024/ }),
      )
      .toHaveAttribute('aria-current', 'true')
  })
})

describe('the filters', () => {
  test('narrow list, questions answered and sentence alike', async () => {
    show({ query: { document: ['krishang'], kind: ['dating'] } })
    await expect
      .element(page.getByRole('status').first())
      .toHaveTextContent('1 of 2 disagreements, 0 of 1 agreement and 0 of 1 question answered.')
    await expect.element(article('Is 2024 ahead or past?')).toBeVisible()
    expect(page.getByRole('link', { name: /part of generative AI/ }).elements()).toEqual([])
  })

  test('ask for a kind, and give it back', async () => {
    const { onChange } = show({ query: { kind: ['dating'] } })
    const kinds = page.getByRole('group', { name: 'Kinds of question' })
    await kinds.getByRole('button', { name: 'Containment 1' }).click()
    expect(onChange).toHaveBeenLastCalledWith({ kind: ['containment', 'dating'] })
    await kinds.getByRole('button', { name: 'Dating 1' }).click()
    expect(onChange).toHaveBeenLastCalledWith({ kind: [] })
    await page.getByRole('button', { name: 'Clear filters' }).click()
    expect(onChange).toHaveBeenLastCalledWith(null)
  })

  test('search by the name of the page', async () => {
    const { onChange } = show()
    await page.getByRole('searchbox', { name: 'Search documents' }).fill('GPT')
    expect(onChange).toHaveBeenLastCalledWith({ q: 'GPT' })
  })

  test('name the question of the address when they leave it out', async () => {
    show({ query: { kind: ['dating'] }, hash: 'subset' })
    await expect
      .element(page.getByText('does not match the filters: “Are LLMs a part of generative AI?”'))
      .toBeVisible()
  })

  test('say so when nothing is left', async () => {
    show({ query: { q: 'nothing like it' } })
    await expect
      .element(page.getByText('No disagreement or agreement matches these filters.'))
      .toBeVisible()
  })
})
