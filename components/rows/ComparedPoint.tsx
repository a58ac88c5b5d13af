import type { Agreement, ComparedLine } from '@/domain/side-by-side'
import { ComparedValue } from './ComparedValue'

const AGREEMENT_WORDS: Readonly<Record<Agreement, string>> = {
  same: '',
  different: 'differs',
  partly: 'not stated of all',
}

/** One point of a comparison as a line: what is stated of each row, and whether it differs. */
export function ComparedPoint({
  line: { label, cells, agreement },
  ids,
}: {
  line: ComparedLine
  /** Of the rows, in the order of the cells. */
  ids: readonly string[]
}) {
  const isDifferent = agreement === 'different'
  return (
    <tr className={`border-b border-rule ${isDifferent ? 'bg-sink' : 'bg-paper'}`}>
      <th scope="row" className="sticky left-0 bg-inherit py-3 pr-3 pl-2 align-top font-medium">
        {label}
        {agreement === 'same' ? null : (
          <span
            className={`block text-citation ${isDifferent ? 'font-semibold' : 'font-normal text-ink3'}`}
          >
            {AGREEMENT_WORDS[agreement]}
          </span>
        )}
      </th>
      {cells.map((cell, index) => (
        <td key={ids[index]} className="py-3 pr-4 align-top">
          <ComparedValue cell={cell} />
        </td>
      ))}
    </tr>
  )
}
