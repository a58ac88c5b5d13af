import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Outline } from '@/components/atlas/Outline'
import { arrangeByConcept } from '@/domain/arrange/concept'
import { indexTree } from '@/domain/taxonomy'
import { aModel, aStatement, aTaxon } from '../../builders'

const tree = arrangeByConcept(
  [
    aTaxon({ id: 'ai', name: 'AI' }),
    aTaxon({ id: 'gen', parent: 'ai', name: 'Generative AI' }),
    aTaxon({ id: 'image', parent: 'gen', name: 'Image', kind: 'branch', modality: 'image' }),
    aTaxon({ id: 'video', parent: 'gen', name: 'Video', kind: 'branch', modality: 'video' }),
  ],
  [aModel({ id: 'painter', name: 'Painter', statements: [aStatement({ place: 'image' })] })],
)
const index = indexTree(tree)

function Example({ onFocus }: { onFocus?: (id: string) => void }) {
  const [focus, setFocus] = useState('ai')
  return (
    <Outline
      tree={tree}
      index={index}
      focus={focus}
      edges={[]}
      onFocus={(id) => {
        setFocus(id)
        onFocus?.(id)
      }}
      onPoint={() => {}}
    />
  )
}

test('has one tab stop and says of each row how deep and where among its siblings it stands', async () => {
  const screen = await render(<Example />)
  const rows = screen.getByRole('treeitem')
  await expect.element(rows.nth(0)).toHaveAttribute('tabindex', '0')
  expect(rows.elements().filter((row) => row.getAttribute('tabindex') === '0')).toHaveLength(1)
  const video = screen.getByRole('treeitem', { name: 'Video' })
  await expect.element(video).toHaveAttribute('aria-level', '3')
  await expect.element(video).toHaveAttribute('aria-posinset', '2')
  await expect.element(video).toHaveAttribute('aria-setsize', '2')
})

test('a row without children is neither open nor closed', async () => {
  const screen = await render(<Example />)
  const video = screen.getByRole('treeitem', { name: 'Video' })
  await expect.element(video).not.toHaveAttribute('aria-expanded')
})

test('opening shows the models, choosing one tells which and selects it alone', async () => {
  const onFocus = vi.fn()
  const screen = await render(<Example onFocus={onFocus} />)
  const image = screen.getByRole('treeitem', { name: 'Image' })
  ;(image.element() as HTMLElement).focus()
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(image).toHaveAttribute('aria-expanded', 'true')
  await userEvent.keyboard('{ArrowRight}')
  const painter = screen.getByRole('treeitem', { name: 'Painter' })
  await expect.element(painter).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(onFocus).toHaveBeenCalledExactlyOnceWith('painter')
  await expect.element(painter).toHaveAttribute('aria-selected', 'true')
  await expect.element(image).toHaveAttribute('aria-selected', 'false')
})

test('a press on a row brings it into focus, on its arrow only opens it', async () => {
  const onFocus = vi.fn()
  const screen = await render(<Example onFocus={onFocus} />)
  const image = screen.getByRole('treeitem', { name: 'Image' })
  await image.click({ position: { x: 40, y: 10 } })
  await expect.element(screen.getByRole('treeitem', { name: 'Painter' })).toBeInTheDocument()
  expect(onFocus).not.toHaveBeenCalled()
  await screen.getByText('Video').click()
  expect(onFocus).toHaveBeenCalledExactlyOnceWith('video')
})
