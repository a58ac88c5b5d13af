import { inQuotes } from '../citations/quotation'
import type { Panel, Part, SlideContent } from '../slides/content'
import { markdownSafe, markdownTable } from './markdown'
import { escapeXml } from './picture'

/** A deck to be read after the meeting: where it stands on the web is `origin`, such as `https://atlas.example`. */
export type HandoutFacts = { readonly name: string; readonly origin: string }

/** A handout as Markdown: each slide with its numbers as tables, notes, link and every source in full. */
export function handoutMarkdown(
  slides: readonly SlideContent[],
  { name, origin }: HandoutFacts,
): string {
  const parts = slides.map((slide, index) =>
    [
      `## ${index + 1}. ${markdownSafe(slide.title)}`,
      ...panelMarkdown(slide),
      ...(slide.second === null
        ? []
        : [
            ...(slide.second.title === '' ? [] : [`### ${markdownSafe(slide.second.title)}`]),
            ...panelMarkdown(slide.second),
          ]),
      ...(slide.notes.trim() === '' ? [] : [`Notes: ${markdownSafe(slide.notes)}`]),
      `View: <${origin}${slide.link}>`,
      `Sources:\n\n${slide.sources.map((source) => `- ${markdownSafe(source)}`).join('\n')}`,
    ].join('\n\n'),
  )
  return `# ${markdownSafe(name)}\n\n${parts.join('\n\n')}\n`
}

const panelMarkdown = ({ subtitle, parts }: Panel): string[] =>
  [subtitle, ...parts.map(partMarkdown)].filter((text) => text !== '')

function partMarkdown(part: Part): string {
  const grid = gridOf(part)
  if (grid !== null) return markdownTable(grid.head, grid.rows)
  if (part.kind !== 'text') return part.kind === 'circles' ? markdownSafe(part.alt) : ''
  return [
    ...(part.heading === null ? [] : [`### ${markdownSafe(part.heading)}`]),
    ...part.paragraphs.map(markdownSafe),
  ].join('\n\n')
}

type Grid = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** What of a slide is a table, or reads as one: every number of a chart with how it was come by. */
function gridOf(part: Part): Grid | null {
  switch (part.kind) {
    case 'table':
      return {
        head: part.columns.map(({ name }) => name),
        rows: part.rows.map(({ cells }) =>
          cells.map(({ text, mark }) => (mark === 'contested' ? `${text} (contested)` : text)),
        ),
      }
    case 'chart':
      return {
        head: ['', 'Series', 'Value', 'How it is known'],
        rows: part.series.flatMap(({ name, points }) =>
          points.flatMap((point, index) =>
            point === null
              ? []
              : [
                  [
                    part.categories[index] ?? '',
                    name,
                    point.label,
                    `${point.provenance}: ${point.detail}`,
                  ],
                ],
          ),
        ),
      }
    case 'question':
      return {
        head: ['Position', ...part.documents],
        rows: part.rows.map(({ position, cells }) => [
          position,
          ...cells.map((statements) =>
            statements.length === 0
              ? 'No statement'
              : statements
                  .map(({ anchor, section }) => `${inQuotes(anchor)} (${section})`)
                  .join('; '),
          ),
        ]),
      }
    default:
      return null
  }
}

const STYLE =
  'body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 system-ui,sans-serif;color:#1c1b19;background:#fbfaf6}h1,h2{font-family:Georgia,serif;line-height:1.25}section{border-top:1px solid #dcd8cd;margin-top:2rem}table{border-collapse:collapse;width:100%;font-size:14px}th,td{border-bottom:1px solid #dcd8cd;padding:4px 8px 4px 0;text-align:left;vertical-align:top}svg{width:100%;height:auto;border:1px solid #dcd8cd}.sources{font-size:13px;color:#67635b}'

/** A handout as one HTML file that needs nothing else; `pictures` are the slides as SVG, in their order. */
export function handoutHtml(
  slides: readonly SlideContent[],
  { name, origin }: HandoutFacts,
  pictures: readonly string[],
): string {
  const sections = slides.map(
    (slide, index) =>
      `<section><h2>${index + 1}. ${escapeXml(slide.title)}</h2><p>${escapeXml(slide.subtitle)}</p>${pictures[index] ?? ''}${[slide, slide.second].map((panel) => (panel === null ? '' : panel.parts.map(partHtml).join(''))).join('')}${slide.notes.trim() === '' ? '' : `<h3>Notes</h3><p>${escapeXml(slide.notes)}</p>`}<p><a href="${escapeXml(origin + slide.link)}">Open the view</a></p><ul class="sources">${slide.sources.map((source) => `<li>${escapeXml(source)}</li>`).join('')}</ul></section>`,
  )
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeXml(name)}</title><style>${STYLE}</style></head><body><h1>${escapeXml(name)}</h1>${sections.join('')}</body></html>\n`
}

function partHtml(part: Part): string {
  const grid = gridOf(part)
  if (grid !== null) {
    const row = (cells: readonly string[], tag: 'th' | 'td') =>
      `<tr>${cells.map((cell) => `<${tag}>${escapeXml(cell)}</${tag}>`).join('')}</tr>`
    return `<table><thead>${row(grid.head, 'th')}</thead><tbody>${grid.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`
  }
  if (part.kind !== 'text') return ''
  return `${part.heading === null ? '' : `<h3>${escapeXml(part.heading)}</h3>`}${part.paragraphs.map((paragraph) => `<p>${escapeXml(paragraph)}</p>`).join('')}`
}
