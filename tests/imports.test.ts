import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const LAYERS = ['app', 'components', 'domain', 'data'] as const
type Layer = (typeof LAYERS)[number]

/** What each layer may import from the others. */
const ALLOWED: Readonly<Record<Layer, readonly RegExp[]>> = {
  app: [
    /^app\//,
    /^components\//,
    /^domain\//,
    /^data\/(schema|load|json-schema|content-hash)(\/|$)/,
    /^package\.json$/,
  ],
  components: [/^components\//, /^domain\//, /^data\/schema(\/|$)/],
  domain: [/^domain\//, /^data\/schema(\/|$)/],
  data: [/^data\//],
}

const PURE: readonly RegExp[] = [/^react/, /^next/, /^node:/, /^recharts/, /^@tanstack/]

type Import = { from: string; target: string }

function importsOf(file: string): Import[] {
  const content = readFileSync(file, 'utf8')
  const specifiers = [...content.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  )
  return specifiers.map((specifier) => ({
    from: file,
    target: specifier.startsWith('.')
      ? path.posix.join(path.posix.dirname(file), specifier)
      : specifier.replace(/^@\//, ''),
  }))
}

const filesOf = (layer: Layer) =>
  readdirSync(layer, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.posix.join(layer, file.replaceAll('\\', '/')))
const isOurs = ({ target }: Import) => LAYERS.some((layer) => target.startsWith(`${layer}/`))

describe('imports go one way', () => {
  test.each(LAYERS)('from %s', (layer) => {
    const wrong = filesOf(layer)
      .flatMap(importsOf)
      .filter(isOurs)
      .filter(({ target }) => !ALLOWED[layer].some((allowed) => allowed.test(target)))
    expect(wrong).toEqual([])
  })

  test('domain knows no framework and no file', () => {
    const wrong = filesOf('domain')
      .flatMap(importsOf)
      .filter(({ target }) => PURE.some((framework) => framework.test(target)))
    expect(wrong).toEqual([])
  })

  test('every layer has files to check', () => {
    expect(LAYERS.filter((layer) => filesOf(layer).length === 0)).toEqual([])
  })
})

describe('what a browser gets', () => {
  /** The modules a file takes when it runs: no types, nothing it asks for later with `import()`. */
  const runtimeImportsOf = (file: string): string[] =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /^(?:import|export)\s+(?!type\b)[^'"]*?from\s*'([^']+)'|^import\s*'([^']+)'/gm,
      ),
    ]
      .filter(([statement]) => !/\{\s*(?:type\s+\w+,?\s*)+\}/.test(statement))
      .map(([, named, bare]) => named ?? bare ?? '')
      .map((target) =>
        target.startsWith('.')
          ? path.posix.join(path.posix.dirname(file), target)
          : target.replace(/^@\//, ''),
      )
  const sources = new Set(LAYERS.flatMap(filesOf))
  const sourceOf = (target: string) =>
    ['.ts', '.tsx'].map((ending) => target + ending).find((file) => sources.has(file))

  test('no client component brings the validator along', () => {
    const clients = [...sources].filter((file) =>
      readFileSync(file, 'utf8').startsWith("'use client'"),
    )
    expect(clients.length).toBeGreaterThan(0)
    const ways = new Map(clients.map((file) => [file, file]))
    for (const [file, way] of ways) {
      for (const target of runtimeImportsOf(file)) {
        const next = sourceOf(target) ?? target
        if (!ways.has(next)) ways.set(next, `${way} > ${next}`)
        if (!sources.has(next)) ways.delete(next)
        if (next === 'zod') expect.fail(`zod by way of ${way}`)
      }
    }
  })
})
