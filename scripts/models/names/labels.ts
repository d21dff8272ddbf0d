import type { EntityType } from '../../model/layers.ts'

export const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'event']

/** Labels: 0 outside; then for each type Begin, Inside, Last, Unit (the BILOU scheme). */
export const LABELS = 1 + TYPES.length * 4
export const OUTSIDE = 0
/** The score of what cannot be. */
export const NEVER = -1e9
/** Hash of the feature that holds the weights of moving on from label 0; the next number is for label 1, and so on. */
export const TRANSITION = 0x7a3e0000

/** A name over the units of one sentence, half-open. */
export interface LabelledSpan {
  readonly first: number
  readonly end: number
  readonly type: EntityType
}

const part = (label: number): number => (label - 1) & 3
const typeOf = (label: number): number => (label - 1) >> 2

/** True when `next` may follow `label`: B and I go on, in the same type, to I or L; all else opens anew. */
export function mayFollow(label: number, next: number): boolean {
  const open = label !== OUTSIDE && part(label) < 2
  const goesOn = next !== OUTSIDE && (part(next) === 1 || part(next) === 2)
  return open ? goesOn && typeOf(label) === typeOf(next) : !goesOn
}

export const mayStart = (label: number): boolean => mayFollow(OUTSIDE, label)
export const mayEnd = (label: number): boolean => label === OUTSIDE || part(label) >= 2

export function toLabels(length: number, spans: readonly LabelledSpan[]): Uint8Array {
  const labels = new Uint8Array(length)
  for (const { first, end, type } of spans) {
    const base = 1 + TYPES.indexOf(type) * 4
    if (end - first === 1) labels[first] = base + 3
    else {
      labels.fill(base + 1, first, end)
      labels[first] = base
      labels[end - 1] = base + 2
    }
  }
  return labels
}

/** @param from index of the first labelled word */
export function toSpans(labels: ArrayLike<number>, from = 0): LabelledSpan[] {
  const spans: LabelledSpan[] = []
  for (let i = 0; i < labels.length; ) {
    const label = labels[i]!
    let end = i + 1
    if (label !== OUTSIDE) {
      while (end < labels.length && part(labels[end - 1]!) < 2) end++
      spans.push({ first: from + i, end: from + end, type: TYPES[typeOf(label)]! })
    }
    i = end
  }
  return spans
}
