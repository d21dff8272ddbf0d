import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { LayerName } from '../../model/document.ts'
import { addTo } from '../../text/groups.ts'
import type { Mutant } from './mutants.ts'
import type { Question, Survey } from './worker.ts'

/** A mutant that takes longer, in milliseconds, never ends. */
const PATIENCE = 30_000

// Worker threads do not inherit what compiles TypeScript.
const START = `import('tsx/esm/api').then(({ tsImport }) => tsImport('./worker.ts', ${JSON.stringify(import.meta.url)}))`

interface Ready {
  readonly worker: Worker
  readonly survey: Survey
}

async function begin(layer: LayerName): Promise<Ready> {
  const worker = new Worker(START, { eval: true, workerData: layer })
  const [survey] = (await once(worker, 'message')) as [Survey]
  return { worker, survey }
}

/** The case that fails; `never` when the mutant does not end. */
async function ask(worker: Worker, question: Question): Promise<number | undefined | 'never'> {
  worker.postMessage(question)
  const timer = new AbortController()
  const late = setTimeout(() => timer.abort(), PATIENCE)
  try {
    const [{ killer }] = await once(worker, 'message', { signal: timer.signal })
    return killer as number | undefined
  } catch (error) {
    if (!timer.signal.aborted) throw error
    return 'never'
  } finally {
    clearTimeout(late)
  }
}

/** Which mutants some case notices: by number, with the case; the others live. */
export interface MutationOutcome {
  /** Those that were wanted. */
  readonly mutants: readonly Mutant[]
  readonly cases: Survey['cases']
  readonly reached: ReadonlySet<number>
  readonly killed: ReadonlySet<number>
}

/**
 * Runs every wanted mutant against the cases that reach it, on every processor.
 * @param wanted the mutants to run
 */
export async function mutated(
  layer: LayerName,
  wanted: (mutant: Mutant) => boolean,
  progress: (done: number, of: number) => void,
): Promise<MutationOutcome> {
  const first = await begin(layer)
  const { survey } = first
  const always = new Set(survey.always)
  const sound = survey.cases.flatMap(({ holds }, at) => (holds ? [at] : []))
  const reaching = new Map<number, number[]>()
  for (const at of sound)
    for (const id of new Set([...survey.cases[at]!.reaches, ...always])) addTo(reaching, id, at)
  const mutants = survey.mutants.filter(wanted)
  const queue = mutants.map(({ id }) => id).filter(id => reaching.has(id))
  const total = queue.length
  const killed = new Set<number>()
  const kills = new Map<number, number>()
  const times = (at: number): number => kills.get(at) ?? 0

  async function work(ready: Ready): Promise<void> {
    let { worker } = ready
    for (let on = queue.shift(); on !== undefined; on = queue.shift()) {
      // Cases that have noticed many mutants come first.
      const cases = reaching.get(on)!.toSorted((a, b) => times(b) - times(a))
      const killer = await ask(worker, { on, cases })
      if (killer !== undefined) killed.add(on)
      if (typeof killer === 'number') kills.set(killer, times(killer) + 1)
      if (killer === 'never') {
        await worker.terminate()
        worker = (await begin(layer)).worker
      }
      progress(total - queue.length, total)
    }
    await worker.terminate()
  }
  const others = Array.from({ length: availableParallelism() - 1 }, () => begin(layer).then(work))
  await Promise.all([work(first), ...others])
  return { mutants, cases: survey.cases, reached: new Set(reaching.keys()), killed }
}
