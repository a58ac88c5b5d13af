import type { Agreement, ComparedLine } from '@/domain/side-by-side'
import { ComparedValue } from './ComparedValue'
import { CARD_LINE, CARD_VALUE, POINT } from './compared-layout'

const AGREEMENT_WORDS: Readonly<Record<Agreement, string>> = {
  same: '',
  different: 'differs',
  partly: 'not stated of all',
}

/** One point of a comparison as a line: what is stated of each row, and whether it differs. */
export function ComparedPoint({
  line: { label, cells, agreement },
  rows,
}: {
  line: ComparedLine
  /** In the order of the cells. */
  rows: readonly { readonly id: string; readonly name: string }[]
}) {
  const isDifferent = agreement === 'different'
  return (
    <tr
      className={`border-b border-rule ${CARD_LINE} ${isDifferent ? 'bg-sink card:-mx-4 card:px-4' : 'bg-paper'}`}
    >
      <th scope="row" className={POINT}>
        {label}
        {agreement === 'same' ? null : (
          <span
            className={`block text-citation card:inline card:pl-2 ${isDifferent ? 'font-semibold' : 'font-normal text-ink3'}`}
          >
            {AGREEMENT_WORDS[agreement]}
          </span>
        )}
      </th>
      {cells.map((cell, place) => (
        <td
          key={rows[place]?.id}
          data-name={rows[place]?.name}
          className={`py-3 pr-4 align-top ${CARD_VALUE}`}
        >
          <ComparedValue cell={cell} />
        </td>
      ))}
    </tr>
  )
}
