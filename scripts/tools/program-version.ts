import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listBelow } from '../io/files.ts'

const SCRIPTS = fileURLToPath(new URL('../', import.meta.url))

/** What annotations are made by: the stages, the words, the weights, and what these rest on. */
const PARTS = ['annotate', 'lexicon', 'model', 'models', 'text'] as const

/** A hash of every file that has a say in annotations, and of the Node that runs them: its Unicode tables count. */
export function programVersion(): string {
  const hash = createHash('sha256').update(process.version)
  const files = PARTS.flatMap(part =>
    listBelow(join(SCRIPTS, part)).files.map(file => `${part}/${file}`),
  ).sort()
  for (const file of ['pipeline.ts', ...files]) {
    const bytes = readFileSync(join(SCRIPTS, file))
    hash.update(`\0${file}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}
