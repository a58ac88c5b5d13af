import type { Challenge, DocumentId, Technology } from '@/data/schema'
import { DOCUMENT_IDS } from '@/data/schema/values'
import {
  byPlace,
  PLACES,
  type Place,
  type SidedRow,
  sidedChallenges,
  sidedTechnologies,
  statedBy,
} from '../compare/sided'
import { countOf, listInWords } from '../format'
import { idInWords } from '../words'
import type { ChartId, Note } from './chart'
import {
  BY_DOCUMENT,
  type CountedLine,
  type CountPanel,
  type CountsChart,
  countRow,
  drawnLine,
  sourcesOfLines,
} from './counts'

const PLACE_WORDS: Readonly<Record<Place, string>> = {
  llm: 'LLMs alone',
  shared: 'Both',
  'generative-ai': 'Generative AI alone',
  neither: 'Neither',
}

const documentsOf = ({ statements }: SidedRow): Set<DocumentId> =>
  new Set(statements.flatMap(({ citations }) => citations.map(({ document }) => document)))

/** A column of a second panel: its id, its names, and whether a row belongs there. */
type Group = {
  readonly id: string
  readonly name: string
  readonly short: string
  readonly holds: (row: SidedRow) => boolean
}

/** What is counted, in words: one, many, and the sentence that says what the second panel shows. */
type Subject = {
  readonly id: ChartId
  readonly one: string
  readonly many: string
  readonly panel: string
  readonly groups: readonly Group[]
  readonly caution: Note['lines'][number]
}

const byNaming: readonly Group[] = DOCUMENT_IDS.map((_, index) => ({
  id: `named-by-${index + 1}`,
  name: `By ${countOf(index + 1, 'document')}`,
  short: `By ${index + 1}`,
  holds: (row) => documentsOf(row).size === index + 1,
}))

/** Technologies counted by the side they are stated of, by document and by how many documents name them. */
export const technologies = (rows: readonly Technology[]): CountsChart =>
  sidedChart(sidedTechnologies(rows, new Map()), {
    id: 'technologies',
    one: 'technology',
    many: 'technologies',
    panel: 'By how many documents name them',
    groups: byNaming,
    caution: {
      lead: 'What is named, not what is used:',
      text: 'a technology counts once, however often it is named and whatever it does.',
    },
  })

/** Challenges counted by the side they are stated of, by document and by kind. */
export function challenges(rows: readonly Challenge[]): CountsChart {
  const kinds = [...new Set(rows.map(({ kind }) => kind))].sort()
  return sidedChart(sidedChallenges(rows, new Map()), {
    id: 'challenges',
    one: 'challenge',
    many: 'challenges',
    panel: 'By kind',
    groups: kinds.map((kind) => ({
      id: kind,
      name: idInWords(kind),
      short: idInWords(kind),
      holds: ({ remark }) => remark === kind,
    })),
    caution: {
      lead: 'The kinds are ours,',
      text: 'to sort by; the documents name challenges without such a division.',
    },
  })
}

function sidedChart(rows: readonly SidedRow[], subject: Subject): CountsChart {
  const { id, one, many, panel, groups } = subject
  const places = byPlace(rows)
  const placesIn = DOCUMENT_IDS.map((document) => ({
    document,
    places: byPlace(statedBy(rows, [document])),
  }))
  const panels: CountPanel[] = [
    BY_DOCUMENT,
    { name: panel, columns: groups.map(({ holds: _, ...column }) => column) },
  ]
  const isCounted = (place: Place) =>
    places[place].length > 0 || placesIn.some((own) => own.places[place].length > 0)
  const lines = PLACES.filter(isCounted).map((place): CountedLine & { names: string[] } => ({
    id: place,
    name: PLACE_WORDS[place],
    hue: null,
    names: places[place].map(({ name }) => name),
    counts: Object.fromEntries([
      ['all', places[place].length],
      ...placesIn.map((own) => [own.document, own.places[place].length]),
      ...groups.map((group) => [group.id, places[place].filter(group.holds).length]),
    ]),
    citations: places[place].flatMap(({ statements }) =>
      statements.flatMap(({ citations }) => citations),
    ),
  }))
  const sources = sourcesOfLines(lines)
  const counted = PLACES.filter((place) => place !== 'neither').map((place) => ({
    count: places[place].length,
    words: PLACE_WORDS[place].replace('Both', 'both').replace('Generative', 'generative'),
  }))
  return {
    id,
    panels,
    lines: lines.map(drawnLine),
    finding: `Of ${countOf(rows.length, one, many)} named, ${listInWords(counted.map(({ count, words }, index) => `${count} ${index > 0 ? '' : count === 1 ? 'is stated ' : 'are stated '}of ${words}`))}`,
    subtitle: `Number of ${many} by the side they are stated of, counted from the rows of this atlas. Derived.`,
    description: `Bars. ${lines.map(({ name, names }) => `${name}: ${names.length}, ${names.join(', ')}.`).join(' ')}`,
    notes: [
      {
        heading: 'How it is counted',
        lines: [
          { text: 'Both: stated of both sides, at one place or at several.' },
          {
            text: 'Each document counts by its own statements, so what one states of one side and another of the other is “both” only in all documents.',
          },
        ],
      },
      { heading: 'Read with care', lines: [subject.caution] },
    ],
    legend: [],
    rows: lines.map((line) =>
      countRow(line, panels, sources, { basis: `count of: ${line.names.join(', ')}`, unit: many }),
    ),
    sources,
  }
}
