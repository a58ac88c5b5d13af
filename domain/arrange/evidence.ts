import type { Model, Side, Technology, UseCase } from '@/data/schema'
import type { TreeNode } from '../taxonomy'
import type { Cited } from '../taxonomy/facts'
import { SIDE_WORDS, sidesInWords, VERDICT_WORDS } from '../words'

/** What is cited for a group: each statement that puts a model in it. None where the group stands for what is not stated. */
export function citationsOfGroup(
  { id, kind }: Pick<TreeNode, 'id' | 'kind'>,
  models: readonly Model[],
): Cited[] {
  const key = id.slice(id.indexOf(':') + 1)
  return models.flatMap(({ name, statements }) =>
    statements
      .filter(({ vendor, output, technologies }) => {
        if (kind === 'by-vendor') return vendor === key
        if (kind === 'by-modality') return output.some((modality) => modality === key)
        return kind === 'by-technology' && technologies.includes(key)
      })
      .map(({ citation }) => ({ citation, remark: name })),
  )
}

/** The model table with the filter that says the same as a group; null where no filter does. */
export function tableOfGroup({ id, kind }: Pick<TreeNode, 'id' | 'kind'>): string | null {
  const key = id.slice(id.indexOf(':') + 1)
  if (kind === 'by-vendor') return `/models?vendor=${key}`
  if (kind === 'by-modality') return `/models?output=${key}`
  return kind === 'by-technology' ? `/models?technology=${key}` : null
}

/** What is stated of a use case, a citation each: its verdicts, then its statements with their side. */
export const citationsOfUseCase = ({ verdicts, statements }: UseCase): Cited[] => [
  ...verdicts.map(({ llm, generativeAi, citation }) => ({
    citation,
    remark: `LLM ${VERDICT_WORDS[llm].toLowerCase()}, generative AI ${VERDICT_WORDS[generativeAi].toLowerCase()}`,
  })),
  ...statements.map(({ side, citation }) => ({ citation, remark: SIDE_WORDS[side] })),
]

/** What is stated of a technology, a citation each. */
export const citationsOfTechnology = ({ statements }: Technology): Cited[] =>
  statements.map(({ side, citation }) => ({ citation, remark: SIDE_WORDS[side] }))

/** Why a use case or technology is contested, in a sentence. */
export const contestedSides = (statements: readonly { readonly side: Side }[]): string =>
  `It is filed under different sides: ${sidesInWords([...new Set(statements.map(({ side }) => side))])}.`
