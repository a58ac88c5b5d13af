'use client'

import { useId, useState } from 'react'
import { isSlideAddress } from '@/domain/deck'
import { CHARTS } from '@/domain/figures/chart'
import { PAGES } from '../layout/pages'
import { BUTTON } from '../ui/button'

const SUGGESTED = [
  ...PAGES.filter(({ path }) => isSlideAddress(path)).map(({ path, name }) => ({
    address: path,
    name,
  })),
  ...CHARTS.map(({ id, name }) => ({ address: `/market?chart=${id}`, name })),
  ...['technologies', 'challenges', 'datasets', 'processes'].map((part) => ({
    address: `/compare#${part}`,
    name: `Compare: ${part}`,
  })),
]

/** An address as it may be pasted, with the name of a host before it, as one of ours. */
export function addressOf(pasted: string): string {
  const trimmed = pasted.trim()
  if (!/^https?:\/\//.test(trimmed)) return trimmed
  try {
    const { pathname, search, hash } = new URL(trimmed)
    const path = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname
    return `${path}${search}${hash}`
  } catch {
    return trimmed
  }
}

/** A field for the address of a view, with those a deck often needs, and what is wrong with it. */
export function AddSlide({
  label = 'Address of a view',
  action = 'Add slide',
  onAdd,
}: {
  label?: string
  action?: string
  onAdd: (address: string) => void
}) {
  const id = useId()
  const [pasted, setPasted] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <form
      className="flex flex-col gap-1.5"
      onSubmit={(event) => {
        event.preventDefault()
        const address = addressOf(pasted)
        if (address === '' || !isSlideAddress(address)) {
          setProblem(
            'Not a view of the atlas. Copy the link of a page here, such as /market?chart=adoption.',
          )
          return
        }
        setProblem(null)
        setPasted('')
        onAdd(address)
      }}
    >
      <label htmlFor={id} className="text-citation text-ink2">
        {label}
      </label>
      <span className="flex flex-wrap gap-2">
        <input
          id={id}
          value={pasted}
          list={`${id}-list`}
          placeholder="/models"
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          className="min-h-9 min-w-0 flex-[1_1_8rem] rounded-control border border-rule2 bg-paper px-2 text-interface placeholder:text-ink3 pointer-coarse:min-h-11 max-md:min-h-11"
          onChange={({ target }) => setPasted(target.value)}
        />
        <button type="submit" className={`${BUTTON} shrink-0`}>
          {action}
        </button>
      </span>
      <datalist id={`${id}-list`}>
        {SUGGESTED.map(({ address, name }) => (
          <option key={address} value={address}>
            {name}
          </option>
        ))}
      </datalist>
      {problem === null ? null : (
        <p id={`${id}-problem`} role="alert" className="text-citation text-accent">
          {problem}
        </p>
      )}
    </form>
  )
}
