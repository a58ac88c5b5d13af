import type { Citation, Guidance, Modality, Side, UseCase, Verdict } from '@/data/schema'
import { citationHref } from '../citations'
import { type TermFinder, termFinder } from '../compare/terms'
import { SIDE_WORDS, VERDICT_WORDS } from '../words'
import { CHOOSING, MAKING, readGuidance } from './reading'
import type { ChoiceSources } from './sources'

/** What a row says of a side: for it, for it within limits, against it, or nothing. */
export type Stance = 'for' | 'limited' | 'against' | 'silent'

export type ChosenSide = 'llm' | 'generativeAi'

/** The rules in the order their rows are shown. */
export const RULES = ['verdict', 'guidance', 'output-type', 'side'] as const
export type Rule = (typeof RULES)[number]

/** A cited row that was read for a need, by which rule, and what it says of either side. */
export type Evidence = {
  readonly rule: Rule
  readonly rowId: string
  readonly name: string
  readonly href: string
  /** What the row says, in our words. */
  readonly text: string
  readonly stances: Readonly<Record<ChosenSide, Stance>>
  readonly citation: Citation
}

const BY_VERDICT: Readonly<Record<Verdict, Stance>> = {
  yes: 'for',
  limited: 'limited',
  no: 'against',
}

const BY_SIDE: Readonly<Record<Side, Evidence['stances']>> = {
  llm: { llm: 'for', generativeAi: 'silent' },
  'generative-ai': { llm: 'silent', generativeAi: 'for' },
  both: { llm: 'for', generativeAi: 'for' },
  neither: { llm: 'silent', generativeAi: 'silent' },
}

/** Rule *verdict*: krishang's verdicts on a use case, as printed. */
export const fromVerdicts = ({ id, name, verdicts }: UseCase): Evidence[] =>
  verdicts.map(({ llm, generativeAi, citation }) => ({
    rule: 'verdict',
    rowId: id,
    name,
    href: `/use-cases/${id}`,
    text: `LLM: ${VERDICT_WORDS[llm].toLowerCase()}; generative AI: ${VERDICT_WORDS[generativeAi].toLowerCase()}`,
    stances: { llm: BY_VERDICT[llm], generativeAi: BY_VERDICT[generativeAi] },
    citation,
  }))

/** Rule *side*: what each document files a use case under, place by place. */
export const fromSides = ({ id, name, statements }: UseCase): Evidence[] =>
  statements.map(({ side, citation }) => ({
    rule: 'side',
    rowId: id,
    name,
    href: `/use-cases/${id}`,
    text: `Filed under: ${SIDE_WORDS[side]}`,
    stances: BY_SIDE[side],
    citation,
  }))

/** Rule *guidance*: advice whose condition or advice names what is needed. */
export const fromGuidance = (
  guidance: readonly Guidance[],
  isNamed: (id: string) => boolean,
): Evidence[] =>
  guidance
    .filter(({ id, question }) => CHOOSING.has(question) && isNamed(id))
    .map(({ id, condition, advice, side, citation }) => ({
      rule: 'guidance',
      rowId: id,
      name: condition,
      href: citationHref(citation),
      text: advice,
      stances: BY_SIDE[side],
      citation,
    }))

const findModalities: TermFinder = termFinder({ models: [], technologies: [] })

/** Rule *output type*: the side whose cell names the output; a cell of generative AI that names it as well is for both. */
export function fromOutputTypes(
  { comparisons }: Pick<ChoiceSources, 'comparisons'>,
  output: Modality,
): Evidence[] {
  const names = (cell: string) => findModalities(cell).some(({ of }) => of === output)
  return comparisons
    .filter(({ parameter }) => parameter === 'output-type')
    .map(({ id, name, cells, citation }) => ({
      rule: 'output-type' as const,
      rowId: id,
      name,
      href: '/compare?parameter=output-type',
      text: `LLM: ${cells.llm} Generative AI: ${cells.generativeAi}`,
      stances: {
        llm: names(cells.llm) ? ('for' as const) : ('silent' as const),
        generativeAi: names(cells.generativeAi) ? ('for' as const) : ('silent' as const),
      },
      citation,
    }))
    .filter(({ stances }) => Object.values(stances).includes('for'))
}

/**
 * The rows that speak of an output: guidance that names it, comparison cells that name it, verdicts on making it. Only
 * where there are none of these, the sides under which the making of it is filed.
 */
export function onOutput(sources: ChoiceSources, output: Modality): Evidence[] {
  const making = sources.useCases.filter(({ id }) => id === MAKING[output])
  const advice = [
    ...making.flatMap(fromVerdicts),
    ...fromGuidance(sources.guidance, (id) => readGuidance(id).outputs.includes(output)),
    ...fromOutputTypes(sources, output),
  ]
  return advice.length > 0 ? advice : making.flatMap(fromSides)
}

/** The rows that speak of a task: its verdicts, guidance that names it, and every side it is filed under. */
export const onTask = (sources: ChoiceSources, useCase: UseCase): Evidence[] => [
  ...fromVerdicts(useCase),
  ...fromGuidance(sources.guidance, (id) => readGuidance(id).tasks.includes(useCase.id)),
  ...fromSides(useCase),
]

/** The rows that speak of a sector as a whole: guidance that names it. */
export const onSector = (sources: ChoiceSources, sector: string): Evidence[] =>
  fromGuidance(sources.guidance, (id) => readGuidance(id).sectors.includes(sector))
