import { useRef, useState } from 'react'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { DiagramStage } from '@/components/atlas/DiagramStage'
import { pictureFrom } from '@/components/atlas/pictures'
import { spotOf, viewOf } from '@/domain/circles/view'
import { aLeafNode, aTreeNode } from '../../builders'

const GROUPS = 20
const EACH = 25
const STAGE = { width: 600, height: 600 }

/** Five hundred models in twenty groups: too many and too small for a link each. */
const tree = aTreeNode({
  id: 'all',
  kind: 'root',
  children: Array.from({ length: GROUPS }, (_, group) =>
    aTreeNode({
      id: `group-${group}`,
      children: Array.from({ length: EACH }, (_, index) =>
        aLeafNode({ id: `model-${group}-${index}` }),
      ),
    }),
  ),
})
const picture = pictureFrom('many', { tree, filings: [] })
const circles = picture.circles(false)
const data = { models: [], names: {}, compactCircles: [] }

function Stage({ onFocus = () => {} }: { onFocus?: (id: string) => void }) {
  const svg = useRef<SVGSVGElement>(null)
  const [rest, setRest] = useState(restAt('all'))
  return (
    <div style={STAGE}>
      <DiagramStage
        svg={svg}
        data={data}
        picture={picture}
        circles={circles}
        index={picture.index}
        rest={rest}
        stage={STAGE}
        isMeasured
        markedAt={null}
        edges={[]}
        hrefOf={(id) => `?focus=${id}`}
        onFocus={(id) => {
          onFocus(id)
          setRest(restAt(id))
        }}
        onOut={() => {}}
        onMove={() => {}}
      />
    </div>
  )
}

function circleOf(id: string) {
  const circle = circles.find((one) => one.id === id)
  if (circle === undefined) throw new Error(`No circle ${id}`)
  return circle
}
const restAt = (focus: string) => ({ focus, view: viewOf(circleOf(focus)) })

const links = () => document.querySelectorAll('[data-link]').length

test('of very many leaves those too small to be pressed are drawn together, and nothing is left out', async () => {
  await render(<Stage />)
  expect(links()).toBe(1 + GROUPS)
  const rounds = [...document.querySelectorAll('[data-crowd]')].map(
    (path) => path.getAttribute('d')?.match(/M/g)?.length ?? 0,
  )
  expect(rounds.reduce((sum, count) => sum + count, 0)).toBe(GROUPS * EACH)
})

test('one of a crowd is pressed, and is a link as soon as it is in focus', async () => {
  const onFocus = vi.fn()
  await render(<Stage onFocus={onFocus} />)
  const svg = document.querySelector('svg')
  const { x, y } = spotOf(circleOf('model-3-7'), restAt('all').view, STAGE)
  if (svg === null) throw new Error('Nothing is drawn')
  await userEvent.click(svg, { position: { x, y } })
  expect(onFocus).toHaveBeenCalledWith('model-3-7')
  await expect.poll(() => document.querySelector('[data-link="model-3-7"]')).not.toBeNull()
})

test('keys lead into a crowd, and the keyboard goes along', async () => {
  await render(<Stage />)
  document.querySelector<SVGElement>('[data-link="group-0"]')?.focus()
  await userEvent.keyboard('{ArrowRight}')
  await expect
    .poll(() => (document.activeElement as SVGElement | null)?.dataset.link)
    .toBe('model-0-0')
  await userEvent.keyboard('{ArrowDown}')
  await expect
    .poll(() => (document.activeElement as SVGElement | null)?.dataset.link)
    .toBe('model-0-1')
})
