import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureBrowser } from './browser'
import { stopWithMessage } from './stop'

const RESULTS = 'test-results'

type Step = { name: string; command: readonly string[]; report?: (content: string) => Tally }
type Tally = { passed: number; failed: number }

const vitestTally = (content: string): Tally => {
  const { numPassedTests, numFailedTests } = JSON.parse(content)
  return { passed: numPassedTests, failed: numFailedTests }
}

const playwrightTally = (content: string): Tally => {
  const { expected, unexpected, flaky } = JSON.parse(content).stats
  return { passed: expected + flaky, failed: unexpected }
}

const vitest = (project: string): Step => ({
  name: `${project} tests`,
  command: [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${RESULTS}/${project}.json`,
  ],
  report: vitestTally,
})

const STEPS: readonly Step[] = [
  { name: 'data', command: ['tsx', 'scripts/data-check.ts'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'typecheck'] },
  { name: 'lint and format', command: ['biome', 'check', '.'] },
  vitest('unit'),
  vitest('components'),
  { name: 'build for a static host', command: ['tsx', 'scripts/build.ts', '--static'] },
  vitest('static'),
  { name: 'end-to-end tests', command: ['playwright', 'test'], report: playwrightTally },
]

const reportFile = ({ name }: Step): string => `${RESULTS}/${name.split(' ')[0]}.json`

function run(step: Step, browser: string): boolean {
  console.log(`\n— ${step.name}`)
  const [command = '', ...words] = step.command
  const { status } = spawnSync(
    command === 'npm' ? 'npm' : 'npx',
    command === 'npm' ? words : [command, ...words],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        CHROMIUM_PATH: browser,
        NEXT_TELEMETRY_DISABLED: '1',
        PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile(step),
      },
    },
  )
  return status === 0
}

function tally(steps: readonly Step[]): Tally {
  const tallies = steps.flatMap((step) => {
    try {
      return step.report?.(readFileSync(reportFile(step), 'utf8')) ?? []
    } catch {
      return { passed: 0, failed: 1 }
    }
  })
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  }
}

try {
  const browser = ensureBrowser()
  console.log(`Testing in ${browser}`)
  rmSync(RESULTS, { recursive: true, force: true })
  mkdirSync(RESULTS)
  const failed = STEPS.filter((step) => !run(step, browser))
  const counts = tally(STEPS)
  console.log(
    failed.length === 0
      ? '\nAll steps passed.'
      : `\nFailed: ${failed.map(({ name }) => name).join(', ')}.`,
  )
  console.log(`${counts.passed} passed, ${counts.failed} failed`)
  process.exitCode = failed.length === 0 ? 0 : 1
} catch (error) {
  stopWithMessage(error)
}
