/** One thing wrong with the data: where it is, what was expected there, and what was found. */
export type Problem = {
  file: string
  /** The row's id, or its position where it has none; null for a problem of the whole file. */
  row: string | null
  path: string
  expected: string
  got: string
}

/** One line of a report: `file: row id: path: expected ..., got ...`. */
export function describeProblem({ file, row, path, expected, got }: Problem): string {
  const place = [file, row === null ? null : `row ${row}`, path === '' ? null : path]
  return `${place.filter((part) => part !== null).join(': ')}: expected ${expected}, got ${got}`
}

/** Thrown when the data is broken. Its message is the whole report, one problem a line; it has no stack to print. */
export class DataError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
    super(`The data is broken, ${count}:\n${problems.map(describeProblem).join('\n')}`)
    this.name = 'DataError'
    this.problems = problems
    this.stack = this.message
  }
}

const LONGEST_SHOWN = 80

/** A value as a report shows it: JSON, shortened, and `nothing` for what is not there. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  const json = JSON.stringify(value) ?? String(value)
  return json.length > LONGEST_SHOWN ? `${json.slice(0, LONGEST_SHOWN)}…` : json
}
