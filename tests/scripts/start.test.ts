import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'

const run = (script: string, env: Record<string, string>, cwd = process.cwd()) =>
  spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), path.resolve(script)], {
    encoding: 'utf8',
    cwd,
    env: { ...process.env, ...env },
  })

const start = (env: Record<string, string>) => run('scripts/start.ts', env)

test('npm start says which port is taken, and how to choose another', async () => {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const { status, stderr } = start({ PORT: String(port) })
  server.close()
  expect(stderr).toBe(
    `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${Number(port) + 1} npm start\n`,
  )
  expect(status).toBe(1)
}, 30_000)

test.each(['many', '0', '70000', '3.5'])(
  'npm start refuses the port %j',
  (port) => {
    const { status, stderr } = start({ PORT: port })
    expect(stderr).toBe(`PORT must be a whole number from 1 to 65535, and is "${port}".\n`)
    expect(status).toBe(1)
  },
  30_000,
)

test.each(['start', 'build'])(
  'npm run %s stops with the report when the data is broken',
  (command) => {
    const directory = mkdtempSync(path.join(tmpdir(), 'atlas-start-'))
    cpSync('data', path.join(directory, 'data'), { recursive: true })
    writeFileSync(
      path.join(directory, 'data', 'models.json'),
      '{ "$schema": "", "rows": [{ "id": "x" }] }',
    )
    const { status, stdout, stderr } = run(`scripts/${command}.ts`, { PORT: '39871' }, directory)
    const isBuilt = existsSync(path.join(directory, '.next'))
    rmSync(directory, { recursive: true, force: true })
    expect(stderr).toMatch(/^models\.json: row x: name: expected a text, got nothing$/m)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(stdout).toBe('')
    expect(status).toBe(1)
    expect(isBuilt).toBe(false)
  },
  30_000,
)
