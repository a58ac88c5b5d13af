import type { PublishedDataset } from '@/domain/dataset'
import { save } from '../picture/save'
import { pptxOf } from './write-pptx'

/**
 * The view at an address as a PowerPoint file of one slide. The data and what draws slides are loaded with the first.
 * @throws where the data cannot be had.
 */
export async function saveViewAsPptx(address: string, fileName: string): Promise<void> {
  const [{ slideContent }, { blankSlide }, dataset] = await Promise.all([
    import('@/domain/slides'),
    import('@/domain/deck'),
    publishedDataset(),
  ])
  const slide = { ...blankSlide(address), id: 'view', snapshot: dataset.hash }
  const content = slideContent(dataset, slide)
  save(await pptxOf([content], content.title), `${fileName}.pptx`)
}

async function publishedDataset(): Promise<PublishedDataset> {
  const { loadPublished } = await import('./use-dataset')
  const loaded = await loadPublished()
  if (loaded.state !== 'ready') throw new Error('The data could not be loaded')
  return loaded.dataset
}
