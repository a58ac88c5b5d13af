import type { Citation } from '@/data/schema'
import { type CitedDocument, sectionName } from '../citations'
import type { Citable } from './forms'
import { inQuotes } from './quotation'

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text that LaTeX prints as it stands. */
export const latexSafe = (text: string): string =>
  text.replace(/[\\{}~^&%$#_]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`)

type Field = readonly [name: string, value: string | null]

const entry = (key: string, fields: readonly Field[]): string =>
  [
    `@misc{${key},`,
    ...fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`])),
    '}',
  ].join('\n')

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** A name kept in one piece: braces keep BibTeX from reading it as first and last name. */
const inOnePiece = (name: string): string => `{${latexSafe(name)}}`

/**
 * A document as an entry, with every place of it that is cited in its note. What it does not state is left out: no title,
 * author or year is made up; an undated one says so.
 */
function documentEntry(
  citable: Citable,
  id: string,
  citations: readonly Citation[],
  document: CitedDocument | undefined,
): string {
  const [year, month] = document?.published?.split('-') ?? []
  const places = citations.map(
    (citation) => `${sectionName(citation)}: ${inQuotes(citation.anchor)}`,
  )
  const undated = document?.published == null ? ['Undated'] : []
  const maker = document?.author ?? document?.publisher ?? null
  return entry(`${id}-${citable.id}`, [
    ['author', maker === null ? null : document?.author ? latexSafe(maker) : inOnePiece(maker)],
    ['title', document?.title == null ? null : inOnePiece(document.title)],
    ['howpublished', document?.publisher == null ? null : latexSafe(document.publisher)],
    ['year', year ?? null],
    ['month', month === undefined ? null : (MONTHS[Number(month) - 1] ?? null)],
    ['note', latexSafe([...undated, `Cited as “${id}”`, ...places].join('. '))],
  ])
}

/** An entry for the view at `address`, then one for each document it rests on. Keys are unique for each thing cited. */
export function bibtexOf(
  citable: Citable,
  documents: readonly CitedDocument[],
  address: string,
): string {
  const { id, claim, isDerived, sources } = citable
  const cited = [...new Set(sources.map(({ document }) => document))]
  const origin = `${isDerived ? 'Derived in part' : 'As stated'}; rests on ${cited.join(', ')}`
  const view = entry(`genai-atlas-${id}`, [
    ['author', '{GenAI Atlas}'],
    ['title', inOnePiece(claim)],
    ['note', latexSafe(origin)],
    ['url', address],
  ])
  const rest = cited.map((name) =>
    documentEntry(
      citable,
      name,
      sources.filter(({ document }) => document === name),
      documents.find((document) => document.id === name),
    ),
  )
  return [view, ...rest].join('\n\n')
}
