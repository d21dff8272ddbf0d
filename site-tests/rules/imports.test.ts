import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { test } from 'node:test'
import { MAY_IMPORT, MAY_TOUCH_NODE, PACKAGES, PROGRAMS } from './import-table.ts'
import { filesBelow, importsOf, ROOT, read } from './sources.ts'

const folderOf = (path: string) => path.split('/')[1]!
const stageOf = (path: string) => path.split('/')[2]

/** What is wrong with one import, or nothing. */
function fault(file: string, target: string): string | undefined {
  const folder = folderOf(file)
  if (PROGRAMS.includes(folder)) return undefined
  if (target.startsWith('node:'))
    return MAY_TOUCH_NODE.includes(folder) ? undefined : `${folder} may not touch ${target}`
  if (!target.startsWith('.')) {
    const allowed = (PACKAGES[folder] ?? []).some(name => target === name || target.startsWith(`${name}/`))
    return allowed ? undefined : `${folder} may not use the package ${target}`
  }
  const path = posix.join(posix.dirname(file), target)
  if (!path.startsWith('scripts/')) return `${path} lies outside scripts/`
  const other = folderOf(path)
  if (other !== folder)
    return MAY_IMPORT[folder]?.includes(other) ? undefined : `${folder} may not import ${other}`
  return folder === 'annotate' && stageOf(path) !== stageOf(file)
    ? 'a stage may not import a sibling stage'
    : undefined
}

test('every folder imports only what the table allows', () => {
  const faults = filesBelow('scripts').flatMap(file =>
    importsOf(read(file)).flatMap(target => {
      const wrong = fault(file, target)
      return wrong ? [`${file}: ${wrong}`] : []
    }),
  )
  assert.deepEqual(faults, [])
})

test('no row of the table is stale', () => {
  const rows = [
    ...Object.keys(MAY_IMPORT),
    ...Object.values(MAY_IMPORT).flat(),
    ...PROGRAMS,
    ...Object.keys(PACKAGES),
  ]
  assert.deepEqual(
    rows.filter(row => !existsSync(join(ROOT, 'scripts', row))),
    [],
  )
  const used = new Set(
    filesBelow('scripts').flatMap(file => importsOf(read(file)).map(target => `${folderOf(file)} ${target}`)),
  )
  const idle = Object.entries(PACKAGES).flatMap(([folder, names]) =>
    names
      .filter(name => ![...used].some(use => use.startsWith(`${folder} ${name}`)))
      .map(name => `${folder}: ${name}`),
  )
  assert.deepEqual(idle, [])
})

test('the table is checked for every way of importing', () => {
  const source =
    "import a from './a.ts'\nimport './b.ts'\nexport { c } from './c.ts'\nimport {\n  d,\n} from './d.ts'\nawait import('./e.ts')"
  assert.deepEqual(importsOf(source).sort(), ['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts'])
  assert.equal(
    fault('scripts/annotate/quotations/index.ts', '../mentions/index.ts'),
    'a stage may not import a sibling stage',
  )
  assert.equal(fault('scripts/text/slugs.ts', 'node:fs'), 'text may not touch node:fs')
  assert.equal(fault('scripts/briefing/index.ts', '../annotate/x.ts'), 'briefing may not import annotate')
})
