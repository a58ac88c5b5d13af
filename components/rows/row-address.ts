/** The address of a row's page; with the slash that a static export ends addresses with (`next.config.mjs`). */
export const rowAddress = (slug: string, id: string): string =>
  `/${slug}/${id}${process.env.PAGE_END ?? ''}`
