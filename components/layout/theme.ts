export type Theme = 'light' | 'dark'

const STORAGE_KEY = 'theme'

/** Runs before the first paint, so that a chosen theme does not flash the other one. */
export const THEME_SCRIPT = `try{const t=localStorage.getItem('${STORAGE_KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`

/** The theme in force: the chosen one, else what the system prefers. */
export function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme
  if (chosen === 'light' || chosen === 'dark') return chosen
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** Takes a theme and keeps it for the next visit, where the browser lets us. */
export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme
  try {
    localStorage.setItem(STORAGE_KEY, theme)
  } catch {
    // Storage is off: the choice holds until the page is left.
  }
}
