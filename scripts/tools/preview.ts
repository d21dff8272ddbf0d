import { join } from 'node:path'
import type { Console } from '../io/console.ts'
import { createReload } from '../io/reload.ts'
import { serveFolder } from '../io/serve.ts'
import { watchFolders } from '../io/watch.ts'
import { HOME, makeSite, PAGES, SITE } from './make.ts'
import { printFailure, printSummary, progressOn } from './report.ts'

export interface PreviewOptions {
  /** Folder that holds `content/` and gets `_site/`. */
  readonly root: string
  readonly port: number
  readonly host: string
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

const addressOf = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}/`

/**
 * Makes the site, serves it, and makes it again whenever an article or a layout changes, until Ctrl-C.
 * An error in a later build is printed; the site of before stays. What is only tried out is not published: the
 * ledger is read, never written.
 */
export async function serveSite({ root, port, host, console }: PreviewOptions): Promise<void> {
  const build = async () => {
    const start = performance.now()
    printSummary(console, await makeSite(root, progressOn(console), false), performance.now() - start)
  }
  await build()
  const reload = createReload()
  const folder = join(root, SITE)
  const served = await serveFolder(folder, { port, host, extension: reload })
  const announce = () =>
    console.line(`\nserving ${console.paint('bold', addressOf(host, served.port))}  (Ctrl-C stops)`)
  announce()
  const rebuild = oneAtATime(async () => {
    await build().then(reload.announce, error => printFailure(console, error))
    announce()
  })
  const generated = join(root, PAGES)
  const stop = watchFolders(
    [join(root, 'content'), join(HOME, 'layouts')],
    path => path === generated,
    rebuild,
  )
  await stopped()
  stop()
  reload.close()
  served.server.close()
  served.server.closeAllConnections()
}
