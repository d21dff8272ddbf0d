import { resolve } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { LayerName } from '../../model/document.ts'
import type { AnyStage } from '../../model/stage.ts'
import { type Loaded, programOf } from './modules.ts'

/** One thing that a layer must do, as its tests keep it: a stanza or the example of a rule. */
interface Case {
  readonly name: string
  holds(): boolean
}

/** What the first message tells of the layer as it is. */
export interface Survey {
  readonly mutants: Awaited<ReturnType<typeof programOf>>['mutants']
  /** Of each case, its name, whether it holds, and the mutants that it reaches. */
  readonly cases: readonly { readonly name: string; readonly holds: boolean; readonly reaches: number[] }[]
  /** Mutants that are reached when the program is loaded, and so by every case. */
  readonly always: readonly number[]
}

/** Asks which of some cases fails first with a mutant on. */
export interface Question {
  readonly on: number
  readonly cases: readonly number[]
}

const layer = workerData as LayerName
const program = await programOf(resolve('site-tests/annotate/cases.ts'), resolve('scripts/annotate', layer))

/** Stages before the layer give the same each time and run once; those after it do not run at all. */
const kept = new Map<string, unknown>()
function shortened({ exports, module }: Loaded): readonly Case[] {
  const stages = module(resolve('scripts/pipeline.ts')).stages as AnyStage[]
  const at = stages.findIndex(({ adds }) => adds === layer)
  stages.length = at + 1
  for (const [i, stage] of stages.slice(0, at).entries()) {
    stages[i] = {
      ...stage,
      annotate(doc: { readonly article: object }, lexicon: never) {
        const key = `${stage.adds} ${JSON.stringify(doc.article)}`
        if (!kept.has(key)) kept.set(key, stage.annotate(doc as never, lexicon))
        return kept.get(key)
      },
    }
  }
  return (exports.casesOf as (layer: LayerName) => readonly Case[])(layer)
}

function holds(one: Case): boolean {
  try {
    return one.holds()
  } catch {
    return false
  }
}

function survey(): Survey {
  const loaded = program.load(-1)
  const always = loaded.asked.reached()
  const cases = shortened(loaded).map(one => {
    loaded.asked.reached()
    return { name: one.name, holds: holds(one), reaches: loaded.asked.reached() }
  })
  return { mutants: program.mutants, cases, always }
}

/** The first case that fails; undefined when all hold. */
function killer({ on, cases }: Question): number | undefined {
  try {
    const loaded = program.load(on)
    const all = shortened(loaded)
    return cases.find(at => {
      loaded.asked.reached()
      return !all[at] || !holds(all[at])
    })
  } catch {
    return cases[0]
  }
}

parentPort!.on('message', (question: Question) => parentPort!.postMessage({ killer: killer(question) }))
parentPort!.postMessage(survey())
