import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Paths, relative to the project's folder, of the files below `folder` whose names end so. */
export const filesBelow = (folder: string, ending = '.ts'): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith(ending))
    .map(entry => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort()

export const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

const IMPORT = /^\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]/gm
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

/** Every module a source text names: `import x from`, bare `import`, `export … from` and `import()`. */
export const importsOf = (source: string): string[] =>
  [IMPORT, DYNAMIC].flatMap(pattern => [...source.matchAll(pattern)].map(match => match[1]!))
