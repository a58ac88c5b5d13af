import type { SlideContent } from '../../slides/content'
import type { NextId } from './circles'
import { cutToLines } from './fit'
import type { Box } from './geometry'
import { headOf } from './head'
import type { Page } from './pages'
import { type PlaceholderKind, placeholder } from './placeholder'
import { PLACES, SIZES } from './places'
import { numberField } from './slots'
import { line, type Paragraph, paragraphXml } from './text'
import { xml } from './xml'

/** The relationship of each slide that leads to its view. */
export const VIEW = 'rId3'

const SOURCE_LINES = 2

/** Title, subtitle, source with the way back to the view, and number, each in its placeholder. */
export function headsXml(
  content: SlideContent,
  { layout, number, of }: Page,
  slideNumber: number,
  nextId: NextId,
): string {
  const places = PLACES[layout]
  const part = of > 1 ? ` (${number} of ${of})` : ''
  const { title, titleSize, subtitle, subtitleSize, body } = headOf(content, layout, part)
  const way = 'Open this view'
  const source = cutToLines(
    content.sourceLine,
    SOURCE_LINES,
    places.ftr.width - (layout === 'across' ? 190 : 0),
    SIZES.small,
    'sansRegular',
  )
  const slot = (kind: PlaceholderKind, paragraphs: readonly Paragraph[], box?: Box) =>
    placeholder(nextId(), kind, filled(paragraphs), box)
  return [
    slot('title', [line(title, titleSize === SIZES.title ? {} : { size: titleSize })]),
    slot('body', [line(subtitle, subtitleSize === SIZES.body ? {} : { size: subtitleSize })], body),
    slot('ftr', [
      {
        runs: [{ text: `${source}  ` }, { text: way, link: VIEW }],
      },
    ]),
    placeholder(
      nextId(),
      'sldNum',
      xml(
        'p:txBody',
        {},
        xml('a:bodyPr'),
        xml('a:lstStyle'),
        xml(
          'a:p',
          {},
          xml('a:r', {}, xml('a:rPr', { lang: 'en-GB' }), '<a:t>GenAI Atlas   </a:t>'),
          numberField(`${slideNumber}`),
        ),
      ),
    ),
  ].join('')
}

const filled = (paragraphs: readonly Paragraph[]): string =>
  xml('p:txBody', {}, xml('a:bodyPr'), xml('a:lstStyle'), paragraphs.map(paragraphXml))
