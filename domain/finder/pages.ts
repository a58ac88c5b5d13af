import type { Findable } from '../finder'

/** A page of the site as something to find. */
export type FindablePage = { readonly path: string; readonly name: string }

/** The pages alone: what can be offered before the rest is loaded. */
export const pageFindables = (pages: readonly FindablePage[]): Findable[] =>
  pages.map(({ path, name }) => ({
    key: `page${path}`,
    kind: 'Page',
    name,
    href: path,
    detail: null,
  }))

/** Tables whose own search reads more than names: where to look on when nothing is called what was typed. */
const SEARCHES = [
  { path: '/models', name: 'models' },
  { path: '/use-cases', name: 'use cases' },
  { path: '/documents', name: 'disagreements, agreements and answers' },
] as const

/** The searches of other pages, asked for what was typed. */
export const searchesFor = (typed: string): Findable[] =>
  SEARCHES.map(({ path, name }) => ({
    key: `search${path}`,
    kind: 'Search',
    name: `Search ${name} for “${typed.trim()}”`,
    href: `${path}?q=${encodeURIComponent(typed.trim())}`,
    detail: null,
  }))
