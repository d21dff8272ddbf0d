import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { ensureBrowser, presentFirefox } from './browser.ts'
import { type Failure, type StepResult, said, shortPlace, type Taken } from './test-summary.ts'

const heading = (title: string): void => console.log(`\n== ${title}`)

/** Runs a program and shows what it writes; it holds when it ends with 0. */
export function command(title: string, name: string, args: readonly string[]): StepResult {
  heading(title)
  const { status, error, stdout, stderr } = spawnSync(name, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  process.stdout.write(stdout ?? '')
  process.stderr.write(stderr ?? '')
  if (status === 0) return { title, passed: 1, failures: [] }
  const message = error ? said(error) : said(`${stdout}\n${stderr}`)
  return { title, passed: 0, failures: [{ name: [name, ...args].join(' '), place: title, message }] }
}

/** What Node says of a test or a file that ended. */
interface Event {
  readonly name: string
  readonly file?: string
  readonly line?: number
  readonly details: { readonly duration_ms?: number; readonly type?: string; readonly error?: Error }
}

/** A file of tests reports itself under its own path. */
const isFile = ({ name, file }: Event): boolean => name === file

/** That something inside failed is reported there already. */
const isOfParts = ({ details }: Event): boolean =>
  (details.error as { failureType?: string } | undefined)?.failureType === 'subtestsFailed'

const failureOf = ({ name, file, line, details }: Event): Failure => ({
  name,
  place: file ? shortPlace(file, line) : name,
  message: said(details.error?.cause ?? details.error),
})

/** Runs the `*.test.ts` files; a run that finds no test fails, and so does a file without one. */
export async function fixtures(title: string, files: string[], concurrency: number): Promise<StepResult> {
  heading(title)
  const failures: Failure[] = []
  const tests: Taken[] = []
  const times: Taken[] = []
  /** Files whose process ended badly although each of their tests may have held. */
  const ended: Failure[] = []
  let passed = 0
  const stream = run({ files: files.map(file => resolve(file)), concurrency })
  const took = (event: Event): Taken => ({
    name: event.name,
    place: shortPlace(event.file ?? event.name),
    ms: event.details.duration_ms ?? 0,
  })
  stream.on('test:pass', (event: Event) => {
    if (isFile(event)) failures.push({ ...failureOf(event), message: 'expected tests, found none' })
    else if (event.details.type !== 'suite') {
      passed++
      tests.push(took(event))
    }
  })
  stream.on('test:fail', (event: Event) => {
    if (isOfParts(event)) return
    failures.push(failureOf(event))
    if (!isFile(event)) tests.push(took(event))
  })
  stream.on('test:complete', (event: Event) => {
    if (!isFile(event)) return
    times.push({ ...took(event), name: shortPlace(event.name) })
    if (isOfParts(event)) ended.push(failureOf(event))
  })
  const report = stream.compose(new spec())
  report.pipe(process.stdout)
  await once(report, 'end')
  if (failures.length === 0) for (const one of ended) failures.push(one)
  if (passed + failures.length === 0)
    failures.push({ name: 'tests', place: title, message: 'expected tests, found none' })
  return { title, passed, failures, tests, files: times }
}

const REPORT = 'test-results/report.json'

/** The part of Playwright's report that is read. */
interface Suite {
  readonly suites?: readonly Suite[]
  readonly specs?: readonly {
    readonly title: string
    readonly file: string
    readonly line: number
    readonly ok: boolean
    readonly tests: readonly {
      readonly status: string
      readonly results: readonly {
        readonly duration: number
        readonly error?: { readonly message: string }
      }[]
    }[]
  }[]
}
interface Report extends Suite {
  readonly errors: readonly { readonly message: string }[]
}

const specsOf = (suite: Suite): NonNullable<Suite['specs']>[number][] => [
  ...(suite.specs ?? []),
  ...(suite.suites ?? []).flatMap(specsOf),
]

/** Runs the Playwright stories over the built site; the counts come from its own report. */
export function stories(): StepResult {
  const browser = ensureBrowser()
  const title = `browser stories, with ${browser.executablePath ?? "Playwright's own Chromium"}`
  heading(title)
  rmSync(REPORT, { force: true })
  const config = ['playwright', 'test', '--config', 'site-tests/browser/playwright.config.ts']
  const { status } = spawnSync('npx', config, {
    stdio: 'inherit',
    env: {
      ...process.env,
      BROWSER_ARGS: browser.args.join(' '),
      ...(browser.executablePath && { BROWSER_PATH: browser.executablePath }),
    },
  })
  const whole = (message: string): Failure => ({ name: config.join(' '), place: title, message })
  if (!existsSync(REPORT)) return { title, passed: 0, failures: [whole('expected a report, found none')] }
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as Report
  const specs = specsOf(report).map(({ title: name, file, line, ok, tests }) => {
    const results = tests.flatMap(test => test.results)
    const errors = results.flatMap(({ error }) => (error ? [said(error.message)] : []))
    return {
      name,
      place: `${shortPlace(`site-tests/${file}`, line)}`,
      ok,
      skipped: tests.every(test => test.status === 'skipped'),
      message: errors.join('\n') || 'it did not run to its end',
      ms: results.reduce((sum, { duration }) => sum + duration, 0),
    }
  })
  const failures = [
    ...specs.filter(({ ok }) => !ok),
    ...report.errors.map(({ message }) => whole(said(message))),
  ]
  if (status !== 0 && failures.length === 0) failures.push(whole(`it ended with ${status}`))
  // A story that held only at its second try is named by Playwright as flaky; see `retries` in its settings.
  const passed = specs.filter(({ ok, skipped }) => ok && !skipped).length
  return { title, passed, failures, tests: specs }
}

/** Runs the stories of a second engine, where there is one. Node 20 speaks with it only when told to by a flag. */
export async function firefoxStories(files: string[]): Promise<StepResult> {
  const path = presentFirefox()
  const title = path ? `Firefox stories, with ${path}` : 'Firefox stories: left out, no Firefox is found'
  if (!path) {
    heading(`${title}; install Firefox, or set FIREFOX_PATH to one`)
    return { title, passed: 0, failures: [] }
  }
  const before = process.env.NODE_OPTIONS
  Object.assign(process.env, { FIREFOX_PATH: path, NODE_OPTIONS: `${before ?? ''} --experimental-websocket` })
  const outcome = await fixtures(title, files, 1)
  process.env.NODE_OPTIONS = before ?? ''
  return outcome
}
