import { type ReactNode, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { AfterPaint } from '@/components/layout/AfterPaint'
import { AsAsked } from '@/components/layout/AsAsked'
import { EARLY_INPUT_SCRIPT } from '@/components/layout/early-input'

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

/** Fields of every kind, and what the page knows of them. */
function Form({ onKnown }: { onKnown: (known: object) => void }) {
  const [known, setKnown] = useState({
    ticked: false,
    unticked: true,
    text: '',
    size: 'small',
    hue: 'red',
    isUnfolded: false,
  })
  const know = (part: Partial<typeof known>) => setKnown((before) => ({ ...before, ...part }))
  useEffect(() => onKnown(known))
  return (
    <>
      {(['ticked', 'unticked'] as const).map((name) => (
        <input
          key={name}
          type="checkbox"
          name={name}
          checked={known[name]}
          onChange={({ target }) => know({ [name]: target.checked })}
        />
      ))}
      <input
        name="text"
        value={known.text}
        onChange={({ target }) => know({ text: target.value })}
      />
      <select
        name="size"
        value={known.size}
        onChange={({ target }) => know({ size: target.value })}
      >
        <option value="small">Small</option>
        <option value="large">Large</option>
      </select>
      {['red', 'blue'].map((hue) => (
        <input
          key={hue}
          type="radio"
          name={hue}
          checked={known.hue === hue}
          onChange={() => know({ hue })}
        />
      ))}
      <details
        suppressHydrationWarning
        onToggle={({ currentTarget }) => know({ isUnfolded: currentTarget.open })}
      >
        <summary>More</summary>
      </details>
    </>
  )
}

test('what a reader did before the page could hear it is known and stands', async () => {
  let known = {}
  const content = (
    <AsAsked>
      <Form
        onKnown={(all) => {
          known = all
        }}
      />
    </AsAsked>
  )
  // As the head of every page does.
  new Function(EARLY_INPUT_SCRIPT)()
  const place = drawnByServer(content)
  const field = <Found extends HTMLElement>(selector: string): Found => {
    const found = place.querySelector<Found>(selector)
    if (found === null) throw new Error(`There is no ${selector}`)
    return found
  }
  field('[name=ticked]').click()
  field('[name=unticked]').click()
  field('[name=blue]').click()
  field('summary').click()
  await userEvent.type(field('[name=text]'), 'gpt')
  await userEvent.selectOptions(field('[name=size]'), 'large')
  await takeOver(place, content)
  const done = {
    ticked: true,
    unticked: false,
    text: 'gpt',
    size: 'large',
    hue: 'blue',
    isUnfolded: true,
  }
  await expect.poll(() => known).toEqual(done)
  expect({
    ticked: field<HTMLInputElement>('[name=ticked]').checked,
    unticked: field<HTMLInputElement>('[name=unticked]').checked,
    text: field<HTMLInputElement>('[name=text]').value,
    size: field<HTMLSelectElement>('[name=size]').value,
    hue: field<HTMLInputElement>('[type=radio]:checked').name,
    isUnfolded: field<HTMLDetailsElement>('details').open,
  }).toEqual(done)
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
