import type { DocumentId } from '@/data/schema'
import { DOCUMENT_IDS } from '@/data/schema/values'
import { DETAIL_LINE, type Details } from '@/domain/labels/details'
import { DOCUMENT_LETTERS } from '../citations/document-letters'
import styles from './diagram.module.css'

const STEP = 22
const SIDE = 17

/** What an opened model says below its name: vendor, input, claimed versions, and the documents that name it. */
export function CircleDetails({
  details,
  documents,
}: {
  details: Details
  documents: readonly DocumentId[]
}) {
  const letters = DOCUMENT_IDS.filter((id) => documents.includes(id))
  const left = -((letters.length - 1) / 2) * STEP
  return (
    <>
      {details.lines.map((line, index) => (
        <text key={line} className={styles.detail} y={(details.y + index * DETAIL_LINE).toFixed(1)}>
          {line}
        </text>
      ))}
      {letters.map((id, index) => (
        <g key={id} transform={`translate(${left + index * STEP},${details.letters})`}>
          <rect
            className={styles.letter}
            x={-SIDE / 2}
            y={-SIDE / 2}
            width={SIDE}
            height={SIDE}
            rx="3"
          />
          <text className={styles.detail} y="4" fontSize="11">
            {DOCUMENT_LETTERS[id]}
          </text>
        </g>
      ))}
    </>
  )
}
