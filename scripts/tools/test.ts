import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, sep } from 'node:path'
import { writeSource } from '../io/files.ts'
import { forward } from '../io/folders.ts'
import { grouped } from '../text/groups.ts'
import { command, firefoxStories, fixtures, stories } from './test-steps.ts'
import { type StepResult, summary } from './test-summary.ts'

const filesBelow = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(ending))
    .map(name => join(folder, name))
    .sort()

/** Tests that build whole sites or run the programs, by folder or file; the other ones look at single functions. */
const SITE_TESTS = [
  'cache',
  'hostile',
  'io',
  'layouts',
  'ledger',
  'models',
  join('rules', 'where-to-touch.test.ts'),
]
const isOfSite = (file: string): boolean =>
  SITE_TESTS.some(place => file.startsWith(join('site-tests', place)))

/** Where the files lie that run others together, one for each folder of tests. */
const TOGETHER = '.cache/tests'

/** Writes for each folder of tests a file that runs all of its tests in one process. @returns their paths */
function foldersOf(files: readonly string[]): string[] {
  const groups = [...grouped(files, file => file.split(sep)[1]!)]
  // The longest begin first, so that no process is left alone at the end.
  const sizes = new Map(groups.map(([folder, its]) => [folder, its.length]))
  return groups
    .sort(([a], [b]) => sizes.get(b)! - sizes.get(a)!)
    .map(([folder, its]) => {
      const path = `${TOGETHER}/${folder}.test.ts`
      const list = JSON.stringify(its.map(forward), null, 2)
      writeSource('.', path, `import { together } from '../../site-tests/together.ts'\n\ntogether(${list})\n`)
      return path
    })
}

type Step = () => StepResult | Promise<StepResult>

/** No fewer processes than two: while one waits, the other works. */
const PROCESSES = Math.max(2, availableParallelism())

const allFixtures = (): string[] => filesBelow('site-tests', '.test.ts')
const unit: Step = () =>
  fixtures(
    'fixtures, goldens, properties and rules',
    foldersOf(allFixtures().filter(file => !isOfSite(file))),
    PROCESSES,
  )
const site: Step = () =>
  fixtures('programs, whole sites and hostile input', allFixtures().filter(isOfSite), PROCESSES)
const build: Step = () => command('build', 'npm', ['run', '--silent', 'build', '--', '--draft', '--single'])

/** The parts of `npm test` that can be run alone, each with its steps in order. */
const PARTS: Readonly<Record<string, readonly Step[]>> = {
  check: [
    () => command('types', 'npx', ['tsc']),
    () => command('lint and format', 'npx', ['biome', 'check']),
    () => command('unused code and dependencies', 'npx', ['knip']),
  ],
  unit: [unit],
  site: [site, () => command('the committed ledger', 'npm', ['run', '--silent', 'ledger', '--', 'check'])],
  browser: [build, stories],
  firefox: [build, () => firefoxStories(filesBelow('site-tests', '.story.ts'))],
  slow: [() => fixtures('many articles in every format', filesBelow('site-tests', '.slow.ts'), PROCESSES)],
}

/** What runs when no part is named. */
const USUAL = ['check', 'unit', 'site', 'browser']

const asked = process.argv.slice(2)
const unknown = asked.filter(name => !Object.hasOwn(PARTS, name))
if (unknown.length > 0) {
  console.error(
    `expected parts of ${Object.keys(PARTS).join(', ')}; found ${unknown.join(', ')}; name no part for ${USUAL.join(', ')}`,
  )
  process.exit(2)
}

const outcomes: StepResult[] = []
for (const part of asked.length > 0 ? asked : USUAL)
  for (const step of PARTS[part]!) outcomes.push(await step())
console.log(summary(outcomes))
process.exitCode = outcomes.every(({ failures }) => failures.length === 0) ? 0 : 1
