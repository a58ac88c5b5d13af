import type { z } from 'zod'
import { type Problem, show } from './problem'

type Row = Record<string, unknown>

const isObject = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      Array.isArray(inner) || isObject(inner) ? (inner as Row)[key as string] : undefined,
    value,
  )

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number'
        ? `${text}[${key}]`
        : text === ''
          ? String(key)
          : `${text}.${String(key)}`,
    '',
  )

const ARTICLES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return ARTICLES[issue.expected] ?? issue.expected
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`
    case 'unrecognized_keys':
      return 'no unknown field'
    case 'invalid_format':
      return issue.message.startsWith('Invalid') ? `a valid ${issue.format}` : issue.message
    default:
      return issue.message.replace(/^Invalid input: expected /, '')
  }
}

function rowProblems(
  issue: z.core.$ZodIssue,
  file: string,
  row: string,
  value: unknown,
): Problem[] {
  const expected = expectation(issue)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      row,
      path: pathText([...issue.path, key]),
      expected,
      got: show(key),
    }))
  }
  return [
    { file, row, path: pathText(issue.path), expected, got: show(valueAt(value, issue.path)) },
  ]
}

/**
 * Reads the text of one data file, `{"$schema": ..., "rows": [...]}`, against the schema of a row.
 * Every row is checked; what is wrong is reported with its place, and nothing is repaired or dropped silently.
 */
export function parseCollection<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): { rows: z.infer<Schema>[]; problems: Problem[] } {
  const refuse = (path: string, expected: string, got: string) => ({
    rows: [],
    problems: [{ file, row: null, path, expected, got }],
  })
  if (text.trim() === '') return refuse('', 'a JSON object', 'an empty file')

  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    return refuse('', 'JSON', error instanceof Error ? error.message : String(error))
  }
  if (!isObject(content)) return refuse('', 'an object with $schema and rows', show(content))
  if (!Array.isArray(content.rows)) return refuse('rows', 'a list of rows', show(content.rows))

  const problems: Problem[] = Object.keys(content)
    .filter((key) => key !== '$schema' && key !== 'rows')
    .map((key) => ({ file, row: null, path: key, expected: 'no unknown field', got: show(key) }))
  if (typeof content.$schema !== 'string') {
    problems.push({
      file,
      row: null,
      path: '$schema',
      expected: 'a text',
      got: show(content.$schema),
    })
  }

  const rows: z.infer<Schema>[] = []
  content.rows.forEach((value: unknown, index: number) => {
    const result = schema.safeParse(value)
    const name = isObject(value) && typeof value.id === 'string' ? value.id : String(index + 1)
    if (result.success) rows.push(result.data)
    else
      problems.push(
        ...result.error.issues.flatMap((issue) => rowProblems(issue, file, name, value)),
      )
  })
  return { rows, problems }
}
