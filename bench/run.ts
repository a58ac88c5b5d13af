import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { stopWithMessage } from '../scripts/stop'

const BENCHMARKS = {
  circles: () => import('./circles/run').then(({ benchCircles }) => benchCircles()),
  deck: () => import('./deck/run').then(({ benchDeck }) => benchDeck()),
  tables: () => import('./tables/run').then(({ benchTables }) => benchTables()),
}

const isBenchmark = (name: string): name is keyof typeof BENCHMARKS =>
  Object.hasOwn(BENCHMARKS, name)

try {
  const names = process.argv.slice(2)
  const unknown = names.filter((name) => !isBenchmark(name))
  if (unknown.length > 0) {
    throw new Error(
      `No benchmark ${unknown.join(', ')}; there is ${Object.keys(BENCHMARKS).join(', ')}.`,
    )
  }
  if (!existsSync('bench/node_modules')) {
    execFileSync('npm', ['ci', '--prefix', 'bench'], { stdio: 'inherit' })
  }
  const chosen = names.filter(isBenchmark)
  for (const name of chosen.length > 0
    ? chosen
    : (Object.keys(BENCHMARKS) as (keyof typeof BENCHMARKS)[])) {
    await BENCHMARKS[name]()
  }
} catch (error) {
  stopWithMessage(error)
}
