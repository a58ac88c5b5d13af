import { type Drawn, pictureInWords } from '@/domain/arrange/wording'
import { drawLegend, type LegendMark, stackDrawings } from '@/domain/export/legend'
import { composePicture, type Drawing, escapeXml, type PictureText } from '@/domain/export/picture'
import { listInWords } from '@/domain/format'
import { modalityVariable } from '@/domain/palette'
import type { TreeIndex } from '@/domain/taxonomy'
import type { ContestedEdge } from '@/domain/taxonomy/contested-edges'
import { discCount, emptyGroups, outputCounts } from '@/domain/taxonomy/legend'
import { LEAF_WORDS } from '@/domain/taxonomy/wording'
import { MODALITY_WORDS } from '@/domain/words'
import { literalColour, measurer, pictureStyle, withLiteralStyle } from '../picture/picture'
import { flattenZoom } from './flatten'

const GAP = 16
/** The names of the fonts for a file that has none inside: what the reader's computer may have. */
const PORTABLE = { serif: "'Source Serif 4', Georgia, serif", sans: 'Inter, system-ui, sans-serif' }

/** What the diagram shows now: its nodes as they are read, the focus, the edges drawn, and how it all came about. */
export type Shown = {
  readonly index: TreeIndex
  readonly focus: string
  readonly edges: readonly ContestedEdge[]
  readonly drawn: Drawn
}

/** The diagram as it is drawn now, with title, legend and source line: once with its fonts inside, once without. */
export async function atlasPicture(
  svg: SVGSVGElement,
  shown: Shown,
): Promise<{ embedded: Drawing; portable: Drawing }> {
  await document.fonts.ready
  const style = await pictureStyle(svg)
  const measure = measurer()
  const colourOf = (variable: string) => literalColour(document.body, `var(${variable})`)
  const plot = {
    svg: withLiteralStyle(svg, flattenZoom),
    width: svg.clientWidth,
    height: svg.clientHeight,
  }
  const marks = legendMarks(shown, colourOf)
  const legend = drawLegend(marks, plot.width, style.ink2, style.sans, measure)
  const drawing = stackDrawings(plot, legend, GAP)
  const embedded = composePicture(wordsOf(shown), drawing, style, measure)
  const portable = embedded.svg
    .replace(style.fontFaces, '')
    .replaceAll(escapeXml(style.serif), PORTABLE.serif)
    .replaceAll(escapeXml(style.sans), PORTABLE.sans)
  return { embedded, portable: { ...embedded, svg: portable } }
}

function wordsOf({ index, focus, drawn }: Shown): PictureText {
  const [root] = index.values()
  const found = index.get(focus) ?? root
  const documents = new Set([...index.values()].flatMap(({ node }) => node.documents))
  return {
    title: found?.node.name ?? '',
    subtitle:
      found === undefined || root === undefined ? '' : pictureInWords(found, root.leaves, drawn),
    source: `Source: ${[...documents].sort().join(', ')}, as placed by GenAI Atlas.`,
  }
}

/** What the looks of the circles mean, as far as they are there. */
function legendMarks(
  { index, edges }: Shown,
  colourOf: (variable: string) => string,
): LegendMark[] {
  const [root] = index.values()
  if (root === undefined) return []
  const { node, leafKind, leaves, seen, matching } = root
  const [paper, accent, neutral] = ['--paper', '--accent', '--rule2'].map(colourOf)
  const outputs = leafKind === 'model' ? outputCounts(node) : []
  const disc = (label: string, fill = paper, stroke = neutral, more: Partial<LegendMark> = {}) => ({
    label,
    fill: fill ?? '',
    stroke: stroke ?? '',
    ...more,
  })
  const counted = (count: number, mark: (count: number) => LegendMark) =>
    count === 0 ? [] : [mark(count)]
  return [
    ...outputs
      .filter(({ models }) => models > 0)
      .map(({ modality, models }) => {
        const hue = colourOf(modalityVariable(modality))
        return disc(
          `${MODALITY_WORDS[modality]} ${models}`,
          modality === 'unstated' ? paper : hue,
          hue,
        )
      }),
    disc('1, 2 or 3 documents', paper, neutral, { shape: 'sizes' }),
    ...counted(emptyGroups(node), () =>
      disc(`No ${LEAF_WORDS[leafKind].one} named`, paper, neutral, { isDashed: true }),
    ),
    ...counted(seen === null ? 0 : leaves - seen.named, (count) =>
      disc(`Not named by ${seen?.document} ${count}`, paper, neutral, { isDashed: true }),
    ),
    ...counted(matching === null ? 0 : leaves - matching, (count) =>
      disc(`Filtered out ${count}`, neutral, neutral, { opacity: 0.3 }),
    ),
    ...counted(discCount(index, 'contested'), (count) =>
      disc(
        `${seen === null ? 'Contested' : `Contested within ${seen.document}`} ${count}`,
        accent,
        accent,
        {
          sign: paper,
        },
      ),
    ),
    ...counted(discCount(index, 'elsewhere'), (count) =>
      disc(`Filed elsewhere by ${seen?.document} ${count}`, paper, accent),
    ),
    ...edges.map(({ words, documents }) =>
      disc(`${listInWords(documents)}: ${words}`, paper, accent, {
        shape: 'edge',
      }),
    ),
  ]
}
