import { type Box, placed } from './geometry'
import { xml } from './xml'

export type PlaceholderKind = 'title' | 'body' | 'ftr' | 'sldNum'

/** The number of a placeholder in layout, master and slide: they find each other by it. */
export const PLACEHOLDERS: Readonly<Record<PlaceholderKind, { idx?: number; name: string }>> = {
  title: { name: 'Title' },
  body: { idx: 13, name: 'Subtitle' },
  ftr: { idx: 11, name: 'Source' },
  sldNum: { idx: 12, name: 'Slide number' },
}

/** A placeholder: where and how its text stands is the layout's, unless a box is given. */
export const placeholder = (id: number, kind: PlaceholderKind, body: string, box?: Box): string =>
  xml(
    'p:sp',
    {},
    xml(
      'p:nvSpPr',
      {},
      xml('p:cNvPr', { id, name: PLACEHOLDERS[kind].name }),
      xml('p:cNvSpPr', {}, xml('a:spLocks', { noGrp: 1 })),
      xml(
        'p:nvPr',
        {},
        xml('p:ph', {
          type: kind,
          sz: kind === 'title' ? undefined : 'quarter',
          idx: PLACEHOLDERS[kind].idx,
        }),
      ),
    ),
    xml('p:spPr', {}, box === undefined ? null : placed(box)),
    body,
  )
