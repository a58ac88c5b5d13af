import type { Panel, Part, SlideContent } from '@/domain/slides/content'

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
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a slide are frozen
        <PartWords key={index} part={part} />
      ))}
    </>
  )
}

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
                {cells.map(({ text, mark }, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells stand in their columns
                  <td key={column}>{mark === 'contested' ? `${text}, contested` : text}</td>
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
