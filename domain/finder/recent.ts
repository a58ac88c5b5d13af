const MOST = 6

/** The keys of what was gone to last, newest first, after going to `key` too. */
export const remember = (recent: readonly string[], key: string): string[] =>
  [key, ...recent.filter((other) => other !== key)].slice(0, MOST)

/** Keys as they were kept; whatever else may stand there reads as none. */
export function parseRecent(kept: string | null): string[] {
  try {
    const parsed: unknown = JSON.parse(kept ?? '[]')
    if (!Array.isArray(parsed)) return []
    return [...new Set(parsed.filter((key) => typeof key === 'string'))].slice(0, MOST)
  } catch {
    return []
  }
}
