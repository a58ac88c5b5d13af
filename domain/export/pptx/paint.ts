import type { Paint, Tone } from '../../slides/content'
import { paintHex } from '../../slides/draw/colours'
import { xml } from './xml'

/** The slots of the file's theme that hold a colour of ours: what uses them follows when the theme is changed. */
export const THEME_SLOTS: Readonly<Partial<Record<Tone, string>>> = {
  ink: 'dk1',
  paper: 'lt1',
  ink2: 'dk2',
  sink: 'lt2',
  text: 'accent1',
  code: 'accent2',
  image: 'accent3',
  video: 'accent4',
  audio: 'accent5',
  accent: 'accent6',
}

/** On slides the master maps the theme's dark and light colours to text and background. */
const MAPPED: Readonly<Record<string, string>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' }

/** A colour as six hex digits. The file is in the light theme: slides are projected and printed. */
const hexOf = (paint: Paint): string => paintHex(paint, 'light').slice(1).toUpperCase()

/** A tone as the theme of the file holds it. */
export const literal = (tone: Tone): string => xml('a:srgbClr', { val: hexOf({ tone }) })

/** A colour element: of the theme where it has the tone, else literal; `opacity` from 0 to 1. */
export function colour(paint: Tone | Paint, opacity = 1): string {
  const see = opacity < 1 ? xml('a:alpha', { val: Math.round(opacity * 100_000) }) : null
  const mixed = typeof paint === 'string' ? { tone: paint } : paint
  const slot = mixed.into === undefined ? THEME_SLOTS[mixed.tone] : undefined
  return slot === undefined
    ? xml('a:srgbClr', { val: hexOf(mixed) }, see)
    : xml('a:schemeClr', { val: MAPPED[slot] ?? slot }, see)
}

/** What a shape is filled with; null leaves it see-through. */
export const fill = (paint: Tone | Paint | null, opacity = 1): string =>
  paint === null ? xml('a:noFill') : xml('a:solidFill', {}, colour(paint, opacity))

/** Diagonal hatching: what a document leaves open. */
export const hatching = (): string =>
  xml(
    'a:pattFill',
    { prst: 'wdUpDiag' },
    xml('a:fgClr', {}, colour('rule2')),
    xml('a:bgClr', {}, colour('paper')),
  )
