/** What never belongs to a slide: the part of the page that fills the screen. */
const PAGE_ONLY = ['stage']

/** The address of the view as it is now, with some parameters set or (null) taken away, and the fragment of a part. */
export function viewAddress(
  parameters: Readonly<Record<string, string | null>> = {},
  fragment = '',
): string {
  const { pathname, searchParams } = new URL(window.location.href)
  for (const name of PAGE_ONLY) searchParams.delete(name)
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null) searchParams.delete(name)
    else searchParams.set(name, value)
  }
  const path = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname
  const query = searchParams.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
  return `${path}${query === '' ? '' : `?${query}`}${fragment === '' ? '' : `#${fragment}`}`
}
