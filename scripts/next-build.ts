import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { loadDataset } from '../data/load'

const MARKER = path.join('.next', 'server-build')

const SOURCES = [
  'app',
  'components',
  'data',
  'domain',
  'next.config.mjs',
  'package-lock.json',
  'postcss.config.mjs',
  'public',
  'tsconfig.json',
]

/** Starts Next's command line in this folder, with its telemetry off. */
export function runNext(
  words: readonly string[],
  { stdio, env = {} }: { stdio: StdioOptions; env?: Record<string, string> },
): ChildProcess {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  return spawn(process.execPath, [next, ...words], {
    stdio,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  })
}

/**
 * Checks the data, then builds for a server (`.next/`) or for a static host (`out/`).
 * @throws {DataError} when the data is broken, before anything is built.
 * @throws {Error} when the build fails; its output has been shown.
 */
export async function build(target: 'server' | 'static'): Promise<void> {
  loadDataset()
  rmSync(MARKER, { force: true })
  const env = { NODE_ENV: 'production', ATLAS_STATIC: target === 'static' ? '1' : '0' }
  const child = runNext(['build'], { stdio: 'inherit', env })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`The build failed with exit code ${code}.`)
  if (target === 'server') writeFileSync(MARKER, '')
}

/** Whether there is a build for a server that is newer than everything it was built from. */
export function isBuildCurrent(): boolean {
  if (!existsSync(MARKER)) return false
  return SOURCES.every((source) => newestChange(source) <= statSync(MARKER).mtimeMs)
}

function newestChange(location: string): number {
  const stats = statSync(location, { throwIfNoEntry: false })
  if (stats === undefined) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  const inside = readdirSync(location).map((name) => newestChange(path.join(location, name)))
  return Math.max(stats.mtimeMs, ...inside)
}
