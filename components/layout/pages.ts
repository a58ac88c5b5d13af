/** The pages of the main navigation, in order. */
export const PAGES = [
  { path: '/', name: 'Atlas' },
  { path: '/models', name: 'Models' },
  { path: '/use-cases', name: 'Use cases' },
  { path: '/compare', name: 'Compare' },
  { path: '/market', name: 'Market' },
  { path: '/choose', name: 'Choose' },
  { path: '/documents', name: 'Documents' },
  { path: '/present', name: 'Present' },
] as const

/** Whether an address belongs to a page of the navigation: itself, or a page below it. */
export const isWithin = (path: string, pathname: string): boolean =>
  path === '/' ? pathname === '/' : pathname === path || pathname.startsWith(`${path}/`)
