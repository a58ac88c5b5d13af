import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.posix.join('docs', file.replaceAll('\\', '/'))),
]

const TOP_LEVEL = ['app', 'components', 'data', 'domain', 'docs', 'scripts', 'tests']

const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts

describe.each(PAGES)('%s', (page) => {
  const content = readFileSync(page, 'utf8')

  test('links to files that are there', () => {
    const links = [...content.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '')
    const local = links.filter((link) => !/^[a-z]+:/.test(link))
    const missing = local.filter((link) => !existsSync(path.join(path.dirname(page), link)))
    expect(missing).toEqual([])
  })

  test('names paths that are there', () => {
    const names = [...content.matchAll(/`([^`\s]+)`/g)].map((match) => match[1] ?? '')
    const paths = names.filter((name) => TOP_LEVEL.some((folder) => name.startsWith(`${folder}/`)))
    expect(paths.filter((name) => !existsSync(name))).toEqual([])
  })

  test('names commands that package.json has', () => {
    const commands = [...content.matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1] ?? '')
    expect(commands.filter((command) => !(command in scripts))).toEqual([])
  })
})

test('the first two commands of the README start and test the project', () => {
  const readme = readFileSync('README.md', 'utf8')
  const commands = [...readme.matchAll(/^npm .*$/gm)].map(([line]) => line.replace(/\s+#.*/, ''))
  expect(commands.slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test'])
})
