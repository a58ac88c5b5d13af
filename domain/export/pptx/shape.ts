import type { Paint, Tone } from '../../slides/content'
import { type Box, emu, placed, placedGroup } from './geometry'
import { colour, fill, hatching } from './paint'
import { type BodyStyle, type Paragraph, textBody } from './text'
import { type Child, xml } from './xml'

/** What an object of a slide is called, and what it shows for who cannot see it. */
export type Named = { readonly id: number; readonly name: string; readonly alt: string }

export type Outline = {
  readonly paint: Tone | Paint
  /** In px of the stage. */
  readonly width: number
  readonly dash?: 'dash' | 'sysDot' | 'sysDash' | 'lgDash'
  readonly opacity?: number
  readonly hasArrow?: boolean
}

/** The line around a shape or of a series; null draws none. */
export const outline = (style: Outline | null, name = 'a:ln'): string =>
  style === null
    ? xml(name, {}, xml('a:noFill'))
    : xml(
        name,
        { w: emu(style.width), cap: 'flat' },
        xml('a:solidFill', {}, colour(style.paint, style.opacity)),
        style.dash === undefined ? null : xml('a:prstDash', { val: style.dash }),
        xml('a:round'),
        style.hasArrow === true ? xml('a:tailEnd', { type: 'triangle' }) : null,
      )

const named = ({ id, name, alt }: Named): string =>
  xml('p:cNvPr', { id, name, descr: alt === '' ? undefined : alt })

type Look = {
  readonly shape: 'rect' | 'ellipse'
  /** Null is see-through. */
  readonly fill: Tone | Paint | 'hatching' | null
  readonly fillOpacity?: number
  readonly line: Outline | null
}

const NOTHING: Look = { shape: 'rect', fill: null, line: null }

const shapeProperties = (box: Box, look: Look): string =>
  xml(
    'p:spPr',
    {},
    placed(box),
    xml('a:prstGeom', { prst: look.shape }, xml('a:avLst')),
    look.fill === 'hatching' ? hatching() : fill(look.fill, look.fillOpacity),
    outline(look.line),
  )

/** A shape with text in it. */
export const shape = (
  object: Named,
  box: Box,
  look: Look,
  text: readonly Paragraph[] = [],
  body: BodyStyle = {},
): string =>
  xml(
    'p:sp',
    {},
    xml('p:nvSpPr', {}, named(object), xml('p:cNvSpPr'), xml('p:nvPr')),
    shapeProperties(box, look),
    textBody(text, body),
  )

/** Text that stands by itself. */
export const textBox = (
  object: Named,
  box: Box,
  text: readonly Paragraph[],
  body: BodyStyle = {},
): string =>
  xml(
    'p:sp',
    {},
    xml('p:nvSpPr', {}, named(object), xml('p:cNvSpPr', { txBox: 1 }), xml('p:nvPr')),
    shapeProperties(box, NOTHING),
    textBody(text, body),
  )

/** A straight line from the box's top left to its bottom right. */
export const rule = (object: Named, box: Box, style: Outline): string =>
  xml(
    'p:cxnSp',
    {},
    xml('p:nvCxnSpPr', {}, named(object), xml('p:cNvCxnSpPr'), xml('p:nvPr')),
    xml(
      'p:spPr',
      {},
      placed(box),
      xml('a:prstGeom', { prst: 'line' }, xml('a:avLst')),
      outline(style),
    ),
  )

/** Shapes that move and scale as one. */
export const group = (object: Named, box: Box, children: Child): string =>
  xml(
    'p:grpSp',
    {},
    xml('p:nvGrpSpPr', {}, named(object), xml('p:cNvGrpSpPr'), xml('p:nvPr')),
    xml('p:grpSpPr', {}, placedGroup(box)),
    children,
  )

/** What holds a table or a chart. */
export const graphicFrame = (object: Named, box: Box, uri: string, content: string): string =>
  xml(
    'p:graphicFrame',
    {},
    xml(
      'p:nvGraphicFramePr',
      {},
      named(object),
      xml('p:cNvGraphicFramePr', {}, xml('a:graphicFrameLocks', { noGrp: 1 })),
      xml('p:nvPr'),
    ),
    placed(box, 'p'),
    xml('a:graphic', {}, xml('a:graphicData', { uri }, content)),
  )

/** The tree of shapes of a slide, layout or master. */
export const shapeTree = (children: Child): string =>
  xml(
    'p:spTree',
    {},
    xml('p:nvGrpSpPr', {}, xml('p:cNvPr', { id: 1, name: '' }), xml('p:cNvGrpSpPr'), xml('p:nvPr')),
    xml('p:grpSpPr', {}, placedGroup({ x: 0, y: 0, width: 0, height: 0 })),
    children,
  )
