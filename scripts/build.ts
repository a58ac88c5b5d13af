import { rmSync } from 'node:fs'
import { build } from './next-build'
import { stopWithMessage } from './stop'

try {
  const isStatic = process.argv.includes('--static')
  if (isStatic) rmSync('out', { recursive: true, force: true })
  await build(isStatic ? 'static' : 'server')
} catch (error) {
  stopWithMessage(error)
}
