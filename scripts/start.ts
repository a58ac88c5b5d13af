import { createServer } from 'node:net'
import { loadDataset } from '../data/load'
import { build, isBuildCurrent, runNext } from './next-build'
import { stopWithMessage } from './stop'

/** The port from `PORT`, 3000 without it. */
function readPort(): number {
  const given = process.env.PORT ?? '3000'
  const port = Number(given)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT must be a whole number from 1 to 65535, and is "${given}".`)
  }
  return port
}

/** @throws {Error} when something else listens there. */
function expectFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new Error(
          error.code === 'EADDRINUSE'
            ? `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`
            : `Port ${port} cannot be used: ${error.message}`,
        ),
      )
    })
    probe.listen(port, () => probe.close(() => resolve()))
  })
}

function serve(port: number): void {
  const server = runNext(['start', '--port', String(port)], {
    stdio: ['inherit', 'pipe', 'inherit'],
  })
  server.stdout?.on('data', (chunk: Buffer) => {
    if (chunk.toString().includes('Ready'))
      console.log(`GenAI Atlas is at http://localhost:${port}`)
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
  server.on('exit', (code) => process.exit(code ?? 0))
}

try {
  const port = readPort()
  await expectFree(port)
  loadDataset()
  if (!isBuildCurrent()) await build('server')
  serve(port)
} catch (error) {
  stopWithMessage(error)
}
