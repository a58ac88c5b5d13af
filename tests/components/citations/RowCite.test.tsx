import { beforeEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { CitingDocuments } from '@/components/citations/citing-documents'
import { RowCite } from '@/components/citations/RowCite'
import type { Citable } from '@/domain/citations/forms'
import { aCitation, aDocument } from '../../builders'

const ROW: Citable = {
  id: 'nurix-output',
  claim: 'Output: LLM: text; generative AI: images',
  lines: [],
  isDerived: false,
  sources: [aCitation()],
}

const button = (name: string) => page.getByRole('button', { name, exact: true })
const write = vi.fn<(text: string) => Promise<void>>()

beforeEach(() => {
  write.mockReset().mockResolvedValue()
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(write)
})

const show = (citable: Citable | null) =>
  render(
    <CitingDocuments value={[aDocument({ author: 'A. Writer' })]}>
      <RowCite citable={citable} fragment="nurix-output" />
    </CitingDocuments>,
  )

describe('the citation of a row', () => {
  test('is copied in full with one press, with who published the document and where the row stands', async () => {
    await show(ROW)
    await button('Copy citation').click()
    await expect.element(page.getByRole('status')).toHaveTextContent('Full citation copied')
    const [text = ''] = write.mock.lastCall ?? []
    expect(text).toContain(ROW.claim)
    expect(text).toContain('(A. Writer, A publisher, ')
    expect(text).toMatch(/#nurix-output$/)
  })

  test('offers the other forms only then, each with one press', async () => {
    await show(ROW)
    expect(button('BibTeX').query()).toBeNull()
    await button('Copy citation').click()
    await button('Short').click()
    await expect.element(page.getByRole('status')).toHaveTextContent('Short citation copied')
    expect(write.mock.lastCall?.[0]).toBe(`${ROW.claim} (nurix, Scope).`)
    await button('BibTeX').click()
    expect(write.mock.lastCall?.[0]).toMatch(/^@misc\{genai-atlas-nurix-output,/)
    await button('Link').click()
    expect(write.mock.lastCall?.[0]).toMatch(/#nurix-output$/)
  })

  test('says so where the browser does not allow copying', async () => {
    write.mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await show(ROW)
    await button('Copy citation').click()
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('The browser did not allow copying')
  })

  test('is not offered for what has no place', async () => {
    await show(null)
    expect(button('Copy citation').query()).toBeNull()
  })
})
