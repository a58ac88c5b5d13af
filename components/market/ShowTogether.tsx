'use client'

import { useId } from 'react'
import type { Document, Figure } from '@/data/schema'
import type { Scale } from '@/domain/figures/axis'
import { together } from '@/domain/figures/together'
import { countInWords } from '@/domain/figures/wording'
import { TogetherChart } from '../charts/TogetherChart'
import { QUIET_BUTTON } from '../ui/button'
import { Segmented } from '../ui/Segmented'
import type { Organisations } from './FigureCards'

const PLACES = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'] as const
const FEWEST = 2

/** Any figures put together: one chart where they may share one, else panels with their own axes and the reason why. */
export function ShowTogether({
  figures,
  documents,
  organisations,
  chosen,
  scale,
  choose,
  setScale,
}: {
  figures: readonly Figure[]
  documents: readonly Document[]
  organisations: Organisations
  chosen: readonly Figure[]
  scale: Scale
  choose: (ids: string[]) => void
  setScale: (scale: Scale) => void
}) {
  const chart = together(chosen, organisations, scale)
  const ids = chosen.map(({ id }) => id)
  const next = figures.find(({ id, value }) => value !== null && !ids.includes(id))
  const isOne = chart.panels.length === 1
  return (
    <section
      id="show-together"
      aria-labelledby="show-together-heading"
      className="scroll-mt-4 border-b border-ink py-10"
    >
      <h2 id="show-together-heading" className="font-serif text-finding font-semibold">
        Show together
      </h2>
      <p className="mt-1 max-w-[84ch] text-interface text-ink2">
        Pick any figures. Those of one measure, unit, currency and scope share a chart; all others
        stand in panels, each with its own axis.
      </p>
      <div className="print:hidden mt-4 flex flex-wrap items-end gap-x-6 gap-y-3">
        {chosen.map((figure, index) => (
          <FigureChoice
            key={PLACES[index]}
            label={`${PLACES[index]} figure`}
            figures={figures.filter(({ id }) => id === figure.id || !ids.includes(id))}
            value={figure.id}
            onChange={(id) => choose(ids.with(index, id))}
            remove={
              chosen.length > FEWEST
                ? () => choose(ids.filter((id) => id !== figure.id))
                : undefined
            }
          />
        ))}
        {next === undefined || chosen.length === PLACES.length ? null : (
          <button type="button" className={QUIET_BUTTON} onClick={() => choose([...ids, next.id])}>
            Add a figure
          </button>
        )}
        {chart.offersLog ? (
          <Segmented
            label="Scale where numbers lie far apart"
            options={[
              { value: 'linear', label: 'Linear' },
              { value: 'log', label: 'Log' },
            ]}
            value={scale}
            onChange={(to) => setScale(to)}
          />
        ) : null}
      </div>
      <p role="status" className="mt-5 text-body">
        <b className="font-semibold">
          {isOne ? 'One chart.' : `${countInWords(chart.panels.length, 'start')} panels.`}
        </b>{' '}
        {isOne ? 'Same measure, unit and scope.' : chart.notes[0]?.lines[0]?.text}
      </p>
      <TogetherChart chart={chart} documents={documents} fragment="show-together" />
    </section>
  )
}

function FigureChoice({
  label,
  figures,
  value,
  onChange,
  remove,
}: {
  label: string
  figures: readonly Figure[]
  value: string
  onChange: (id: string) => void
  remove: (() => void) | undefined
}) {
  const id = useId()
  return (
    <div className="min-w-0 max-w-full">
      <div className="mb-1 flex items-baseline justify-between gap-4 text-smallest text-ink2">
        <label htmlFor={id}>{label}</label>
        {remove === undefined ? null : (
          <button
            type="button"
            aria-label={`Remove the ${label.toLowerCase()}`}
            className="link min-h-6 max-md:min-h-11"
            onClick={remove}
          >
            Remove
          </button>
        )}
      </div>
      <select
        id={id}
        className="h-9 w-88 max-w-full rounded-control border border-rule2 bg-paper px-2 text-interface max-md:h-11"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {figures.map((figure) => (
          <option key={figure.id} value={figure.id}>
            {figure.label}
          </option>
        ))}
      </select>
    </div>
  )
}
