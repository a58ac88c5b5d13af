import { drawLegend, type LegendMark, stackDrawings } from '@/domain/export/legend'
import { composePicture, type Drawing, escapeXml, type PictureText } from '@/domain/export/picture'
import { modalityVariable } from '@/domain/palette'
import { isLeaf, type TreeIndex } from '@/domain/taxonomy'
import { discCount, emptyGroups, outputCounts } from '@/domain/taxonomy/legend'
import { LEAF_WORDS, leavesInWords } from '@/domain/taxonomy/wording'
import { MODALITY_WORDS } from '@/domain/words'
import { literalColour, measurer, pictureStyle, withLiteralStyle } from '../picture/picture'

const GAP = 16
/** The names of the fonts for a file that has none inside: what the reader's computer may have. */
const PORTABLE = { serif: "'Source Serif 4', Georgia, serif", sans: 'Inter, system-ui, sans-serif' }

/** The diagram as it is drawn now, with title, legend and source line: once with its fonts inside, once without. */
export async function atlasPicture(
  svg: SVGSVGElement,
  index: TreeIndex,
  focus: string,
): Promise<{ embedded: Drawing; portable: Drawing }> {
  await document.fonts.ready
  const style = await pictureStyle(svg)
  const measure = measurer()
  const colourOf = (variable: string) => literalColour(document.body, `var(${variable})`)
  const plot = {
    svg: withLiteralStyle(svg),
    width: svg.clientWidth,
    height: svg.clientHeight,
  }
  const marks = legendMarks(index, colourOf)
  const legend = drawLegend(marks, plot.width, style.ink2, style.sans, measure)
  const drawing = stackDrawings(plot, legend, GAP)
  const embedded = composePicture(wordsOf(index, focus), drawing, style, measure)
  const portable = embedded.svg
    .replace(style.fontFaces, '')
    .replaceAll(escapeXml(style.serif), PORTABLE.serif)
    .replaceAll(escapeXml(style.sans), PORTABLE.sans)
  return { embedded, portable: { ...embedded, svg: portable } }
}

function wordsOf(index: TreeIndex, focus: string): PictureText {
  const [root] = index.values()
  const found = index.get(focus) ?? root
  const documents = new Set([...index.values()].flatMap(({ node }) => node.documents))
  return {
    title: found?.node.name ?? '',
    subtitle:
      found === undefined || isLeaf(found.node)
        ? ''
        : `${leavesInWords(found)}. The size of each tells how many documents name it; the size of the circles around them means nothing.`,
    source: `Source: ${[...documents].sort().join(', ')}, as placed by GenAI Atlas.`,
  }
}

/** What the looks of the circles mean, as far as they are there. */
function legendMarks(index: TreeIndex, colourOf: (variable: string) => string): LegendMark[] {
  const [root] = index.values()
  if (root === undefined) return []
  const paper = colourOf('--paper')
  const accent = colourOf('--accent')
  const outputs = root.leafKind === 'model' ? outputCounts(root.node) : []
  const contested = discCount(index, 'contested')
  const elsewhere = discCount(index, 'elsewhere')
  return [
    ...outputs
      .filter(({ models }) => models > 0)
      .map(({ modality, models }) => {
        const hue = colourOf(modalityVariable(modality))
        const fill = modality === 'unstated' ? paper : hue
        return { label: `${MODALITY_WORDS[modality]} ${models}`, fill, stroke: hue }
      }),
    ...(emptyGroups(root.node) === 0
      ? []
      : [
          {
            label: `No ${LEAF_WORDS[root.leafKind].one} named`,
            fill: paper,
            stroke: colourOf('--rule2'),
            isDashed: true,
          },
        ]),
    ...(contested === 0
      ? []
      : [
          {
            label: `Contested ${contested}`,
            fill: accent,
            stroke: accent,
            sign: paper,
          },
        ]),
    ...(elsewhere === 0
      ? []
      : [
          {
            label: `Filed elsewhere ${elsewhere}`,
            fill: paper,
            stroke: accent,
          },
        ]),
  ]
}
