import type { Edition } from '@/domain/dataset'
import type { DataHealth, Share, Tally } from '@/domain/documents/health'
import { formatNumber } from '@/domain/format'

/** How sound the data is: how much is cited, what is contested, unstated and derived, and which edition this is. */
export function DataHealthFacts({ health, edition }: { health: DataHealth; edition: Edition }) {
  return (
    <>
      <p className="mb-3 text-interface text-ink2">
        Counted from the rows of{' '}
        <a href="/api/v1/dataset.json" className="link">
          /api/v1/dataset.json
        </a>
        .
      </p>
      <div className="grid gap-x-10 gap-y-5 @2xl:grid-cols-2">
        <Facts title="Cited">
          <Line label="Rows in all collections" value={formatNumber(health.rowCount)} />
          <Line label="Citations" value={formatNumber(health.citationCount)} />
          <Line label="Distinct places cited" value={formatNumber(health.placeCount)} />
          <ShareLine share={health.uncited} />
        </Facts>
        <Facts title="Contested">
          {health.contested.map((share) => (
            <ShareLine key={share.label} share={share} />
          ))}
        </Facts>
        <Facts title="Not stated">
          {health.unstated.map((share) => (
            <ShareLine key={share.label} share={share} />
          ))}
        </Facts>
        <div className="flex flex-col gap-5">
          <Facts title="Derived">
            {health.derived.map((tally) => (
              <TallyLine key={tally.label} tally={tally} />
            ))}
          </Facts>
          <Facts title="Edition">
            <Line label="Version" value={edition.version} />
            <div className="border-b py-1.5">
              <dt className="text-ink2">Content hash, SHA-256</dt>
              <dd className="font-mono text-smallest [overflow-wrap:anywhere]">{edition.hash}</dd>
            </div>
          </Facts>
        </div>
      </div>
    </>
  )
}

function Facts({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section aria-label={title} className="break-inside-avoid">
      <h3 className="border-b border-ink pb-1 text-citation font-semibold">{title}</h3>
      <dl className="text-interface">{children}</dl>
    </section>
  )
}

function Line({ label, value }: { label: string; value: string }) {
  return (
    <div className="flex justify-between gap-6 border-b py-1.5">
      <dt className="text-ink2 first-letter:capitalize">{label}</dt>
      <dd className="text-right whitespace-nowrap tabular-nums">{value}</dd>
    </div>
  )
}

const ShareLine = ({ share: { label, count, of } }: { share: Share }) => (
  <Line label={label} value={`${formatNumber(count)} of ${formatNumber(of)}`} />
)

const TallyLine = ({ tally: { label, count } }: { tally: Tally }) => (
  <Line label={label} value={formatNumber(count)} />
)
