import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { jsonSchemas } from '../data/json-schema'

const directory = path.join(process.cwd(), 'data', 'schemas')
mkdirSync(directory, { recursive: true })
for (const { file, schema } of jsonSchemas()) {
  writeFileSync(path.join(directory, `${file}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`)
}
