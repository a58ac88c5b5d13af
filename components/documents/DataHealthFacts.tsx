import type { Edition } from '@/domain/dataset'
import type { DataHealth, Share } from '@/domain/documents'
import { formatNumber } from '@/domain/format'

/** How sound the data is: how much is cited, what is contested, what nobody states, and which edition this is. */
export function DataHealthFacts({ health, edition }: { health: DataHealth; edition: Edition }) {
  return (
    <>
      <p className="mb-2 text-interface text-ink2">
        Counted from the rows of{' '}
        <a href="/api/v1/dataset.json" className="link">
          /api/v1/dataset.json
        </a>
        .
      </p>
      <dl className="grid grid-cols-[1fr_auto] gap-x-6 text-interface">
        <Line label="Rows in all collections" value={formatNumber(health.rowCount)} />
        <Line label="Citations" value={formatNumber(health.citationCount)} />
        <Line label="Distinct places cited" value={formatNumber(health.placeCount)} />
        {health.contested.map((share) => (
          <ShareLine key={share.label} share={share} prefix="Contested " />
        ))}
        {health.unstated.map((share) => (
          <ShareLine key={share.label} share={share} prefix="" />
        ))}
        <Line label="Version" value={edition.version} />
        <div className="col-span-2 border-b py-1.5">
          <dt className="text-ink2">Content hash, SHA-256</dt>
          <dd className="font-mono text-smallest [overflow-wrap:anywhere]">{edition.hash}</dd>
        </div>
      </dl>
    </>
  )
}

function Line({ label, value }: { label: string; value: string }) {
  return (
    <div className="col-span-2 grid grid-cols-subgrid border-b py-1.5">
      <dt className="text-ink2">{label}</dt>
      <dd className="text-right tabular-nums">{value}</dd>
    </div>
  )
}

function ShareLine({ share: { label, count, of }, prefix }: { share: Share; prefix: string }) {
  const words = `${prefix}${label}`
  return (
    <Line
      label={words.charAt(0).toUpperCase() + words.slice(1)}
      value={`${formatNumber(count)} of ${formatNumber(of)}`}
    />
  )
}
