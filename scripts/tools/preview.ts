import { join } from 'node:path'
import { headersFor } from '../../layouts/headers/policy.ts'
import type { Console } from '../io/console.ts'
import { createReload } from '../io/reload.ts'
import { type Extension, serveFolder } from '../io/serve.ts'
import { watchFolders } from '../io/watch.ts'
import { digits } from '../text/numbers.ts'
import { HOME, PAGES, SITE } from './making.ts'
import { errorConsole, printFailure, printSummary, progressOn, told } from './report.ts'
import { createReview } from './review/index.ts'
import { withWrong } from './review/wrong.ts'
import { makeSite } from './site.ts'

export interface PreviewOptions {
  /** Folder that holds `content/` and gets `_site/`. */
  readonly root: string
  readonly port: number
  readonly host: string
  /** False: every build annotates every article anew. */
  readonly cache: boolean
  readonly console: Console
}

const stopped = (): Promise<void> =>
  new Promise(resolve => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })

/** Runs `task` at each call, one at a time; calls that come while it runs are one more run. */
function oneAtATime(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let again = false
  const run = async () => {
    do {
      again = false
      await task()
    } while (again)
    running = undefined
  }
  return () => {
    again = true
    running ??= run()
    return running
  }
}

/** The day an editor decides something, by the calendar of the place. */
const today = (): string => {
  const now = new Date()
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`
}

const addressOf = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}/`

/**
 * Makes the site, serves it, and makes it again whenever an article or a layout changes, until Ctrl-C.
 * An error in a later build is printed; the site of before stays. A preview publishes nothing: the ledger is read,
 * never written.
 */
export async function serveSite({ root, port, host, cache, console }: PreviewOptions): Promise<void> {
  const build = async () => {
    const start = performance.now()
    const made = await makeSite(root, progressOn(console), { publish: false, cache })
    printSummary(console, errorConsole(), made, performance.now() - start)
    return made
  }
  let made = await build()
  let failure: string | null = null
  let waiting: ((isMade: boolean) => void)[] = []
  const reload = createReload()
  const review = createReview({
    root,
    current: () => made,
    failure: () => failure,
    rebuilt: () => new Promise(resolve => waiting.push(resolve)),
    today,
  })
  const extension: Extension = {
    ...reload,
    answer: (request, response) => review.answer(request, response) || reload.answer(request, response),
    change: (path, content) => {
      const page = reload.change(path, content)
      return path.endsWith('.html') ? withWrong(path, page.toString()) : page
    },
  }
  const served = await serveFolder(join(root, SITE), { port, host, extension, headersFor })
  const announce = () => {
    const address = addressOf(host, served.port)
    console.line(`\nserving ${console.paint('bold', address)}  (doubts: ${address}review; Ctrl-C stops)`)
  }
  announce()
  const rebuild = oneAtATime(async () => {
    // Who begins to wait during this build has written after it read the files, and waits for the next.
    const asked = waiting
    waiting = []
    failure = await build().then(
      next => {
        made = next
        reload.announce()
        return null
      },
      error => {
        printFailure(console, error)
        return told(error)
      },
    )
    announce()
    for (const tell of asked) tell(failure === null)
  })
  const generated = join(root, PAGES)
  const stop = watchFolders(
    [join(root, 'content'), join(HOME, 'layouts')],
    path => path === generated,
    rebuild,
    error => printFailure(console, error),
  )
  await stopped()
  stop()
  reload.close()
  served.server.close()
  served.server.closeAllConnections()
}
