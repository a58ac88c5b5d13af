import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

/** What turns a string into markup or into code. Data, and later a reader's own, must only ever become text. */
const UNSAFE = [
  /dangerouslySetInnerHTML/,
  /\b(?:inner|outer)HTML\b/,
  /\binsertAdjacentHTML\b/,
  /\bsetHTML(?:Unsafe)?\b/,
  /\bcreateContextualFragment\b/,
  /\bdocument\.write(?:ln)?\b/,
  /\bsrcdoc\b/i,
  /\bDOMParser\b/,
  /\beval\s*\(/,
  /\bnew Function\b/,
  /javascript:/i,
]

/** The layers of circles and names are written as markup by a function that escapes: `tests/components/atlas/shape.test.tsx` holds it to that. */
const ESCAPED: Readonly<Record<string, readonly string[]>> = {
  'components/atlas/ShapeLayer.tsx': ['dangerouslySetInnerHTML'],
}

const findUnsafe = (content: string): string[] =>
  UNSAFE.flatMap((pattern) => content.match(pattern)?.[0] ?? [])

/** Classes for whatever stands in an element. Their rules begin at `*`, so a browser asks them of all there is on a page. */
const UNTYPED = [/\bspace-[xy]-/, /\bdivide-/, /(?<![\w/*])\*{1,2}:/, /\[&[^\s\]]*\*\]:/]

const findUntyped = (content: string): string[] =>
  UNTYPED.flatMap((pattern) => content.match(pattern)?.[0] ?? [])

const FILES = ['app', 'components', 'domain', 'data'].flatMap((layer) =>
  readdirSync(layer, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(layer, file)),
)

describe('no string becomes markup or code', () => {
  test('in any file of the site', () => {
    const found = FILES.map((file) => ({
      file,
      unsafe: findUnsafe(readFileSync(file, 'utf8')).filter((way) => !ESCAPED[file]?.includes(way)),
    }))
    expect(found.filter(({ unsafe }) => unsafe.length > 0)).toEqual([])
  })

  test('and the check sees what it looks for', () => {
    expect(FILES.length).toBeGreaterThan(100)
    expect(findUnsafe('<p dangerouslySetInnerHTML={{ __html: name }} />')).toHaveLength(1)
    expect(findUnsafe('element.innerHTML = name')).toHaveLength(1)
    expect(findUnsafe("href={'javascript:alert(1)'}")).toHaveLength(1)
    expect(findUnsafe('<p>{name}</p>')).toEqual([])
  })
})

describe('no class makes a rule that is asked of every element', () => {
  test('in any file of the site', () => {
    const found = FILES.map((file) => ({ file, untyped: findUntyped(readFileSync(file, 'utf8')) }))
    expect(found.filter(({ untyped }) => untyped.length > 0)).toEqual([])
  })

  test('and the check sees what it looks for', () => {
    // Put together here: a class that stands in a file, even in this one, is made.
    const steps = 1
    expect(findUntyped(`<ul className="space-y-${steps}">`)).toHaveLength(1)
    expect(findUntyped(`<ul className="md:-space-x-${steps}">`)).toHaveLength(1)
    expect(findUntyped(`<ul className="max-lg:divide-${'y'}">`)).toHaveLength(1)
    expect(findUntyped(`<ul className="room-md:*:p-${steps}">`)).toHaveLength(1)
    expect(findUntyped(`<ul className="**:p-${steps}">`)).toHaveLength(1)
    expect(findUntyped(`<ul className="[&>*]:p-${steps}">`)).toHaveLength(1)
    expect(findUntyped('<ul className="divided [&>li]:py-px">')).toEqual([])
    expect(findUntyped('/** Asked *everywhere*. */')).toEqual([])
  })
})
