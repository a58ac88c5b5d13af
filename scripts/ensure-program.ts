import { execFileSync } from 'node:child_process'

type Command = readonly [string, ...string[]]

/** A way to install a program. */
export type Attempt = { readonly name: string; readonly steps: readonly Command[] }

/** Packages of Debian and its kin. */
export const debianPackages = (name: string, ...packages: string[]): Attempt => ({
  name,
  steps: [
    ['apt-get', 'update'],
    ['apt-get', 'install', '--yes', '--no-install-recommends', ...packages],
  ],
})

const LONGEST_STEP_MS = 300_000

/**
 * The path of a program, installed if there is none. `purpose` and `advice` are sentences for where it cannot be had.
 * @throws {Error} that says what was tried and what to do.
 */
export function ensureProgram({
  name,
  find,
  attempts,
  purpose,
  advice,
}: {
  name: string
  find: () => string | null
  attempts: readonly Attempt[]
  purpose: string
  advice: string
}): string {
  const found = find()
  if (found !== null) return found
  const failures: string[] = []
  for (const attempt of attempts) {
    console.log(`No ${name} found. Installing ${attempt.name} ...`)
    const failure = failureOf(attempt)
    if (failure !== null) failures.push(`${attempt.name}: ${failure}`)
    const installed = find()
    if (installed !== null) return installed
  }
  throw new Error([purpose, ...failures, advice].join('\n'))
}

function failureOf({ steps }: Attempt): string | null {
  try {
    for (const [command, ...words] of steps)
      execFileSync(command, words, {
        stdio: ['ignore', 'ignore', 'pipe'],
        timeout: LONGEST_STEP_MS,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    return null
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : `${error}`
  }
}
