import type { Addresses, Correction, Effect, Unmet } from '../model/corrections.ts'
import type { Annotated } from '../model/document.ts'
import type { EntityId, Quotation } from '../model/layers.ts'
import type { Span } from '../model/span.ts'
import { hull } from '../text/spans.ts'
import type { Finder } from './selector.ts'

/** One article while it is being corrected. Ids stay as they are until the end. */
export interface State {
  readonly doc: Annotated
  readonly effects: readonly Effect[]
  /** Entities that are now part of another. */
  readonly merged: ReadonlyMap<EntityId, EntityId>
  readonly find: Finder
  readonly addresses: Addresses
}

/** Why a correction cannot be applied. */
export type Miss = Omit<Unmet, 'correction'>

export const miss = (message: string, advice: string, near: readonly Span[] = []): { miss: Miss } => ({
  miss: { message, advice, near },
})

/** A target that has been found, or why not. */
export type Located<T> = { readonly item: T } | { readonly miss: Miss }

/** What has changed in the document, and how to tell it. */
export interface Change {
  readonly doc: Annotated
  readonly merged?: readonly [from: EntityId, to: EntityId]
  readonly effects: readonly Omit<Effect, 'correction'>[]
}

export type Outcome = Change | { readonly miss: Miss }

export type Apply<K extends Correction['decision']['kind']> = (
  state: State,
  correction: Correction,
  decision: Correction['decision'] & { readonly kind: K },
) => Outcome

/** From the start of the first piece to the end of the last. */
export const wholeOf = ({ content }: Quotation): Span => hull(content)

/** An id that none of the items has. */
export const freshId = <L extends string>(
  letter: L,
  items: readonly { readonly id: string }[],
): `${L}${number}` =>
  `${letter}${items.reduce((most, { id }) => Math.max(most, Number(id.slice(1))), -1) + 1}`

/** The items with one of them changed. */
export const changed = <T extends { readonly id: string }>(
  items: readonly T[],
  id: string,
  change: Partial<T>,
): T[] => items.map(item => (item.id === id ? { ...item, ...change } : item))
