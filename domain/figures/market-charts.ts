import type { Dataset } from '@/data/schema'
import { adoption } from './adoption'
import { imageMarket } from './image-market'
import { growthAssumptions, marketGrowth } from './market-growth'
import { modalities } from './modalities'
import { ordersOfMagnitude } from './orders-of-magnitude'
import { parameters } from './parameters'
import { shares } from './shares'
import { challenges, technologies } from './sided'
import { verdicts } from './verdicts'

/** Every chart of the market page by its id, under the assumptions asked for. */
export const marketCharts = (
  data: Pick<
    Dataset,
    'figures' | 'organisations' | 'useCases' | 'models' | 'technologies' | 'challenges'
  >,
  query: Parameters<typeof growthAssumptions>[1],
) => ({
  'market-growth': marketGrowth(data.figures, growthAssumptions(data.figures, query)),
  'orders-of-magnitude': ordersOfMagnitude(data.figures, data.organisations),
  'image-market': imageMarket(data.figures),
  adoption: adoption(data.figures),
  shares: shares(data.figures, data.organisations),
  parameters: parameters(data.figures),
  verdicts: verdicts(data.useCases),
  modalities: modalities(data.models),
  technologies: technologies(data.technologies),
  challenges: challenges(data.challenges),
})
