import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { PackNode } from '@/domain/circles'
import { compiledKernel } from '@/domain/circles/kernel'
import * as portable from '@/domain/circles/kernel/entry'
import { COMPILED_FILE, compileKernel } from '@/scripts/compile-kernel'

const length = (least: number, most: number) =>
  fc.double({ min: least, max: most, noNaN: true, noDefaultInfinity: true })

const task = fc.record({
  discs: fc.array(fc.record({ x: length(-200, 200), y: length(-200, 200), r: length(1, 90) }), {
    minLength: 1,
    maxLength: 60,
  }),
  half: length(0, 120),
  height: length(0, 60),
  rim: length(0, 12),
  lowest: length(-0.5, 0.2),
  gap: length(1, 6),
  radius: length(50, 900),
})
type Task = typeof task extends fc.Arbitrary<infer T> ? T : never

const places = (kernel: typeof portable, { discs }: Task) =>
  discs.map((_, index) => [kernel.xOf(index), kernel.yOf(index)])

const handOver = (kernel: typeof portable, { discs }: Task) => {
  for (const [index, { x, y, r }] of discs.entries()) kernel.setDisc(index, x, y, r)
}

function grown(kernel: typeof portable, one: Task) {
  handOver(kernel, one)
  const { discs, half, height, rim, lowest, gap } = one
  const radius = kernel.grow(discs.length, half, height, rim, lowest, gap, 0.03, 0.15)
  return { radius, places: places(kernel, one) }
}

function settled(kernel: typeof portable, one: Task) {
  handOver(kernel, one)
  const { discs, half, height, gap, radius } = one
  const worst = kernel.settle(discs.length, radius, half, height - radius, gap, -1)
  return { worst, places: places(kernel, one) }
}

afterEach(() => vi.unstubAllGlobals())

describe('the kernel of the packing', () => {
  test('is compiled from its source as it stands', async () => {
    expect(readFileSync(COMPILED_FILE, 'utf8'), 'npm run kernel compiles it').toBe(
      await compileKernel(),
    )
  }, 60_000)

  test('places discs compiled as it does uncompiled, to the last digit', () => {
    const compiled = compiledKernel()
    if (compiled === null) throw new Error('WebAssembly is not there')
    fc.assert(
      fc.property(task, (one) => {
        expect(grown(compiled, one)).toEqual(grown(portable, one))
        expect(settled(compiled, one)).toEqual(settled(portable, one))
      }),
    )
  })

  test('packs all the same where a page may not compile', async () => {
    const tree: PackNode = {
      id: 'root',
      name: 'Root',
      kind: 'root',
      contested: false,
      documents: [],
      children: ['a', 'b', 'c', 'd', 'e'].map((id) => ({
        id,
        name: id,
        kind: 'model',
        contested: false,
        documents: ['nurix'],
        children: [],
      })),
    }
    const { packCircles } = await import('@/domain/circles')
    const usual = packCircles(tree)
    vi.resetModules()
    vi.stubGlobal('WebAssembly', {
      Module: class {
        constructor() {
          throw new EvalError('refused by the policy of the page')
        }
      },
    })
    const refused = await import('@/domain/circles')
    expect(refused.packCircles(tree)).toEqual(usual)
  })
})
