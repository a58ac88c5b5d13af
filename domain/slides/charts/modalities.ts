import { DOCUMENT_IDS } from '@/data/schema'
import { axisOver } from '../../figures/axis'
import type { ModalitiesChart } from '../../figures/modalities'
import { MODALITY_WORDS } from '../../words'
import type { View } from '../view'
import { axisOf, chartView, derived } from './chart'

const COLUMNS = ['all', ...DOCUMENT_IDS] as const

/** Models by stated output: a bar for all documents together, then one for each. */
export function modalitiesView(chart: ModalitiesChart): View {
  const { counts } = chart
  return chartView(chart, {
    form: 'bar',
    categories: counts.map(({ modality }) => MODALITY_WORDS[modality]),
    remarks: [],
    groups: [],
    series: COLUMNS.map((column) => ({
      id: column,
      name: column === 'all' ? 'All documents' : column,
      stroke: 'none',
      tone: column === 'all' ? 'ink' : 'rule2',
      points: counts.map(({ modality, counts: by }) =>
        derived(by[column], `${by[column]}`, `counted: ${MODALITY_WORDS[modality]}`),
      ),
    })),
    axis: axisOf(
      axisOver(
        counts.map(({ counts: { all } }) => all),
        'linear',
      ),
      'models',
      false,
      (tick) => `${tick}`,
      'number of models, derived',
    ),
    between: null,
  })
}
