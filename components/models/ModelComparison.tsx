'use client'

import Link from 'next/link'
import { useEffect, useRef, useState } from 'react'
import type { ModelRow } from '@/domain/filters/model-index'
import { listInWords } from '@/domain/format'
import { type Agreement, compareModels, MOST_COMPARED } from '@/domain/model-comparison'
import { SIDE_WORDS } from '@/domain/words'
import { CitationList } from '../citations/CitationList'
import type { CustomStyle } from '../table/custom-style'
import { BUTTON } from '../ui/button'
import { ContestedMark } from '../ui/ContestedMark'
import { CopyLink } from '../ui/CopyLink'
import { Icon } from '../ui/Icon'
import { ComparedValue } from './ComparedValue'

const AGREEMENT_WORDS: Readonly<Record<Agreement, string>> = {
  same: '',
  different: 'differs',
  partly: 'not stated of all',
}

/** Two to four models point by point; where what is stated differs, the line says so. */
export function ModelComparison({
  models,
  asked,
  onRemove,
  onBack,
}: {
  models: readonly ModelRow[]
  /** How many the address asks for. */
  asked: number
  onRemove: (id: string) => void
  onBack: () => void
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [isShort, setIsShort] = useState(false)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const all = compareModels(models)
  const lines = isShort ? all.filter(({ agreement }) => agreement === 'different') : all
  return (
    <div className="flex-1 px-4 py-5 md:px-6 xl:px-7">
      <h1
        ref={heading}
        tabIndex={-1}
        className="max-w-[40ch] font-serif text-title font-semibold text-balance outline-none"
      >
        {listInWords(models.map(({ name }) => name))} side by side
      </h1>
      <p className="mt-1 max-w-[80ch] text-interface text-ink2">
        <span className="derived">derived</span> Each value joins what all documents state of the
        model; the letters say which. What no document states is no difference.
        {asked > MOST_COMPARED ? ` The first ${MOST_COMPARED} of ${asked} are shown.` : ''}
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2 print:hidden">
        <button type="button" className={BUTTON} onClick={onBack}>
          Back to the table
        </button>
        <label className="inline-flex min-h-9 items-center gap-2.5 text-interface max-md:min-h-11">
          <input
            type="checkbox"
            checked={isShort}
            onChange={() => setIsShort(!isShort)}
            className="size-4 accent-ink"
          />
          Differences only
        </label>
        <CopyLink />
      </div>
      <div className="mt-4 overflow-x-auto">
        <table
          aria-label="Comparison"
          className="w-full min-w-(--min-width) table-fixed border-collapse text-left align-top text-interface"
          style={{ '--min-width': `${7 + models.length * 11}rem` } as CustomStyle}
        >
          <thead>
            <tr className="border-b border-ink">
              <th
                scope="col"
                className="sticky left-0 w-28 bg-paper py-2 pr-3 align-bottom font-normal md:w-44"
              >
                <span className="sr-only">Point</span>
              </th>
              {models.map(({ id, name, contested }) => (
                <th key={id} scope="col" className="py-2 pr-4 align-bottom">
                  <span className="flex flex-wrap items-center gap-x-2">
                    <Link
                      href={`/models/${id}`}
                      prefetch={false}
                      className="py-1 font-serif text-finding font-semibold hover:underline underline-offset-4"
                    >
                      {name}
                    </Link>
                    {contested ? <ContestedMark /> : null}
                    <button
                      type="button"
                      aria-label={`Remove ${name} from the comparison`}
                      className="grid size-8 place-items-center text-ink2 hover:text-ink max-md:size-11 print:hidden"
                      onClick={() => onRemove(id)}
                    >
                      <Icon name="close" size={12} />
                    </button>
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ label, cells, agreement }) => (
              <tr
                key={label}
                className={`border-b border-rule ${agreement === 'different' ? 'bg-sink' : 'bg-paper'}`}
              >
                <th
                  scope="row"
                  className="sticky left-0 bg-inherit py-3 pr-3 pl-2 align-top font-medium"
                >
                  {label}
                  {agreement === 'same' ? null : (
                    <span
                      className={`block text-citation ${agreement === 'different' ? 'font-semibold' : 'font-normal text-ink3'}`}
                    >
                      {AGREEMENT_WORDS[agreement]}
                    </span>
                  )}
                </th>
                {cells.map((cell, index) => (
                  <td key={models[index]?.id} className="py-3 pr-4 align-top">
                    <ComparedValue cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
            <tr className="bg-paper">
              <th
                scope="row"
                className="sticky left-0 bg-inherit py-3 pr-3 pl-2 align-top font-medium"
              >
                Citations
              </th>
              {models.map(({ id, statements, versions }) => (
                <td key={id} className="pr-4 align-top">
                  <CitationList
                    items={[
                      ...statements.map(({ citation, side }) => ({
                        citation,
                        remark: SIDE_WORDS[side],
                      })),
                      ...versions.map(({ citation, label }) => ({
                        citation,
                        remark: `claims ${label}`,
                      })),
                    ]}
                  />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      {isShort && lines.length === 0 ? (
        <p className="mt-4 text-ink2">What the documents state of them differs in no point.</p>
      ) : null}
    </div>
  )
}
