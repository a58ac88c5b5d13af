import { group } from 'd3'
import { MODALITIES } from '@/data/schema/values'
import type { FacetView } from '../filters/facet-views'
import type { ChooseQuery } from '../query'
import { idInWords, MODALITY_WORDS } from '../words'
import { onOutput, onSector, onTask } from './evidence'
import type { ChoiceSources } from './sources'

export type ChooseParameter = keyof ChooseQuery

/**
 * The three questions with what can be answered to each, and beside each answer the cited rows that speak of it; for a
 * sector those on its use cases included. Outputs in their order, the others by name.
 */
export function choiceOptions(
  sources: ChoiceSources,
  query: ChooseQuery,
): FacetView<ChooseParameter>[] {
  const tasks = sources.useCases.map((useCase) => ({
    value: useCase.id,
    label: useCase.name,
    count: onTask(sources, useCase).length,
    sector: useCase.sector,
    isChosen: query.task.includes(useCase.id),
  }))
  const sectors = [...group(tasks, ({ sector }) => sector)].flatMap(([sector, of]) =>
    sector === null
      ? []
      : {
          value: sector,
          label: idInWords(sector),
          count: of.reduce((sum, { count }) => sum + count, onSector(sources, sector).length),
          isChosen: query.sector.includes(sector),
        },
  )
  return [
    {
      name: 'output',
      title: 'What must come out?',
      shortTitle: 'Output',
      options: MODALITIES.map((modality) => ({
        value: modality,
        label: MODALITY_WORDS[modality],
        count: onOutput(sources, modality).length,
        isChosen: query.output.includes(modality),
        modality,
      })),
    },
    { name: 'task', title: 'For which task?', shortTitle: 'Task', options: byName(tasks) },
    { name: 'sector', title: 'In which sector?', shortTitle: 'Sector', options: byName(sectors) },
  ]
}

const byName = <Option extends { label: string }>(options: readonly Option[]): Option[] =>
  [...options].sort((one, other) => one.label.localeCompare(other.label, 'en'))
