const isStatic = process.env.ATLAS_STATIC === '1'

/** Files named `*.server.ts` need a running server (the API's error answers); a static export leaves them out. */
const pageExtensions = isStatic ? ['tsx', 'ts'] : ['tsx', 'ts', 'server.ts']

/** @type {import('next').NextConfig} */
export default {
  output: isStatic ? 'export' : undefined,
  // A folder with an index.html for each page: what every static host serves without rules of its own.
  trailingSlash: isStatic,
  env: { PAGE_END: isStatic ? '/' : '' },
  pageExtensions,
  reactStrictMode: true,
  poweredByHeader: false,
}
