import type { With } from '../model/document.ts'
import type { Passage, PassageKind } from '../model/layers.ts'
import { contains, within } from './spans.ts'

/** Passages that no quotation holds: taken for something else than what somebody says, by their `kind`. */
export function otherPassages({ passages, quotations }: With<'passages' | 'quotations'>): Passage[] {
  const held = new Set(
    quotations
      .flatMap(({ content }) => content)
      .flatMap(span => within(passages, span).filter(passage => contains(span, passage))),
  )
  return passages.filter(passage => !held.has(passage))
}

/** What each kind is called, one and several. */
const NAMES: Readonly<Record<PassageKind, readonly [one: string, several: string]>> = {
  speech: ['sentence of nobody', 'sentences of nobody'],
  title: ['title', 'titles'],
  sign: ['sign or slogan', 'signs or slogans'],
  name: ['name', 'names'],
  term: ['term', 'terms'],
  phrase: ['phrase in marks', 'phrases in marks'],
  caption: ['in captions', 'in captions'],
}

/** `9: 5 titles, 3 names, 1 term`, the most frequent first. */
export function countedByKind(passages: readonly Passage[]): string {
  const counts = new Map<PassageKind, number>()
  for (const { kind } of passages) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const parts = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${count} ${NAMES[kind][count === 1 ? 0 : 1]}`)
  return [passages.length, ...(parts.length > 0 ? [parts.join(', ')] : [])].join(': ')
}
