import type { SlideContent } from '../../slides/content'

/** The notes of a slide: what is to be said, how its numbers are to be read, every source in full, and the way back. */
export function notesOf(content: SlideContent, address: string): string[] {
  const panels = [content, ...(content.second === null ? [] : [content.second])]
  const said = content.notes.split('\n').filter((words) => words !== '')
  const cautions = panels
    .flatMap(({ parts }) => parts)
    .flatMap((part) => (part.kind === 'chart' ? part.cautions : []))
    .filter((caution) => !said.includes(caution))
  return [
    ...said,
    ...(cautions.length === 0 ? [] : ['Read with care', ...cautions]),
    'Sources',
    ...content.sources,
    `This view: ${address}`,
    `Data: ${content.snapshot}`,
  ]
}
