import { existsSync } from 'node:fs'
import { chromium } from 'playwright'
import { debianPackages, ensureProgram } from './ensure-program.ts'

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

/**
 * The path of a Chromium, installed if there is none.
 * @throws {Error} that says what was tried and what to do.
 */
export const ensureBrowser = (): string =>
  ensureProgram({
    name: 'Chromium',
    find: findBrowser,
    attempts: [
      { name: "Playwright's Chromium", steps: [['npx', 'playwright', 'install', 'chromium']] },
      debianPackages("Debian's Chromium", 'chromium'),
    ],
    purpose: 'The tests need Chromium or Chrome, and none could be installed.',
    advice: 'Install one and put it in a usual place, or set CHROMIUM_PATH to its executable.',
  })
