import type { CheckStep } from '@/domain/arithmetic/check'
import { Exponents } from '../charts/Exponents'

const HEAD = 'py-1.5 pr-4 font-semibold max-md:pr-3'

/** The computation of a check, a line for each result. */
export function CheckSteps({ caption, steps }: { caption: string; steps: readonly CheckStep[] }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-left text-interface">
        <caption className="sr-only">Computation: {caption}</caption>
        <thead className="border-b border-ink text-citation">
          <tr>
            <th scope="col" className={HEAD}>
              What
            </th>
            <th scope="col" className={HEAD}>
              Formula
            </th>
            <th scope="col" className="py-1.5 text-right font-semibold">
              Result
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ label, formula, result }) => (
            <tr key={label} className="align-baseline not-last:border-b">
              <th scope="row" className="py-1.5 pr-4 font-normal text-ink2 max-md:pr-3">
                {label}
              </th>
              <td className="py-1.5 pr-4 max-md:pr-3">
                <Exponents text={formula} />
              </td>
              <td className="py-1.5 text-right font-semibold">{result}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
