import { filedUnder, sidesToShow } from '@/domain/taxonomy/facts'
import { SIDE_WORDS } from '@/domain/words'
import { DocumentLetter } from '../citations/DocumentLetter'
import { PanelDot } from './PanelDot'

const SHORT_SIDES = { ...SIDE_WORDS, 'generative-ai': 'GenAI' } as const

/** What each document files a leaf under, one row a document. */
export function FiledUnder({
  leaf,
}: {
  leaf: { readonly name: string } & Parameters<typeof filedUnder>[0]
}) {
  const sides = sidesToShow(leaf)
  return (
    <table className="w-full text-interface [overflow-wrap:anywhere]">
      <caption className="sr-only">What each document files {leaf.name} under</caption>
      <thead>
        <tr className="border-t border-b border-t-ink text-smallest text-ink3">
          <th scope="col" className="py-1.5 text-left font-normal">
            Filed under
          </th>
          {sides.map((side) => (
            <th key={side} scope="col" className="w-14 px-1 font-normal">
              {SHORT_SIDES[side]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {filedUnder(leaf).map(({ document, sides: stated }) => (
          <tr key={document} className="border-b">
            <th scope="row" className="py-1.5 text-left font-normal">
              <span className="flex items-center gap-2">
                <DocumentLetter document={document} />
                {document}
              </span>
            </th>
            {sides.map((side) => (
              <td key={side} className="text-center">
                <PanelDot
                  isStated={stated.includes(side)}
                  says={stated.includes(side) ? 'yes' : 'not stated'}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
