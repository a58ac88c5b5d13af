import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** What a browser without a screen, a sandbox as root, and a network of its own needs. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The path of a Chromium on this machine: `CHROMIUM_PATH`, one in a usual place, or Playwright's own; null if none. */
export function findBrowser(): string | null {
  const candidates = [process.env.CHROMIUM_PATH, ...INSTALLED, chromium.executablePath()]
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null
}

const attempts: readonly { name: string; steps: readonly (readonly [string, ...string[]])[] }[] = [
  { name: "Playwright's Chromium", steps: [['npx', 'playwright', 'install', 'chromium']] },
  {
    name: "Debian's Chromium",
    steps: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium'],
    ],
  },
]

/**
 * The path of a Chromium, installed if there is none.
 * @throws {Error} that says what was tried and what to do.
 */
export function ensureBrowser(): string {
  const found = findBrowser()
  if (found !== null) return found
  const failures: string[] = []
  for (const { name, steps } of attempts) {
    console.log(`No Chromium found. Installing ${name} ...`)
    try {
      for (const [command, ...words] of steps) {
        execFileSync(command, words, {
          stdio: ['ignore', 'ignore', 'pipe'],
          timeout: 300_000,
          env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        })
      }
    } catch (error) {
      failures.push(
        `${name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : error}`,
      )
    }
    const installed = findBrowser()
    if (installed !== null) return installed
  }
  throw new Error(
    `The tests need Chromium or Chrome, and none could be installed.\n${failures.join('\n')}\n` +
      'Install one and put it in a usual place, or set CHROMIUM_PATH to its executable.',
  )
}
