import { useState } from 'react'
import { flushSync } from 'react-dom'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ModelsView } from '@/components/models/ModelsView'
import { defaultQuery, type ModelsQuery, modelsParsers } from '@/domain/query'
import { aModel, aStatement } from '../../builders'

const SOURCES = {
  models: [
    aModel({ id: 'dall-e', name: 'DALL-E', statements: [aStatement({ output: ['image'] })] }),
    aModel({ id: 'gpt-4', name: 'GPT-4', statements: [aStatement({ output: ['text'] })] }),
  ],
  organisations: [],
  technologies: [],
}
const REFERENCES = { documents: [], taxa: [] }

function Page() {
  const [query, setQuery] = useState<ModelsQuery>(defaultQuery(modelsParsers))
  return (
    <ModelsView
      sources={SOURCES}
      references={REFERENCES}
      query={query}
      onChange={(change) => setQuery({ ...query, ...change } as ModelsQuery)}
    />
  )
}

test('a choice is told with the rows, and counted for the other facets once they are seen', async () => {
  await page.viewport(1440, 900)
  await render(<Page />)
  const image = page
    .getByRole('group', { name: 'Output modality', exact: true })
    .getByRole('checkbox', {
      name: /^Image/,
    })
  const uncontested = page
    .getByRole('group', { name: 'Contested', exact: true })
    .getByRole('checkbox', { name: /^Not contested/ })
  const counted = () => uncontested.element().closest('label')?.textContent
  const rows = () => document.querySelectorAll('tbody > tr').length
  await expect.element(uncontested).toBeInTheDocument()
  expect([rows(), counted()]).toEqual([2, 'Not contested2'])

  flushSync(() => (image.element() as HTMLElement).click())

  expect(rows()).toBe(1)
  expect((image.element() as HTMLInputElement).checked).toBe(true)
  expect(counted()).toBe('Not contested2')
  await expect.poll(counted).toBe('Not contested1')
})
