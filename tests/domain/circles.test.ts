import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadDataset } from '@/data/load'
import { arrangeByConcept } from '@/domain/arrange/concept'
import {
  type Circle,
  COMPACT_PACKING,
  type PackNode,
  packCircles,
  STANDARD_PACKING,
} from '@/domain/circles'

const SLACK = 1e-6

const aNode = (change: Partial<PackNode> = {}): PackNode => ({
  id: 'root',
  name: 'A name',
  kind: 'branch',
  contested: false,
  documents: [],
  children: [],
  ...change,
})

/** A tree of at most a few dozen circles; ids by position, so that they are unique. */
const trees: fc.Arbitrary<PackNode> = fc
  .letrec<{ tree: PackNode }>((tie) => ({
    tree: fc.record({
      id: fc.constant(''),
      name: fc.stringMatching(/^[A-Za-z]{1,12}( [A-Za-z]{1,9}){0,3}$/),
      kind: fc.constantFrom('branch', 'model'),
      contested: fc.boolean(),
      documents: fc.array(fc.constant('a document'), { maxLength: 3 }),
      children: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        fc.constant([]),
        fc.array(tie('tree'), { maxLength: 6 }),
      ),
    }),
  }))
  .tree.map((tree) => numbered(tree, 'n'))

const numbered = (node: PackNode, id: string): PackNode => ({
  ...node,
  id,
  children: node.children.map((child, index) => numbered(child, `${id}-${index}`)),
})

const distance = (one: Circle, other: Circle) => Math.hypot(one.x - other.x, one.y - other.y)

function problemsOf(circles: readonly Circle[]): string[] {
  const byId = new Map(circles.map((circle) => [circle.id, circle]))
  return circles.flatMap((circle) => {
    const problems: string[] = []
    if (![circle.x, circle.y, circle.r].every(Number.isFinite) || circle.r <= 0)
      problems.push(`${circle.id} has no place`)
    const parent = circle.parent === null ? undefined : byId.get(circle.parent)
    if (parent !== undefined) {
      if (distance(circle, parent) + circle.r > parent.r + SLACK)
        problems.push(`${circle.id} leaves ${parent.id}`)
      if (parent.name !== null && meetsName(circle, parent, parent.name))
        problems.push(`${circle.id} lies on the name of ${parent.id}`)
    }
    const siblings = circles.filter(({ id, parent: of }) => of === circle.parent && id > circle.id)
    for (const sibling of siblings)
      if (distance(circle, sibling) < circle.r + sibling.r - SLACK)
        problems.push(`${circle.id} overlaps ${sibling.id}`)
    return problems
  })
}

function meetsName(circle: Circle, parent: Circle, name: NonNullable<Circle['name']>): boolean {
  const x = circle.x - parent.x
  const y = circle.y - parent.y
  const dx = Math.max(Math.abs(x) - name.width / 2, 0)
  const dy = Math.max(name.y - y, y - name.y - name.height, 0)
  return Math.hypot(dx, dy) < circle.r - SLACK
}

describe('any tree', () => {
  test('keeps children in their parent, apart from each other and off its name', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        expect(problemsOf(packCircles(tree))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('is packed the same each time, without changing it', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const before = structuredClone(tree)
        expect(packCircles(tree)).toEqual(packCircles(tree))
        expect(tree).toEqual(before)
      }),
      { numRuns: 10 },
    )
  })
})

describe('a tree of many leaves', () => {
  /** Groups of leaves named by one to three documents. */
  const many = (leaves: number): PackNode =>
    aNode({
      children: Array.from({ length: Math.ceil(leaves / 20) }, (_, group) =>
        aNode({
          id: `g-${group}`,
          name: `Group ${group}`,
          children: Array.from({ length: Math.min(20, leaves - group * 20) }, (_, index) =>
            aNode({
              id: `n-${group}-${index}`,
              name: `Model ${index}`,
              kind: 'model',
              documents: Array.from({ length: 1 + (index % 3) }),
            }),
          ),
        }),
      ),
    })

  test.each([60, 61, 300, 301, 1000])('of %i is placed soundly, and not loosely', (leaves) => {
    const circles = packCircles(many(leaves))
    expect(problemsOf(circles)).toEqual([])
    const area = circles.filter(({ name }) => name === null).reduce((sum, { r }) => sum + r * r, 0)
    expect(area / (circles[0]?.r ?? 1) ** 2).toBeGreaterThan(0.3)
  })
})

describe('a degenerate tree', () => {
  const chain = (depth: number): PackNode =>
    aNode({ id: `n-${depth}`, children: depth === 0 ? [] : [chain(depth - 1)] })

  test.each<[string, PackNode, number]>([
    ['one node', aNode(), 1],
    ['an only child', aNode({ children: [aNode({ id: 'child' })] }), 2],
    ['twelve levels of only children', chain(12), 13],
    ['a name of no letters', aNode({ name: '', children: [aNode({ id: 'child' })] }), 2],
    [
      'a name of a hundred words',
      aNode({ name: 'word '.repeat(100).trim(), children: [aNode({ id: 'child' })] }),
      2,
    ],
    [
      'a thousand siblings',
      aNode({ children: Array.from({ length: 1000 }, (_, index) => aNode({ id: `n-${index}` })) }),
      1001,
    ],
  ])('%s is placed soundly', (_, tree, count) => {
    const circles = packCircles(tree)
    expect(circles).toHaveLength(count)
    expect(problemsOf(circles)).toEqual([])
  })
})

describe('the taxonomy of the documents', () => {
  const { taxonomy, models } = loadDataset()
  const tree = arrangeByConcept(taxonomy, models)

  test.each([
    ['standard', STANDARD_PACKING],
    ['compact', COMPACT_PACKING],
  ])('is packed soundly, every taxon and model once: %s', (_, packing) => {
    const circles = packCircles(tree, packing)
    expect(problemsOf(circles)).toEqual([])
    expect(circles.map(({ id }) => id).sort()).toEqual(
      [...taxonomy, ...models].map(({ id }) => id).sort(),
    )
  })

  test('comes out dense: the whole is at most fifteen times as wide as its smallest circle', () => {
    const circles = packCircles(tree)
    const smallest = Math.min(...circles.map(({ r }) => r))
    expect((circles[0]?.r ?? 0) / smallest).toBeLessThan(15)
  })

  test('sizes a model by the documents that name it, grown by a fifth at most for its name', () => {
    const radius = new Map(packCircles(tree).map(({ id, r }) => [id, r]))
    expect(radius.get('midjourney')).toBeGreaterThanOrEqual(36)
    for (const { id } of models) {
      expect(radius.get(id)).toBeGreaterThanOrEqual(28)
      expect(radius.get(id)).toBeLessThanOrEqual(36 * 1.2)
    }
  })

  test('keeps sizes true on a phone: a branch with far more models is larger, large language models by far', () => {
    const circles = packCircles(tree, COMPACT_PACKING)
    const byId = new Map(circles.map((circle) => [circle.id, circle]))
    const isIn = (id: string, branch: string): boolean => {
      const parent = byId.get(id)?.parent ?? null
      return parent !== null && (parent === branch || isIn(parent, branch))
    }
    const branches = circles
      .filter(({ parent, name }) => parent === 'generative-ai' && name !== null)
      .map(({ id, r }) => ({ id, r, models: models.filter((model) => isIn(model.id, id)).length }))
      .sort((one, other) => other.r - one.r)
    for (const one of branches)
      for (const other of branches)
        if (one.models >= 3 * other.models) expect(one.r).toBeGreaterThan(other.r)
    expect(branches[0]?.id).toBe('llm')
    expect(branches[0]?.r).toBeGreaterThan((branches[1]?.r ?? 0) * 1.3)
  })

  test('sets the one large child of the root low, and what is not generative beside the name', () => {
    const [root, ...others] = packCircles(tree)
    const find = (id: string) => others.find((circle) => circle.id === id)
    expect(find('generative-ai')?.y).toBeGreaterThan(root?.y ?? 0)
    expect(find('non-generative-ai')?.y).toBeLessThan(0)
    expect(find('reinforcement-learning')?.y).toBeLessThan(0)
  })
})
