import type { DocumentId, Model, ModelStatement, Organisation, Technology } from '@/data/schema'
import { DOCUMENT_IDS, MODALITIES, SIDES } from '@/data/schema/values'
import { seeded } from '../seeded'

/** What every contestant is given to show, in the shape of `data/models.json`. */
export type BenchRows = {
  readonly models: Model[]
  readonly organisations: Pick<Organisation, 'id' | 'name'>[]
  readonly technologies: Pick<Technology, 'id' | 'name'>[]
}

const STARS = ['Altair', 'Betria', 'Capella', 'Deneb', 'Electra', 'Fomal', 'Gienah', 'Hadar']
const WORDS = 'a large model for text images speech and video that teams use to write draw and plan'

const VENDORS = 40
const TECHNOLOGIES = 16
const MOST_STATEMENTS = 5

/**
 * Models as the documents might state them, the same on every run: a unique name, one vendor, one to five statements with
 * their citations, modalities stated or not. They stand in the order of their names, as in a data file.
 */
export function benchRows(count: number): BenchRows {
  const random = seeded(count)
  const below = (end: number) => Math.floor(random() * end)
  const oneOf = <Value>(values: readonly Value[], otherwise: Value): Value =>
    values[below(values.length)] ?? otherwise
  const someOf = <Value>(values: readonly Value[], chance: number): Value[] =>
    values.filter(() => random() < chance)
  const named = (kind: string, amount: number) =>
    Array.from({ length: amount }, (_, index) => {
      const letters = String.fromCharCode(65 + (index % 26)) + String.fromCharCode(97 + index / 26)
      return { id: `${kind}-${letters.toLowerCase()}`, name: `${letters} ${kind}` }
    })
  const organisations = named('vendor', VENDORS)
  const technologies = named('technology', TECHNOLOGIES)
  const technologyIds = technologies.map(({ id }) => id)
  const words = WORDS.split(' ')
  const wording = (length: number) => Array.from({ length }, () => oneOf(words, 'model')).join(' ')

  const statement = (document: DocumentId, vendor: string | null): ModelStatement => ({
    side: oneOf(SIDES, 'llm'),
    as: wording(5),
    place: 'llm',
    vendor,
    input: someOf(MODALITIES, 0.08),
    output: someOf(MODALITIES, 0.12),
    technologies: someOf(technologyIds, 0.04),
    strengths: random() < 0.5 ? [wording(8)] : [],
    citation: { document, section: wording(4), anchor: wording(6) },
  })
  const model = (number: number): Model => {
    const star = STARS[Math.floor((number * STARS.length) / count)] ?? 'Altair'
    const name = `${star} ${String(number).padStart(6, '0')}`
    const vendor = oneOf(organisations, { id: 'vendor-aa', name: '' }).id
    const statements = Array.from({ length: 1 + below(MOST_STATEMENTS) }, (_, index) =>
      statement(oneOf(DOCUMENT_IDS, 'nurix'), index === 0 ? vendor : null),
    )
    return {
      id: name.toLowerCase().replace(' ', '-'),
      name,
      aliases: random() < 0.2 ? [`${star} the ${oneOf(words, 'model')}`] : [],
      family: null,
      versions: [],
      statements,
      notes: random() < 0.1 ? [wording(10)] : [],
    }
  }
  return {
    models: Array.from({ length: count }, (_, number) => model(number)),
    organisations,
    technologies,
  }
}

/** A model as one flat line: what a grid is usually given, worked out before the clock runs. */
export type FlatRow = {
  readonly id: string
  readonly name: string
  readonly output: string[]
  readonly input: string[]
  readonly vendor: string
  readonly technology: string[]
  readonly side: string[]
  readonly document: string[]
  readonly contested: string
  readonly nurix: string
  readonly krishang: string
  readonly headToHead: string
  readonly citations: number
}

export const flatRows = ({ models, organisations, technologies }: BenchRows): FlatRow[] => {
  const vendorNames = new Map(organisations.map(({ id, name }) => [id, name]))
  const technologyNames = new Map(technologies.map(({ id, name }) => [id, name]))
  return models.map(({ id, name, statements }) => {
    const all = <Value>(valuesOf: (statement: ModelStatement) => readonly Value[]): Value[] => [
      ...new Set(statements.flatMap((statement) => valuesOf(statement))),
    ]
    const filed = (document: DocumentId) =>
      all(({ side, citation }) => (citation.document === document ? [side] : [])).join(', ')
    const side = all((statement) => [statement.side])
    return {
      id,
      name,
      output: all(({ output }) => output),
      input: all(({ input }) => input),
      vendor: all(({ vendor }) =>
        vendor === null ? [] : [vendorNames.get(vendor) ?? vendor],
      ).join(),
      technology: all((statement) =>
        statement.technologies.map((technology) => technologyNames.get(technology) ?? technology),
      ),
      side,
      document: all(({ citation }) => [citation.document]),
      contested: side.filter((one) => one !== 'neither').length > 1 ? 'Contested' : 'Not contested',
      nurix: filed('nurix'),
      krishang: filed('krishang'),
      headToHead: filed('head-to-head'),
      citations: statements.length,
    }
  })
}
