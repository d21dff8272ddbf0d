import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { test } from 'node:test'
import {
  LAYOUTS_MAY_IMPORT,
  LAYOUTS_WITH_NODE,
  MAY_IMPORT,
  MAY_TOUCH_NODE,
  PACKAGES,
  PROGRAMS,
} from './import-table.ts'
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

const layouts = [...filesBelow('layouts', '.ts'), ...filesBelow('layouts', '.js'), '.eleventy.js']

/** What is wrong with one import of a layout, or nothing. */
function layoutFault(file: string, target: string): string | undefined {
  if (target.startsWith('node:'))
    return LAYOUTS_WITH_NODE.includes(file) ? undefined : `${file} may not touch ${target}`
  const row = LAYOUTS_MAY_IMPORT[file] ?? LAYOUTS_MAY_IMPORT[posix.dirname(file)]
  const path = target.startsWith('.') ? posix.join(posix.dirname(file), target) : target
  const allowed = row && ['layouts', ...row].some(name => path === name || path.startsWith(`${name}/`))
  return allowed ? undefined : `${file} may not import ${path}`
}

test('layouts import what their own table allows', () => {
  const faults = layouts.flatMap(file =>
    importsOf(read(file)).flatMap(target => layoutFault(file, target) ?? []),
  )
  assert.deepEqual(faults, [])
  assert.match(layoutFault('layouts/filters/dates.ts', 'node:fs')!, /may not touch/)
  assert.match(layoutFault('layouts/filters/dates.ts', '../../scripts/pages/index.ts')!, /may not import/)
  assert.match(layoutFault('layouts/js/find.js', './copy.js')!, /may not import/)
})

test('no row of the layouts’ table is stale', () => {
  const used = (file: string) => importsOf(read(file)).map(target => posix.join(posix.dirname(file), target))
  for (const file of LAYOUTS_WITH_NODE)
    assert.ok(
      importsOf(read(file)).some(target => target.startsWith('node:')),
      file,
    )
  for (const [row, names] of Object.entries(LAYOUTS_MAY_IMPORT)) {
    const all = layouts.filter(file => file === row || file.startsWith(`${row}/`)).flatMap(used)
    for (const name of names)
      assert.ok(
        all.some(path => path.endsWith(name) || path.includes(`${name}/`)),
        `${row}: ${name}`,
      )
  }
})
