import type { LayerName, Layers, With } from './document.ts'
import type { Lexicon } from './lexicon.ts'

/** One step of the pipeline: a pure function that adds one layer and reads only those it declares. */
export interface Stage<Needs extends LayerName = LayerName, Adds extends LayerName = LayerName> {
  readonly needs: readonly Needs[]
  readonly adds: Adds
  annotate(doc: With<Needs>, lexicon: Lexicon): Layers[Adds]
}

/** A stage as data, whatever it needs: what a list of stages holds. */
export interface AnyStage {
  readonly needs: readonly LayerName[]
  readonly adds: LayerName
  // `never`: a list cannot call a stage; only the pipeline, which has checked the order, may.
  annotate(doc: never, lexicon: Lexicon): unknown
}

/** A text, and everything that one rule finds in it, in the notation of its layer. */
export interface Example {
  readonly text: string
  readonly finds: string
  /** True when the day of publication is unknown; otherwise it is 24 November 2015. */
  readonly undated?: true
}

/** Something that annotations name as the rule that made them. A test runs the pipeline over the example and compares. */
export interface Evident {
  readonly id: `${LayerName}/${string}`
  readonly example: Example
}

/** One way of finding something. */
export interface Rule<I, O> extends Evident {
  match(input: I): readonly O[]
}

/** An example with what is found in braces where it stands: `They met {last week = 2015-W47}.` */
export function marked(text: string): Example {
  const finds = [...text.matchAll(/\{([^}]*)\}/g)].map(([, found]) => found)
  return { text: text.replace(/\{([^}]*?)(?: = [^}]*)?\}/g, '$1'), finds: finds.join('; ') }
}

/**
 * Resolves to the list itself when every stage comes after the ones whose layers it needs,
 * and otherwise to a list that the stages do not fit, with the missing layer's name in the error.
 */
export type InOrder<S extends readonly AnyStage[], Have extends LayerName = never> = S extends readonly [
  infer F extends AnyStage,
  ...infer R extends readonly AnyStage[],
]
  ? [F['needs'][number]] extends [Have]
    ? readonly [F, ...InOrder<R, Have | F['adds']>]
    : readonly [{ readonly stage: F['adds']; readonly comesBefore: Exclude<F['needs'][number], Have> }]
  : readonly []
