import type {
  Citation,
  Dataset,
  Document,
  Faq,
  Figure,
  Model,
  ModelStatement,
  Question,
  Taxon,
  UseCase,
} from '@/data/schema'
import { COLLECTION_NAMES } from '@/data/schema'
import type { RowList } from '@/domain/filters/row-list'
import type { TreeNode } from '@/domain/taxonomy'

/** Valid rows to change one field of. */

export const aCitation = (change: Partial<Citation> = {}): Citation => ({
  document: 'nurix',
  section: 'Scope',
  anchor: 'a few words',
  ...change,
})

export const aDocument = (change: Partial<Document> = {}): Document => ({
  id: 'nurix',
  letter: 'N',
  title: 'A title',
  publisher: 'A publisher',
  author: null,
  published: '2025-10-07',
  dateHint: null,
  interest: 'Sells something.',
  sections: [{ heading: 'Scope', parent: null }],
  ...change,
})

export const aTaxon = (change: Partial<Taxon> = {}): Taxon => ({
  id: 'artificial-intelligence',
  parent: null,
  name: 'Artificial Intelligence',
  kind: 'root',
  modality: null,
  summary: 'The whole field.',
  citations: [aCitation()],
  ...change,
})

export const aTreeNode = (change: Partial<TreeNode> = {}): TreeNode => ({
  id: 'a-circle',
  name: change.id ?? 'A circle',
  kind: 'branch',
  hue: null,
  otherOutputs: [],
  documents: [],
  contested: false,
  children: [],
  ...change,
})

/** A model as a circle. */
export const aLeafNode = (change: Partial<TreeNode> = {}): TreeNode =>
  aTreeNode({ kind: 'model', hue: 'text', documents: ['nurix'], ...change })

export const aStatement = (change: Partial<ModelStatement> = {}): ModelStatement => ({
  side: 'llm',
  as: 'A model',
  place: 'artificial-intelligence',
  vendor: null,
  input: [],
  output: [],
  technologies: [],
  strengths: [],
  citation: aCitation(),
  ...change,
})

export const aModel = (change: Partial<Model> = {}): Model => ({
  id: 'a-model',
  name: 'A model',
  aliases: [],
  family: null,
  versions: [],
  statements: [aStatement()],
  notes: [],
  ...change,
})

export const aUseCase = (change: Partial<UseCase> = {}): UseCase => ({
  id: 'a-use-case',
  name: 'A use case',
  sector: null,
  verdicts: [],
  statements: [{ side: 'llm', as: 'a use', citation: aCitation() }],
  examples: [],
  ...change,
})

export const aFigure = (change: Partial<Figure> = {}): Figure => ({
  id: 'a-figure',
  label: 'A figure',
  measure: 'market-size',
  value: 67_180_000_000,
  low: null,
  high: null,
  wording: '$67.18 billion',
  bound: 'exact',
  unit: 'usd',
  period: { from: 2024, to: 2024, wording: 'in 2024' },
  scope: 'Global generative AI market',
  attributedTo: null,
  status: 'reported',
  caveats: [],
  citations: [aCitation()],
  ...change,
})

export const aPosition = (change: Partial<Question['positions'][number]> = {}) => ({
  document: 'nurix' as const,
  position: 'A position.',
  citation: aCitation({ document: change.document ?? 'nurix' }),
  ...change,
})

export const aQuestion = (change: Partial<Question> = {}): Question => ({
  id: 'a-question',
  question: 'Is it so?',
  kind: 'classification',
  positions: [aPosition(), aPosition({ document: 'krishang', position: 'Another position.' })],
  concerns: [],
  ...change,
})

export const aFaq = (change: Partial<Faq> = {}): Faq => ({
  id: 'a-faq',
  document: 'nurix',
  question: 'What is asked?',
  answer: 'What is answered.',
  citation: aCitation(),
  ...change,
})

/** A small sound dataset: one document and one taxon, every other collection empty. */
export const aDataset = (change: Partial<Dataset> = {}): Dataset => ({
  ...(Object.fromEntries(COLLECTION_NAMES.map((name) => [name, []])) as unknown as Dataset),
  documents: [aDocument()],
  taxonomy: [aTaxon()],
  ...change,
})

/** Rows as a table is given them, in the order given. */
export const aList = <Row extends { readonly id: string }>(rows: readonly Row[]): RowList<Row> => ({
  length: rows.length,
  at: (place) => rows[place],
  placeOf: (id) => rows.findIndex((row) => row.id === id),
  all: () => rows,
})
