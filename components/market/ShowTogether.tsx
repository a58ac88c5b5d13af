'use client'

import { useId } from 'react'
import type { Document, Figure } from '@/data/schema'
import { citeFigure } from '@/domain/figures/chart'
import { putTogether, type Together } from '@/domain/figures/together'
import { MEASURE_WORDS, periodInWords, valueInWords } from '@/domain/figures/wording'
import { CopyCitation } from '../citations/CopyCitation'
import { SourceLine } from '../citations/SourceLine'
import { CopyLink } from '../ui/CopyLink'

/** Any two figures put together: one chart where they may share one, else two panels and the reason why. */
export function ShowTogether({
  figures,
  documents,
  chosen,
  choose,
}: {
  figures: readonly Figure[]
  documents: readonly Document[]
  chosen: readonly [Figure, Figure]
  choose?: (ids: [string, string]) => void
}) {
  const [one, other] = chosen
  const together = putTogether(one, other)
  return (
    <section
      id="show-together"
      aria-labelledby="show-together-heading"
      className="scroll-mt-4 py-10"
    >
      <h2 id="show-together-heading" className="font-serif text-finding font-semibold">
        Show together
      </h2>
      <p className="mt-1 max-w-[84ch] text-interface text-ink2">
        Pick any two figures. Those of one measure, unit, currency and scope share a chart; all
        others stand in panels, each by itself.
      </p>
      <div className="print:hidden mt-4 flex flex-wrap gap-x-6 gap-y-3">
        <FigureChoice
          label="First figure"
          figures={figures}
          value={one.id}
          onChange={(id) => choose?.([id, other.id])}
        />
        <FigureChoice
          label="Second figure"
          figures={figures}
          value={other.id}
          onChange={(id) => choose?.([one.id, id])}
        />
      </div>
      <p role="status" className="mt-5 text-body">
        <b className="font-semibold">
          {together.comparability.answer === 'same chart' ? 'One chart.' : 'Two panels.'}
        </b>{' '}
        {together.comparability.answer === 'same chart'
          ? 'Same measure, unit and scope.'
          : together.comparability.reason}
      </p>
      <div
        className={`mt-4 grid gap-x-16 gap-y-4 ${together.lengths === null ? 'md:grid-cols-2' : ''}`}
      >
        <Panel together={together} index={0} />
        <Panel together={together} index={1} />
      </div>
      <div className="mt-3 flex flex-wrap gap-x-5">
        <CopyLink fragment="show-together" />
        <CopyCitation
          text={[one, other].map((figure) => citeFigure(figure, documents)).join('\n')}
        />
      </div>
    </section>
  )
}

function FigureChoice({
  label,
  figures,
  value,
  onChange,
}: {
  label: string
  figures: readonly Figure[]
  value: string
  onChange: (id: string) => void
}) {
  const id = useId()
  return (
    <div className="min-w-0 max-w-full">
      <label htmlFor={id} className="mb-1 block text-smallest text-ink2">
        {label}
      </label>
      <select
        id={id}
        className="h-9 w-96 max-w-full rounded-control border border-rule2 bg-paper px-2 text-interface max-md:h-11"
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

function Panel({ together, index }: { together: Together; index: 0 | 1 }) {
  const figure = together.figures[index]
  const length = together.lengths?.[index]
  const [first, ...rest] = figure.citations
  return (
    <div className="border-t border-ink pt-3">
      <p className="text-interface font-medium">{figure.label}</p>
      <p className="mt-1 font-serif text-panel font-semibold">{valueInWords(figure)}</p>
      {length === undefined ? null : (
        <div
          aria-hidden="true"
          className="my-2 h-3.5 bg-ink"
          style={{ width: `${length * 100}%`, printColorAdjust: 'exact' }}
        />
      )}
      <p className="mb-1 text-citation text-ink2">
        {MEASURE_WORDS[figure.measure]}; {figure.scope}; {periodInWords(figure)}
      </p>
      {first === undefined ? null : <SourceLine sources={[first, ...rest]} />}
    </div>
  )
}
