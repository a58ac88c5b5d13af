import { seeded } from '../seeded'

export type BenchNode = { id: string; name: string; value?: number; children?: BenchNode[] }

const BRANCHES = 5

/** A tree of depth 4: branches, groups and leaves of one to three documents' weight; the same for every contestant. */
export function benchTree(leaves: number): BenchNode {
  const random = seeded(leaves)
  const groupsEach = Math.max(2, Math.round(Math.sqrt(leaves / BRANCHES) / 2))
  const groups: BenchNode[] = []
  const branches = Array.from({ length: BRANCHES }, (_, branch): BenchNode => {
    const children = Array.from({ length: groupsEach }, (_, group): BenchNode => {
      const node = { id: `g${branch}-${group}`, name: `Group ${branch}.${group}`, children: [] }
      groups.push(node)
      return node
    })
    return { id: `b${branch}`, name: `Branch ${branch}`, children }
  })
  for (let leaf = 0; leaf < leaves; leaf++) {
    const group = groups[leaf < groups.length ? leaf : Math.floor(random() * groups.length)]
    const value = 1 + Math.floor(random() * 3)
    group?.children?.push({ id: `l${leaf}`, name: `Model ${leaf}`, value })
  }
  return { id: 'root', name: 'Everything', children: branches }
}
