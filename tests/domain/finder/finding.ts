import { readDataset } from '@/data/load'
import { type Findable, find, indexFindables } from '@/domain/finder'
import { findablesOf } from '@/domain/finder/findables'

export const aFindable = (change: Partial<Findable> = {}): Findable => ({
  key: change.name ?? 'one',
  kind: 'Model',
  name: 'One',
  href: '/models/one',
  detail: null,
  ...change,
})

export const named = (...names: string[]) =>
  indexFindables(names.map((name) => aFindable({ name })))

export const namesFor = (index: ReturnType<typeof named>, typed: string) =>
  find(index, typed).map(({ item }) => item.name)

export const PAGES = [
  { path: '/', name: 'Atlas' },
  { path: '/models', name: 'Models' },
]

/** Everything there is to find in the data. */
export const ALL = findablesOf(readDataset('data'), PAGES)
export const INDEX = indexFindables(ALL)
