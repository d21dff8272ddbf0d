import { createHash, type Hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listBelow } from '../io/files.ts'

const HOME = fileURLToPath(new URL('../../', import.meta.url))

/** What annotations are made by: the stages, the words, the weights, and what these rest on. */
const PARTS = ['annotate', 'lexicon', 'model', 'models', 'text'] as const

const below = (folder: string): string[] =>
  listBelow(join(HOME, folder)).files.map(file => `${folder}/${file}`)

/** A hash of files, and of the Node that runs them: its Unicode tables count. */
function hashOf(files: readonly string[]): Hash {
  const hash = createHash('sha256').update(process.version)
  for (const file of [...files].sort()) {
    const bytes = readFileSync(join(HOME, file))
    hash.update(`\0${file}\0${bytes.length}\0`).update(bytes)
  }
  return hash
}

/** Keeps what a function gives the first time: a running program stays the one that was loaded, whatever its files say. */
const once = (make: () => string): (() => string) => {
  let made: string | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** A hash of every file that has a say in annotations. */
export const programVersion = once(() =>
  hashOf(['scripts/pipeline.ts', ...PARTS.flatMap(part => below(`scripts/${part}`))]).digest('hex'),
)

const isLoaded = (file: string): boolean => /\.ts$/.test(file)

const loadedVersion = once(() =>
  hashOf([
    ...below('scripts').filter(file => !PARTS.some(part => file.startsWith(`scripts/${part}/`))),
    ...below('layouts').filter(isLoaded),
    'package.json',
  ])
    .update(programVersion())
    .digest('hex'),
)

/** A hash of every file that has a say in a site, whatever is in its articles: the program, and the layouts as they are now. */
export const siteVersion = (): string =>
  hashOf(below('layouts').filter(file => !isLoaded(file)))
    .update(loadedVersion())
    .digest('hex')
