import type { ChartRow } from '@/domain/figures/chart'
import { Exponents } from './Exponents'
import { RowPlaces } from './RowPlaces'

/** The numbers of a chart as a table, each marked as stated or derived, with its wording or formula. */
export function ChartTable({ caption, rows }: { caption: string; rows: readonly ChartRow[] }) {
  return (
    <details data-chart-table="" className="group contents details-content:basis-full">
      <summary className="print:hidden inline-flex min-h-8 max-md:min-h-11 items-center text-interface font-medium text-ink2 underline-offset-4 hover:text-ink hover:underline pointer-coarse:min-h-11">
        <span className="group-open:hidden">Show table</span>
        <span className="hidden group-open:inline">Hide table</span>
      </summary>
      <div className="mt-1 w-full overflow-x-auto">
        <table className="w-full border-collapse text-left text-interface">
          <caption className="sr-only">{caption}</caption>
          <thead className="border-b border-ink text-citation">
            <tr>
              <th scope="col" className="py-2 pr-4 font-semibold">
                Name
              </th>
              <th scope="col" className="py-2 pr-4 font-semibold">
                Value
              </th>
              <th scope="col" className="py-2 pr-4 font-semibold">
                Mark
              </th>
              <th scope="col" className="py-2 pr-4 font-semibold">
                Wording or formula
              </th>
              <th scope="col" className="py-2 font-semibold">
                Place
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, label, value, provenance, basis, citations }) => (
              <tr key={id} className="break-inside-avoid align-baseline not-last:border-b">
                <th scope="row" className="py-2 pr-4 font-medium">
                  {label}
                </th>
                <td className="py-2 pr-4">
                  <Exponents text={value} />
                </td>
                <td className="py-2 pr-4">
                  {provenance === 'derived' ? (
                    <span className="derived text-citation">derived</span>
                  ) : (
                    <span className="text-citation">stated</span>
                  )}
                </td>
                <td className="py-2 pr-4 text-ink2">
                  <Exponents text={basis} />
                </td>
                <td className="py-2 text-citation text-ink3">
                  <RowPlaces citations={citations} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
