import { widthIn } from '../../labels/measure'
import { FILE_WIDTHS } from './glyph-widths'

/** Arial bold, Arial, Georgia, Georgia bold: the fonts of the file. */
export type FileFace = keyof typeof FILE_WIDTHS

/** Width of a line in px of the stage as the file sets it. */
export const measureText = (text: string, size: number, face: FileFace): number =>
  widthIn(FILE_WIDTHS[face], text, size)
