import { writeFileSync } from 'node:fs'
import { COMPILED_FILE, compileKernel } from './compile-kernel'

writeFileSync(COMPILED_FILE, await compileKernel())
