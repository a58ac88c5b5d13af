import type { Note } from '@/domain/figures/chart'
import { Exponents } from './Exponents'

/** What to know beside a chart: the formula first, then cautions, the key phrase of each in bold. */
export function ChartNotes({ notes, rule }: { notes: readonly Note[]; rule: string }) {
  return notes.map(({ heading, lines }) => (
    <section key={heading} className={`border-t pt-2 pb-5 ${rule}`}>
      <h3 className="text-smallest font-semibold text-ink">{heading}</h3>
      <div className="mt-2 text-interface text-ink2">
        {lines.map(({ formula, lead, text }) => (
          <p key={`${formula} ${lead} ${text}`} className="not-last:mb-2">
            {formula === undefined ? null : (
              <span className="block text-body font-medium text-ink">
                <Exponents text={formula} />
              </span>
            )}
            {lead === undefined ? null : (
              <>
                <b className="font-semibold text-ink">
                  <Exponents text={lead} />
                </b>{' '}
              </>
            )}
            <Exponents text={text} />
          </p>
        ))}
      </div>
    </section>
  ))
}
