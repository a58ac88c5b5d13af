import type { Panel, Part, SlideCell, SlideContent } from '@/domain/slides/content'

/** All that a slide shows in words, for assistive technology: the picture beside it is hidden from that. */
export function SlideWords({ content }: { content: SlideContent }) {
  return (
    <div className="sr-only print:hidden">
      <h2>{content.title}</h2>
      <PanelWords panel={content} />
      {content.second === null ? null : (
        <>
          {content.second.title === '' ? null : <h3>{content.second.title}</h3>}
          <PanelWords panel={content.second} />
        </>
      )}
      <p>{content.sourceLine}</p>
    </div>
  )
}

function PanelWords({ panel: { subtitle, parts } }: { panel: Panel }) {
  return (
    <>
      {subtitle === '' ? null : <p>{subtitle}</p>}
      {parts.map((part) => (
        <PartWords key={nameOf(part)} part={part} />
      ))}
    </>
  )
}

/** What tells a part from the others of its slide. */
function nameOf(part: Part): string {
  switch (part.kind) {
    case 'text':
      return `text ${part.heading ?? part.paragraphs[0] ?? ''}`
    case 'table':
      return `table ${part.caption}`
    default:
      return `${part.kind} ${part.alt}`
  }
}

const cellInWords = (cell: SlideCell | undefined): string =>
  cell?.mark === 'contested' ? `${cell.text}, contested` : (cell?.text ?? '')

function PartWords({ part }: { part: Part }) {
  switch (part.kind) {
    case 'text':
      return (
        <>
          {part.heading === null ? null : <h3>{part.heading}</h3>}
          {part.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </>
      )
    case 'table':
      return (
        <table>
          <caption>{part.caption}</caption>
          <thead>
            <tr>
              {part.columns.map(({ name }) => (
                <th key={name} scope="col">
                  {name === '' ? 'Fact' : name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {part.rows.map(({ id, cells }) => (
              <tr key={id}>
                {part.columns.map(({ name }, column) => (
                  <td key={name}>{cellInWords(cells[column])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
    default:
      return <p>{part.alt}</p>
  }
}
