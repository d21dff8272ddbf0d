import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, sep } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { writeSource } from '../io/files.ts'
import { forward } from '../io/folders.ts'
import { grouped } from '../text/groups.ts'
import { ensureBrowser } from './browser.ts'

/** How many checks of one step held and how many did not. */
interface Tally {
  readonly passed: number
  readonly failed: number
}

const PLAYWRIGHT_REPORT = 'test-results/report.json'

const heading = (title: string): void => console.log(`\n== ${title}`)

function command(title: string, name: string, args: readonly string[]): Tally {
  heading(title)
  const { status, error } = spawnSync(name, args, { stdio: 'inherit' })
  if (error) console.error(error.message)
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

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

/** Runs the `*.test.ts` files; a run that finds no test fails. */
async function fixtures(title: string, files: string[]): Promise<Tally> {
  heading(title)
  let passed = 0
  let failed = 0
  const stream = run({ files, concurrency: 2 })
  // A file or a suite reports itself beside its tests: only the tests count.
  stream.on('test:pass', ({ details }) => (details.type === 'suite' ? passed : passed++))
  stream.on('test:fail', () => failed++)
  stream.compose(new spec()).pipe(process.stdout)
  await new Promise(resolve => stream.on('end', resolve))
  return passed + failed > 0 ? { passed, failed } : { passed, failed: 1 }
}

/** Runs the Playwright stories over the built site; counts come from its own report. */
function stories(): Tally {
  const browser = ensureBrowser()
  heading(`browser stories, with ${browser.executablePath ?? "Playwright's own Chromium"}`)
  rmSync(PLAYWRIGHT_REPORT, { force: true })
  const { status } = spawnSync(
    'npx',
    ['playwright', 'test', '--config', 'site-tests/browser/playwright.config.ts'],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        BROWSER_ARGS: browser.args.join(' '),
        ...(browser.executablePath && { BROWSER_PATH: browser.executablePath }),
      },
    },
  )
  if (!existsSync(PLAYWRIGHT_REPORT)) return { passed: 0, failed: 1 }
  const { stats } = JSON.parse(readFileSync(PLAYWRIGHT_REPORT, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number }
  }
  // A story that held only at its second try is named by Playwright as flaky; see `retries` in its settings.
  const { expected, flaky, unexpected } = stats
  return { passed: expected + flaky, failed: status === 0 ? unexpected : Math.max(1, unexpected) }
}

type Step = () => Tally | Promise<Tally>

const allFixtures = (): string[] => filesBelow('site-tests', '.test.ts')
const unit: Step = () =>
  fixtures(
    'fixtures, goldens, properties and rules',
    foldersOf(allFixtures().filter(file => !isOfSite(file))),
  )
const site: Step = () => fixtures('programs, whole sites and hostile input', allFixtures().filter(isOfSite))
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
  slow: [() => fixtures('many articles in every format', filesBelow('site-tests', '.slow.ts'))],
}

/** What runs when no part is named. */
const USUAL = Object.keys(PARTS).filter(name => name !== 'slow')

const asked = process.argv.slice(2)
const unknown = asked.filter(name => !Object.hasOwn(PARTS, name))
if (unknown.length > 0) {
  console.error(
    `expected parts of ${Object.keys(PARTS).join(', ')}; found ${unknown.join(', ')}; name no part for all but slow`,
  )
  process.exit(2)
}

let passed = 0
let failed = 0
for (const part of asked.length > 0 ? asked : USUAL) {
  for (const step of PARTS[part]!) {
    const tally = await step()
    passed += tally.passed
    failed += tally.failed
  }
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
