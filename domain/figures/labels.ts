/**
 * Positions moved apart so that neighbours keep at least `gap` between them and none passes `highest`; the order given is
 * kept in the answer. All in the same unit, such as pixels.
 */
export function spread(positions: readonly number[], gap: number, highest: number): number[] {
  const placed = positions
    .map((position, index) => ({ position, index }))
    .sort((one, other) => one.position - other.position)
  for (let i = 1; i < placed.length; i++) {
    const [above, current] = [placed[i - 1], placed[i]]
    if (above && current) current.position = Math.max(current.position, above.position + gap)
  }
  let limit = highest
  for (const item of placed.toReversed()) {
    item.position = Math.min(item.position, limit)
    limit = item.position - gap
  }
  return placed.toSorted((one, other) => one.index - other.index).map(({ position }) => position)
}

/** Text in lines of at most `width`, broken between words only. `measure` gives the width of a text. */
export function wrapLines(
  text: string,
  width: number,
  measure: (text: string) => number,
): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    const longer = line === undefined ? word : `${line} ${word}`
    if (line !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** About how wide a text of the interface is at a size in pixels, where nothing can be measured: generous by a few per cent. */
export const roughWidth =
  (size: number) =>
  (text: string): number =>
    text.length * size * 0.54
