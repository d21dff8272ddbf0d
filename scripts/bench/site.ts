import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeSource } from '../io/files.ts'
import { HOME, type Progress } from '../tools/making.ts'
import { makeSite } from '../tools/site.ts'
import { corpus } from './corpus.ts'

interface Step {
  readonly name: string
  readonly cpu: number
  readonly wall: number
}

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Notes when each step of a build begins. */
function stopwatch(): { readonly progress: Progress; readonly steps: Step[] } {
  const steps: Step[] = []
  const step = (name: string) => steps.push({ name, cpu: cpuSeconds(), wall: performance.now() / 1000 })
  return { progress: { step, done() {} }, steps }
}

const line = (name: string, cpu: number, wall: number): string =>
  `${name.padEnd(16)} ${cpu.toFixed(2).padStart(8)} CPU s ${wall.toFixed(2).padStart(8)} s`

/** Builds a site of made-up articles, twice: what each step of a build takes, from nothing and with nothing changed. */
export async function siteSteps(articles: number): Promise<string[]> {
  process.chdir(HOME)
  const root = mkdtempSync(join(tmpdir(), 'bench-'))
  const lines: string[] = []
  try {
    for (const [name, text] of corpus(articles)) writeSource(root, `content/articles/${name}`, text)
    for (const title of ['from nothing', 'nothing changed']) {
      const { progress, steps } = stopwatch()
      const { pages } = await makeSite(root, progress, { publish: true })
      progress.step('end')
      const most = (process.resourceUsage().maxRSS / 1024).toFixed(0)
      lines.push(`${title}: ${articles} articles, ${pages} pages; up to ${most} MB`)
      for (const [i, { name, cpu, wall }] of steps.slice(0, -1).entries())
        lines.push(line(name, steps[i + 1]!.cpu - cpu, steps[i + 1]!.wall - wall))
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
  return lines
}
