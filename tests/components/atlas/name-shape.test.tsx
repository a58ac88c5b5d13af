import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { nameShape } from '@/components/atlas/name-shape'
import { ShapeLayer } from '@/components/atlas/ShapeLayer'

/** Where each line of a drawn name begins and ends, without the blank it was broken at. */
async function linesOf(lines: readonly string[]) {
  const label = { lines, size: 20, lineHeight: 24, face: 'sans', x: 0, y: 0 } as const
  const name = nameShape('leaf', { ...label, mark: null, details: null }, 'hollow', {
    x: 200,
    y: 80,
    r: 80,
  })
  const screen = await render(
    <svg width="400" height="200" aria-label="Names">
      <ShapeLayer shapes={() => [name]} />
    </svg>,
  )
  const text = screen.container.querySelector('text')
  if (text === null) throw new Error('No name is drawn')
  let at = 0
  return lines.map((line) => {
    const from = at
    at += line.length
    const extents = Array.from({ length: line.trimEnd().length }, (_, index) =>
      text.getExtentOfChar(from + index),
    )
    return {
      left: Math.min(...extents.map(({ x }) => x)),
      right: Math.max(...extents.map(({ x, width }) => x + width)),
    }
  })
}

test.each([
  ['broken at blanks', ['Large ', 'language ', 'models']],
  ['broken at a hyphen', ['Self-', 'attention']],
  ['from right to left', ['نموذج ', 'لغوي']],
])('each line of a name %s is centred', async (_, lines) => {
  for (const { left, right } of await linesOf(lines)) {
    expect(right).toBeGreaterThan(left)
    expect(Math.abs(left + right)).toBeLessThan(1.5)
  }
})

test('a name from right to left keeps its last digits on the left', async () => {
  const [line] = await linesOf(['גדול 4'])
  const text = document.querySelector('text')
  expect(text?.getExtentOfChar(5).x).toBeLessThan((line?.left ?? 0) + 4)
})
