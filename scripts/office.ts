import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { debianPackages, ensureProgram } from './ensure-program.ts'

const OFFICE = {
  variable: 'SOFFICE_PATH',
  places: [
    '/usr/bin/soffice',
    '/usr/bin/libreoffice',
    '/usr/local/bin/soffice',
    '/snap/bin/libreoffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ],
} as const
const PICTURES = {
  variable: 'PDFTOPPM_PATH',
  places: ['/usr/bin/pdftoppm', '/usr/local/bin/pdftoppm', '/opt/homebrew/bin/pdftoppm'],
} as const

const placeOf = ({ variable, places }: { variable: string; places: readonly string[] }) =>
  [process.env[variable], ...places].find((one) => one !== undefined && existsSync(one)) ?? null

/** The path of LibreOffice on this machine: `SOFFICE_PATH`, or one in a usual place; null if none. */
export const findOffice = (): string | null => placeOf(OFFICE)

const ensureOffice = (): string =>
  ensureProgram({
    name: 'LibreOffice',
    find: findOffice,
    attempts: [debianPackages("Debian's LibreOffice", 'libreoffice-impress', 'poppler-utils')],
    purpose: 'Rendering a deck needs LibreOffice, and it could not be installed.',
    advice:
      'Install LibreOffice Impress and put it in a usual place, or set SOFFICE_PATH to its executable.',
  })

const ensurePictures = (): string =>
  ensureProgram({
    name: 'pdftoppm',
    find: () => placeOf(PICTURES),
    attempts: [debianPackages("Debian's poppler-utils", 'poppler-utils')],
    purpose: 'Rendering a deck to pictures needs pdftoppm, and it could not be installed.',
    advice: 'Install poppler and put it in a usual place, or set PDFTOPPM_PATH to its executable.',
  })

/** Where Georgia and Arial are missing: typefaces of about their widths, or lines would break elsewhere than in PowerPoint. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <alias binding="same"><family>Georgia</family><accept>
    <family>Gelasio</family><family>DejaVu Serif Condensed</family>
  </accept></alias>
</fontconfig>
`

const PIXELS_PER_INCH = 96
const LONGEST_MS = 300_000

/**
 * Opens a presentation in LibreOffice and writes it as a PDF and a picture a slide into a folder, which is emptied.
 * @returns the paths of the pictures, in order.
 * @throws {Error} where LibreOffice is not to be had or does not open the file.
 */
export function renderDeck(file: string, folder: string): string[] {
  const [office, pictures] = [ensureOffice(), ensurePictures()]
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const profile = mkdtempSync(path.join(tmpdir(), 'office-'))
  try {
    const fonts = path.join(profile, 'fonts.conf')
    writeFileSync(fonts, FONTS)
    execFileSync(
      office,
      [
        `-env:UserInstallation=${pathToFileURL(path.join(profile, 'user'))}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        file,
      ],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
        timeout: LONGEST_MS,
        env: {
          ...process.env,
          ...(process.platform === 'linux' ? { FONTCONFIG_FILE: fonts } : {}),
        },
      },
    )
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
  const pdf = path.join(folder, `${path.parse(file).name}.pdf`)
  if (!existsSync(pdf)) throw new Error(`LibreOffice did not open ${file}.`)
  execFileSync(pictures, ['-png', '-r', `${PIXELS_PER_INCH}`, pdf, path.join(folder, 'slide')], {
    timeout: LONGEST_MS,
  })
  return readdirSync(folder)
    .filter((name) => /^slide-\d+\.png$/.test(name))
    .sort()
    .map((name) => path.join(folder, name))
}
