import { wrapLines } from '../../figures/labels'
import { type FileFace, measureText } from './measure'

/** How many lines a text takes in a width, in px of the stage. A word that is wider is broken by the program that shows it. */
export function linesIn(text: string, width: number, size: number, face: FileFace): number {
  const measure = (words: string) => measureText(words, size, face)
  return text
    .split('\n')
    .flatMap((paragraph) => wrapLines(paragraph, width, measure))
    .reduce((sum, words) => sum + Math.max(1, Math.ceil(measure(words) / width)), 0)
}

/** The largest of the sizes, which go from large to small, at which a text fits a box; the smallest where none does. */
export function fittingSize(
  text: string,
  sizes: readonly [number, ...number[]],
  { width, height, face, lead }: { width: number; height: number; face: FileFace; lead: number },
): number {
  const fitting = sizes.find((size) => linesIn(text, width, size, face) * size * lead <= height)
  return fitting ?? sizes.at(-1) ?? sizes[0]
}

/** Text cut between words so that it takes at most some lines, ending in an ellipsis where something is left out. */
export function cutToLines(
  text: string,
  most: number,
  width: number,
  size: number,
  face: FileFace,
): string {
  if (linesIn(text, width, size, face) <= most) return text
  const words = text.split(' ')
  while (words.length > 1 && linesIn(`${words.join(' ')} …`, width, size, face) > most) words.pop()
  return `${words.join(' ')} …`
}
