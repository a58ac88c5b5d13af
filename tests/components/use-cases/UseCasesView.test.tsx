import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { UseCasesView } from '@/components/use-cases/UseCasesView'
import { defaultQuery, useCasesParsers } from '@/domain/query'
import { aCitation, aUseCase } from '../../builders'

const USE_CASES = [
  aUseCase({
    id: 'code',
    name: 'Code generation',
    verdicts: [
      { llm: 'yes', generativeAi: 'limited', citation: aCitation({ document: 'krishang' }) },
    ],
  }),
  aUseCase({ id: 'reminders', name: 'Reminders' }),
]

test('verdicts are words beside their marks, and nothing is made of a side', async () => {
  await page.viewport(1440, 900)
  await render(<UseCasesView useCases={USE_CASES} query={defaultQuery(useCasesParsers)} />)
  const cells = (name: RegExp) =>
    page
      .getByRole('row', { name })
      .getByRole('cell')
      .elements()
      .map((cell) => cell.textContent)
  expect(cells(/Code generation/).slice(1, 3)).toEqual(['Yes', 'Limited'])
  expect(cells(/Reminders/).slice(1, 3)).toEqual(['Not stated', 'Not stated'])
  expect(cells(/Reminders/)[3]).toContain('LLM')
})

test('the page says whose the verdicts are', async () => {
  await render(<UseCasesView useCases={USE_CASES} query={defaultQuery(useCasesParsers)} />)
  await expect.element(page.getByText(/krishang’s alone.*not an LLM/)).toBeVisible()
  await expect.element(page.getByRole('searchbox', { name: 'Search use cases' })).toBeVisible()
  await expect.element(page.getByRole('table', { name: 'Use cases' })).toBeVisible()
})
