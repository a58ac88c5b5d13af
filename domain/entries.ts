import type { Citation, CollectionName, Dataset, Modality, Side } from '@/data/schema'
import { inQuotes } from './citations/quotation'
import { indexRows, type RowLink } from './rows'
import { idInWords, MODALITY_WORDS, SIDE_WORDS, VERDICT_WORDS } from './words'

/** A detail of what is stated: `Vendor: OpenAI`. */
export type Fact = { readonly label: string; readonly value: string }

/** One statement of one document at one place, for the row it speaks of. */
export type Entry = {
  readonly row: RowLink
  /** What is stated there, in our words or as a short wording. */
  readonly text: string
  readonly facts: readonly Fact[]
  readonly citation: Citation
}

type Detail = Omit<Entry, 'row'>

const fact = (label: string, values: readonly string[]): Fact[] =>
  values.length === 0 ? [] : [{ label, value: values.join(', ') }]

const filedUnder = (side: Side): Fact[] => fact('Filed under', [SIDE_WORDS[side]])

const modalities = (label: string, values: readonly Modality[]): Fact[] =>
  fact(
    label,
    values.map((value) => MODALITY_WORDS[value]),
  )

/** What each collection says at each of its citations; every field a reader may want is in the text or a fact. */
const DETAILS: {
  readonly [Name in CollectionName]: (
    row: Dataset[Name][number],
    name: (id: string) => string,
  ) => readonly Detail[]
} = {
  documents: () => [],
  taxonomy: ({ kind, summary, citations, contested }) => [
    ...citations.map((citation) => ({ text: summary, facts: fact('Kind', [kind]), citation })),
    ...(contested?.citations ?? []).map((citation) => ({
      text: contested?.reason ?? '',
      facts: fact('Against', ['its place in the taxonomy']),
      citation,
    })),
  ],
  statements: ({ summary, citation }) => [{ text: summary, facts: [], citation }],
  models: ({ statements, versions }, name) => [
    ...statements.map((statement) => ({
      text: inQuotes(statement.as),
      facts: [
        ...filedUnder(statement.side),
        ...fact('Placed in', [name(statement.place)]),
        ...fact('Vendor', statement.vendor === null ? [] : [name(statement.vendor)]),
        ...modalities('Input', statement.input),
        ...modalities('Output', statement.output),
        ...fact('Technologies', statement.technologies.map(name)),
        ...fact('Strengths', statement.strengths),
      ],
      citation: statement.citation,
    })),
    ...versions.map(({ label, citation }) => ({
      text: `Claims the version ${label}`,
      facts: [],
      citation,
    })),
  ],
  useCases: ({ sector, verdicts, statements, examples }) => [
    ...verdicts.map(({ llm, generativeAi, citation }) => ({
      text: 'A verdict',
      facts: [
        ...fact('LLM', [VERDICT_WORDS[llm]]),
        ...fact('Generative AI', [VERDICT_WORDS[generativeAi]]),
      ],
      citation,
    })),
    ...statements.map(({ side, as, citation }) => ({
      text: inQuotes(as),
      facts: [...filedUnder(side), ...fact('Sector', sector === null ? [] : [idInWords(sector)])],
      citation,
    })),
    ...examples.map(({ organisation, product, summary, citation }) => ({
      text: summary,
      facts: [...fact('Example of', [organisation ?? [], product ?? []].flat())],
      citation,
    })),
  ],
  figures: ({ wording, measure, period, scope, attributedTo, status, caveats, citations }, name) =>
    citations.map((citation) => ({
      text: inQuotes(wording),
      facts: [
        ...fact('Measure', [idInWords(measure)]),
        ...fact('Scope', [scope]),
        ...fact('Period', period.wording === null ? [] : [period.wording]),
        ...fact('Attributed to', attributedTo === null ? [] : [name(attributedTo)]),
        ...fact('Status', [status]),
        ...fact('Cautions', caveats),
      ],
      citation,
    })),
  comparisons: ({ cells, citation }) => [
    {
      text: 'A row of its comparison table',
      facts: [...fact('LLM', [cells.llm]), ...fact('Generative AI', [cells.generativeAi])],
      citation,
    },
  ],
  technologies: ({ aliases, statements }) =>
    statements.map(({ side, role, strengths, limits, citation }) => ({
      text: role,
      facts: [
        ...filedUnder(side),
        ...fact('Strengths', strengths),
        ...fact('Limits', limits),
        ...fact('Also written', aliases),
      ],
      citation,
    })),
  challenges: ({ kind, statements }) =>
    statements.map(({ side, summary, citation }) => ({
      text: summary,
      facts: [...filedUnder(side), ...fact('Kind', [kind])],
      citation,
    })),
  processes: ({ process, position, summary, examples, citation }) => [
    {
      text: summary,
      facts: [
        ...fact('Step', [`${position} of ${idInWords(process)}`]),
        ...fact('Examples', examples),
      ],
      citation,
    },
  ],
  frameworks: ({ framework, position, summary, examples, citation }) => [
    {
      text: summary,
      facts: [
        ...fact('Step', [`${position} of ${idInWords(framework)}`]),
        ...fact('Examples', examples),
      ],
      citation,
    },
  ],
  guidance: ({ question, side, advice, citation }) => [
    {
      text: advice,
      facts: [...fact('On', [idInWords(question)]), ...fact('Speaks for', [SIDE_WORDS[side]])],
      citation,
    },
  ],
  benefits: ({ summary, citation }) => [{ text: summary, facts: [], citation }],
  datasets: ({ kind, side, modalities: kinds, purpose, citations }) =>
    citations.map((citation) => ({
      text: purpose,
      facts: [...fact('Kind', [kind]), ...filedUnder(side), ...modalities('Modalities', kinds)],
      citation,
    })),
  organisations: ({ aliases, roles }) =>
    roles.map(({ role, summary, citation }) => ({
      text: summary,
      facts: [...fact('Role', [idInWords(role)]), ...fact('Also written', aliases)],
      citation,
    })),
  faqs: ({ answer, citation }) => [{ text: answer, facts: [], citation }],
  agreements: ({ positions }) =>
    positions.map(({ position, citation }) => ({ text: position, facts: [], citation })),
  disagreements: ({ positions }) =>
    positions.map(({ position, citation }) => ({ text: position, facts: [], citation })),
}

/** Everything the dataset states, one entry a citation, collection by collection. */
export function entriesOf(dataset: Dataset): Entry[] {
  const rows = indexRows(dataset)
  const name = (id: string) => rows.get(id)?.name ?? idInWords(id)
  const entriesIn = <Name extends CollectionName>(collection: Name): Entry[] =>
    dataset[collection].flatMap((row: Dataset[Name][number]) => {
      const link = rows.get(row.id)
      return link === undefined
        ? []
        : DETAILS[collection](row, name).map((detail) => ({ row: link, ...detail }))
    })
  return (Object.keys(DETAILS) as CollectionName[]).flatMap((collection) => entriesIn(collection))
}
