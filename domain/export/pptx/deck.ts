import type { SlideContent } from '../../slides/content'
import type { NativeChart } from './chart/chart'
import { workbook } from './chart/workbook'
import { APP, CORE, type DeckFacts, factParts } from './facts'
import { hyperlinkTarget } from './hyperlink'
import { masterParts } from './master'
import { notesMasterParts, notesPart } from './notes'
import { type Part, packageFiles } from './package'
import { pagesOf } from './pages'
import { PRESENTATION, presentationParts } from './presentation'
import { slidePart } from './slide'
import { notesOf } from './slide-notes'
import { themePart } from './theme'

type Files = Map<string, string | Uint8Array>

/**
 * The files of a PowerPoint package, slide by slide: a step a page, giving the slides done, so that the caller can show how far it is, let the
 * page breathe, or stop. The last step gives the files.
 */
export function* deckFiles(
  slides: readonly SlideContent[],
  facts: DeckFacts,
): Generator<number, Files> {
  const theme = themePart()
  const parts: Part[] = [...masterParts(theme), ...notesMasterParts(theme)]
  let slideCount = 0
  let chartCount = 0
  for (const [index, content] of slides.entries()) {
    for (const page of pagesOf(content)) {
      yield index + (page.number - 1) / page.of
      const number = ++slideCount
      const address = hyperlinkTarget(facts.origin, content.link)
      const { part, charts } = slidePart(content, page, {
        number,
        address,
        nextChart: () => chartPath(++chartCount),
      })
      parts.push(
        part,
        notesPart(number, part.path, notesOf(content, `${facts.origin}${content.link}`)),
      )
      for (const { path, chart } of charts) parts.push(...chartParts(path, chart))
    }
  }
  parts.push(...presentationParts(slideCount), ...factParts(facts))
  return packageFiles(parts, [
    { id: 'rId1', type: 'presentation', target: PRESENTATION },
    { id: 'rId2', type: 'core', target: CORE },
    { id: 'rId3', type: 'app', target: APP },
  ])
}

const chartPath = (number: number): string => `ppt/charts/chart${number}.xml`

function chartParts(path: string, { content, columns }: NativeChart): Part[] {
  const embedded = path
    .replace('ppt/charts/chart', 'ppt/embeddings/workbook')
    .replace('.xml', '.xlsx')
  return [
    {
      path,
      type: 'chart',
      content,
      relations: [{ id: 'rId1', type: 'package', target: embedded }],
    },
    { path: embedded, type: 'package', content: workbook(columns) },
  ]
}
