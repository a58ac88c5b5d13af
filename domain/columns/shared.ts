import { DOCUMENT_IDS, SIDES } from '@/data/schema/values'
import type { TableRow } from '../tables/row'
import { SIDE_WORDS } from '../words'
import { type Column, placeIn } from './column'

// The columns of every table, whatever its rows tell.

export const NAME: Column<TableRow, 'name'> = {
  name: 'name',
  label: 'Name',
  words: ({ name }) => [name],
  key: ({ name }) => name,
}

export const FILED_UNDER: Column<TableRow, 'side'> = {
  name: 'side',
  label: 'Filed under',
  isOnDemand: true,
  words: ({ sides }) => sides.map((side) => SIDE_WORDS[side]),
  key: ({ sides }) => placeIn(SIDES, sides),
}

export const FILED_BY_DOCUMENT = DOCUMENT_IDS.map(
  (document): Column<TableRow, typeof document> => ({
    name: document,
    label: `Filed under by ${document}`,
    words: ({ filed }) => filed[document].map((side) => SIDE_WORDS[side]),
    key: ({ filed }) => placeIn(SIDES, filed[document]),
  }),
)

export const NAMED_BY: Column<TableRow, 'documents'> = {
  name: 'documents',
  label: 'Documents',
  isOnDemand: true,
  words: ({ documents }) => documents,
  key: ({ documents }) => documents.length,
}

export const CITATIONS: Column<TableRow, 'citations'> = {
  name: 'citations',
  label: 'Citations',
  words: ({ citationCount }) => [String(citationCount)],
  key: ({ citationCount }) => citationCount,
}
