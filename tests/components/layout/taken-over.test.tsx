import { type ReactNode, useEffect } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test } from 'vitest'
import { AfterPaint } from '@/components/layout/AfterPaint'
import { AsAsked } from '@/components/layout/AsAsked'

const places: HTMLElement[] = []

afterEach(() => {
  delete document.documentElement.dataset.asked
  for (const place of places.splice(0)) place.remove()
})

function emptyPlace(): HTMLElement {
  const place = document.createElement('div')
  places.push(place)
  document.body.append(place)
  return place
}

/** The page as the server draws it. */
function drawnByServer(content: ReactNode): HTMLElement {
  const place = emptyPlace()
  place.innerHTML = renderToString(content)
  return place
}

function Told({ onMount, children }: { onMount: () => void; children: ReactNode }) {
  useEffect(onMount, [onMount])
  return children
}

/** Lets React take it over; gives what it found to differ. */
async function takeOver(place: HTMLElement, content: ReactNode): Promise<unknown[]> {
  const problems: unknown[] = []
  await new Promise<void>((resolve) => {
    hydrateRoot(place, <Told onMount={resolve}>{content}</Told>, {
      onRecoverableError: (error) => problems.push(error),
    })
  })
  return problems
}

test('what waits for the rest to be painted stands a frame after it', async () => {
  const place = emptyPlace()
  flushSync(() =>
    createRoot(place).render(
      <>
        <p>Rows</p>
        <AfterPaint>
          <p>Facets</p>
        </AfterPaint>
      </>,
    ),
  )
  expect(place.textContent).toBe('Rows')
  await expect.poll(() => place.textContent).toBe('RowsFacets')
})

test('what the server drew waits for nothing: it stays, element by element', async () => {
  const content = (
    <AfterPaint>
      <p>Facets</p>
    </AfterPaint>
  )
  const place = drawnByServer(content)
  const drawn = [...place.querySelectorAll('*')]
  const problems = await takeOver(place, content)
  expect([...place.querySelectorAll('*')]).toEqual(drawn)
  expect(place.textContent).toBe('Facets')
  expect(problems).toEqual([])
})

test('what an address asks for is not seen before it is drawn as asked, and keeps its room', async () => {
  const content = (
    <AsAsked>
      <p>Rows</p>
    </AsAsked>
  )
  const place = drawnByServer(content)
  const rows = place.querySelector('p')
  if (rows === null) throw new Error('The server drew nothing.')
  const look = () => [getComputedStyle(rows).visibility, rows.clientHeight > 0]
  expect(look()).toEqual(['visible', true])
  document.documentElement.dataset.asked = ''
  expect(look()).toEqual(['hidden', true])
  await takeOver(place, content)
  await expect.poll(look).toEqual(['visible', true])
})
