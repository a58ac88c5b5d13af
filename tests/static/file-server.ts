import { once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import path from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** A static host without rules of its own: a file as it lies there, a folder by its `index.html`, else 404. */
export async function serveFiles(directory: string): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const asked = path.join(directory, decodeURIComponent(pathname))
    const isFolder = statSync(asked, { throwIfNoEntry: false })?.isDirectory()
    const file = isFolder ? path.join(asked, 'index.html') : asked
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream')
      response.end(readFileSync(file))
    } else {
      response.statusCode = 404
      response.end()
    }
  }).listen(0)
  await once(server, 'listening')
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.')
  return { server, address: `http://localhost:${bound.port}` }
}
