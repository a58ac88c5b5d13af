const isStatic = process.env.ATLAS_STATIC === '1'

/** Files named `*.server.ts` need a running server (the API's error answers); a static export leaves them out. */
const pageExtensions = isStatic ? ['tsx', 'ts'] : ['tsx', 'ts', 'server.ts']

/** @type {import('next').NextConfig} */
export default {
  output: isStatic ? 'export' : undefined,
  pageExtensions,
  reactStrictMode: true,
  poweredByHeader: false,
}
