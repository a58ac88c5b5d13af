import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import tailwind from '@tailwindcss/postcss'
import { build, type Plugin } from 'esbuild'
import postcss, { type AcceptedPlugin } from 'postcss'

export type Bundle = {
  readonly name: string
  readonly script: string
  readonly style: string
  readonly gzipKb: number
}

const SHARED = new Set(['react-contestant.ts'])
const ROOT = path.resolve(import.meta.dirname, '..')

/** Our style sheet as the site gets it. */
const tailwindCss: Plugin = {
  name: 'tailwind-css',
  setup({ onLoad }) {
    onLoad({ filter: /globals\.css$/ }, async ({ path: file }) => {
      // Its types come with a PostCSS of their own.
      const plugin = tailwind() as AcceptedPlugin
      const { css } = await postcss([plugin]).process(readFileSync(file, 'utf8'), {
        from: file,
      })
      return { contents: css, loader: 'css' }
    })
  },
}

/** What a page loads only when it is asked for is no part of its first weight. */
const onDemand: Plugin = {
  name: 'on-demand',
  setup({ onResolve }) {
    onResolve({ filter: /.*/ }, ({ kind, path: target }) =>
      kind === 'dynamic-import' ? { path: target, external: true } : null,
    )
  },
}

/**
 * Each contestant of a folder as a page of its own: one minified script with all it needs, React included, and its gzip
 * size. A whole one has what a page loads only when it is asked for, too.
 */
export async function bundleContestants(
  folder: string,
  { isWhole = false }: { isWhole?: boolean } = {},
): Promise<Bundle[]> {
  const files = readdirSync(folder).filter((file) => !SHARED.has(file))
  return Promise.all(files.map((file) => bundle(path.join(folder, file), isWhole)))
}

async function bundle(file: string, isWhole: boolean): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    outdir: 'unused',
    format: 'iife',
    jsx: 'automatic',
    // One React for our components and the peers', each of which would find its own.
    alias: {
      '@': ROOT,
      react: path.join(ROOT, 'node_modules', 'react'),
      'react-dom': path.join(ROOT, 'node_modules', 'react-dom'),
    },
    nodePaths: [path.join(ROOT, 'bench', 'node_modules')],
    define: {
      'process.env.NODE_ENV': '"production"',
      // What Next puts there when it builds the site.
      'process.env.__NEXT_CACHE_COMPONENTS': 'false',
      'process.env': '{}',
    },
    loader: { '.woff2': 'dataurl' },
    plugins: isWhole ? [tailwindCss] : [tailwindCss, onDemand],
    logLevel: 'error',
  })
  const textOf = (ending: string) =>
    outputFiles
      .filter(({ path: name }) => name.endsWith(ending))
      .map(({ text }) => text)
      .join('')
  const script = textOf('.js')
  return {
    name: path.parse(file).name,
    script,
    style: textOf('.css'),
    gzipKb: gzipSync(script).length / 1024,
  }
}
