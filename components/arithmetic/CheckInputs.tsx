import Link from 'next/link'
import type { Figure } from '@/data/schema'
import { valueInWords } from '@/domain/figures/wording'
import { CitationItem } from '../citations/CitationItem'

/** The figures a check uses, as the documents state them, each with its place. */
export function CheckInputs({ inputs }: { inputs: readonly Figure[] }) {
  return (
    <div className="mt-4">
      <h4 className="text-smallest font-semibold">The figures it uses, as stated</h4>
      <ul className="mt-1 grid gap-x-8 border-t @4xl:grid-cols-2">
        {inputs.map((figure) => (
          <li key={figure.id} className="border-b py-2">
            <p className="text-interface">
              <Link href={`/market#${figure.id}`} className="link" prefetch={false}>
                {figure.label}
              </Link>
              : <b className="font-semibold">{valueInWords(figure)}</b>
            </p>
            {figure.citations.map((citation) => (
              <CitationItem key={`${citation.section} ${citation.anchor}`} citation={citation} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}
