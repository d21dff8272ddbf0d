import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
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

/** Runs every `*.test.ts`; a run that finds no test fails. */
async function fixtures(): Promise<Tally> {
  heading('fixtures, goldens, properties and rules')
  let passed = 0
  let failed = 0
  const stream = run({ files: filesBelow('site-tests', '.test.ts'), concurrency: 2 })
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
  const failed = stats.unexpected + stats.flaky
  return { passed: stats.expected, failed: status === 0 ? failed : Math.max(1, failed) }
}

/** Everything `npm test` does, in order. */
const STEPS: readonly (() => Tally | Promise<Tally>)[] = [
  () => command('types', 'npx', ['tsc']),
  () => command('lint and format', 'npx', ['biome', 'check']),
  () => command('unused code and dependencies', 'npx', ['knip']),
  fixtures,
  () => command('the committed ledger', 'npm', ['run', '--silent', 'ledger', '--', 'check']),
  () => command('build', 'npm', ['run', '--silent', 'build', '--', '--draft']),
  stories,
]

let passed = 0
let failed = 0
for (const step of STEPS) {
  const tally = await step()
  passed += tally.passed
  failed += tally.failed
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
