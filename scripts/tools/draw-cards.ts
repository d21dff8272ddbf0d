import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Draw } from '../cards/draw.ts'
import { readLook } from '../io/card-look.ts'
import type { CardFacts } from '../model/page-data.ts'

/** A worker takes as long to start as some twenty cards to draw. */
const WORTH_A_WORKER = 40
const MOST_WORKERS = 4

// Worker threads do not inherit what compiles TypeScript.
const START = `import('tsx/esm/api').then(({ tsImport }) => tsImport('./card-worker.ts', ${JSON.stringify(import.meta.url)}))`

type OnDrawn = (index: number, png: Uint8Array) => void

/** @throws what has stopped the worker */
async function drawIn(
  worker: Worker,
  next: () => readonly [number, CardFacts] | undefined,
  onDrawn: OnDrawn,
) {
  for (let one = next(); one; one = next()) {
    worker.postMessage(one[1])
    const [png] = (await once(worker, 'message')) as [Uint8Array]
    onDrawn(one[0], png)
  }
}

/**
 * Draws cards: many at once in workers, a few right here. The same card gives the same bytes wherever it is drawn.
 * @param onDrawn is told each picture, with the position of its card, in whatever order they are done
 */
export async function drawCards(
  cards: readonly CardFacts[],
  onDrawn: OnDrawn,
  workers = Math.min(availableParallelism(), MOST_WORKERS, Math.floor(cards.length / WORTH_A_WORKER)),
): Promise<void> {
  const rest = cards.entries()
  const next = () => rest.next().value
  if (workers < 2) {
    // The programs that draw take a while to load.
    const { createDraw } = await import('../cards/draw.ts')
    const draw: Draw = await createDraw(readLook())
    for (let one = next(); one; one = next()) onDrawn(one[0], await draw(one[1]))
    return
  }
  const team = Array.from({ length: workers }, () => new Worker(START, { eval: true, execArgv: [] }))
  try {
    await Promise.all(team.map(worker => drawIn(worker, next, onDrawn)))
  } finally {
    await Promise.all(team.map(worker => worker.terminate()))
  }
}
