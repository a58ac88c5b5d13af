'use client'

import { useId, useState } from 'react'
import type { GrowthChart } from '@/domain/figures/market-growth'
import { formatPercent } from '@/domain/format'
import type { MarketQuery } from '@/domain/query'
import { QUIET_BUTTON } from '../ui/button'
import { Segmented } from '../ui/Segmented'
import { RatesBeside } from './RatesBeside'
import { FIELD, HIGHEST, isRate, LOWEST } from './rate-field'

const BOTH = 'both'
const SLIDER_LOOK =
  'h-8.5 w-27 appearance-none bg-transparent pointer-coarse:h-11 max-md:h-11 [&::-webkit-slider-runnable-track]:h-0.5 [&::-webkit-slider-runnable-track]:bg-rule2 [&::-webkit-slider-thumb]:-mt-[7px] [&::-webkit-slider-thumb]:size-4 [&::-webkit-slider-thumb]:appearance-none [&::-webkit-slider-thumb]:rounded-full [&::-webkit-slider-thumb]:bg-ink [&::-moz-range-track]:h-0.5 [&::-moz-range-track]:bg-rule2 [&::-moz-range-thumb]:size-4 [&::-moz-range-thumb]:rounded-full [&::-moz-range-thumb]:border-0 [&::-moz-range-thumb]:bg-ink'
const SLIDER = { min: 0, max: 100, step: 0.1 } as const
const LAST_YEAR = 2040

export type MarketChange = Partial<{ [Key in keyof MarketQuery]: MarketQuery[Key] | null }>

/** The assumptions of the growth chart. What equals the stated wording is the default and is not written to the address. */
export function GrowthControls({
  chart: { assumptions, statedRate, reported },
  setQuery,
}: {
  chart: GrowthChart
  setQuery: (change: MarketChange) => void
}) {
  const [rate = statedRate, ...others] = assumptions.rates
  const setRate = (next: number) =>
    setQuery({ rate: next === statedRate && others.length === 0 ? null : [next, ...others] })
  const years = Array.from(
    { length: LAST_YEAR - reported.year },
    (_, index) => reported.year + 1 + index,
  )
  const start = `${reported.year}` as MarketQuery['from'][number]
  const later = `${reported.year + 1}` as MarketQuery['from'][number]
  const from =
    assumptions.from.length > 1 ? BOTH : assumptions.from[0] === reported.year ? start : later
  const untilId = useId()

  return (
    <div className="print:hidden mt-5 flex flex-wrap items-end gap-x-6 gap-y-4">
      <fieldset className="min-w-0">
        <legend className="mb-1 text-smallest text-ink2">
          Growth a year, stated {formatPercent(statedRate)}
        </legend>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <input
            type="range"
            aria-label="Growth a year in per cent"
            className={SLIDER_LOOK}
            {...SLIDER}
            value={Math.min(SLIDER.max, Math.max(SLIDER.min, rate))}
            onChange={({ target }) => setRate(Number(target.value))}
          />
          <RateField key={rate} rate={rate} setRate={setRate} />
          {rate === statedRate && others.length === 0 ? null : (
            <button type="button" className={QUIET_BUTTON} onClick={() => setQuery({ rate: null })}>
              As stated
            </button>
          )}
        </div>
      </fieldset>
      <RatesBeside
        rates={[rate, ...others]}
        setRates={(rates) =>
          setQuery({ rate: rates.length === 1 && rates[0] === statedRate ? null : [...rates] })
        }
      />
      <Segmented
        label="Growth counted from"
        options={[
          { value: start, label: start },
          { value: later, label: later },
          { value: BOTH, label: 'Both' },
        ]}
        value={from}
        onChange={(choice) => setQuery({ from: choice === BOTH ? null : [choice] })}
      />
      <div>
        <label htmlFor={untilId} className="mb-1 block text-smallest text-ink2">
          Until
        </label>
        <select
          id={untilId}
          className={FIELD}
          value={assumptions.to}
          onChange={({ target }) => setQuery({ to: Number(target.value) })}
        >
          {years.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </select>
      </div>
      <Segmented
        label="Scale"
        options={[
          { value: 'linear', label: 'Linear' },
          { value: 'log', label: 'Log' },
        ]}
        value={assumptions.scale}
        onChange={(scale) => setQuery({ scale })}
      />
    </div>
  )
}

/** The rate as a number: what is being typed is kept here until it is one the chart can use. */
function RateField({ rate, setRate }: { rate: number; setRate: (rate: number) => void }) {
  const [typed, setTyped] = useState(`${rate}`)
  const take = (value: string) => {
    const number = Number(value)
    if (value.trim() !== '' && isRate(number) && number !== rate) setRate(number)
  }
  return (
    <span className="relative">
      <input
        type="number"
        aria-label="Growth a year, exact"
        className={`${FIELD} w-22 pr-6`}
        min={LOWEST}
        max={HIGHEST}
        step="any"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => take(typed)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take(typed)
        }}
      />
      <span
        aria-hidden="true"
        className="pointer-events-none absolute top-0 right-2.5 leading-8.5 text-interface text-ink3 pointer-coarse:leading-11 max-md:leading-11"
      >
        %
      </span>
    </span>
  )
}
