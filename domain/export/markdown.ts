/** What Markdown would read as markup, a table's bar included. */
const MARKUP = /[\\|*_[\]<>`#~]/g

/** Text that Markdown shows as it stands, in one line. */
export const markdownSafe = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(MARKUP, (sign) => `\\${sign}`)

const line = (cells: readonly string[]): string => `| ${cells.map(markdownSafe).join(' | ')} |`

/** Rows as a table of GitHub-flavoured Markdown. */
export const markdownTable = (
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string =>
  [line(headings), `|${' --- |'.repeat(headings.length)}`, ...rows.map(line)]
    .map((text) => `${text}\n`)
    .join('')
