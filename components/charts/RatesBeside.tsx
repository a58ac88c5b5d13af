'use client'

import { useId, useState } from 'react'
import { formatPercent } from '@/domain/format'
import { QUIET_BUTTON } from '../ui/button'
import { Icon } from '../ui/Icon'
import { FIELD, isRate } from './rate-field'

/** More lines than this can no longer be told apart. */
const MOST = 4

/** Rates shown beside the first: each can be taken away, another added. */
export function RatesBeside({
  rates,
  setRates,
}: {
  rates: readonly number[]
  setRates: (rates: readonly number[]) => void
}) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const rate = Number(typed)
  const isNew = typed.trim() !== '' && isRate(rate) && !rates.includes(rate)
  const others = rates.slice(1)
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-smallest text-ink2">
        Beside it, per cent a year
      </label>
      <form
        className="flex flex-wrap items-center gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isNew) return
          setRates([...rates, rate])
          setTyped('')
        }}
      >
        {others.map((other) => (
          <button
            key={other}
            type="button"
            className="inline-flex h-8.5 items-center gap-1.5 rounded-control border border-rule2 px-2.5 text-interface hover:border-ink pointer-coarse:h-11 max-md:h-11"
            aria-label={`Take ${formatPercent(other)} away`}
            onClick={() => setRates(rates.filter((one) => one !== other))}
          >
            {formatPercent(other)}
            <Icon name="close" size={12} />
          </button>
        ))}
        {rates.length < MOST ? (
          <>
            <input
              id={id}
              type="text"
              inputMode="decimal"
              autoComplete="off"
              placeholder="20"
              className={`${FIELD} w-16 placeholder:text-ink3`}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
            <button type="submit" className={QUIET_BUTTON} disabled={!isNew}>
              Add a rate
            </button>
          </>
        ) : null}
      </form>
    </div>
  )
}
