import type { Span } from '../../model/span.ts'
import { addTo } from '../../text/groups.ts'
import { type GoldDocument, readConllu } from '../conllu.ts'

/** A mention as GUM marks it: the whole noun phrase and its head word. */
export interface GoldMention extends Span {
  readonly head: Span
  readonly type: string
  /** Mentions of one group mean the same. */
  readonly group: string
}

export interface GoldStory {
  readonly id: string
  readonly text: string
  readonly mentions: readonly GoldMention[]
}

/** The head's place in the phrase, counted from 0: GUM's `minspan` column starts with it. */
const headAt = (facts: readonly string[]): number => Number(/^\d+/.exec(facts[4] ?? '')?.[0] ?? 1) - 1

/** Mentions of one document by GUM's brackets: `(3-person-…` opens, `3)` closes, `(3-person-…)` does both. */
function mentionsOf({ sentences }: GoldDocument): GoldMention[] {
  const tokens = sentences.flatMap(sentence => sentence.tokens)
  const open = new Map<string, { first: number; facts: readonly string[] }[]>()
  const found: GoldMention[] = []
  for (const [i, { misc }] of tokens.entries()) {
    const marks = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? ''
    for (const [mark] of marks.matchAll(/\([^()]+\)?|[^()]+\)/g)) {
      const facts = mark.replace(/[()]/g, '').split('-')
      const group = facts[0]!
      if (mark.startsWith('(')) addTo(open, group, { first: i, facts })
      const opened = mark.endsWith(')') ? open.get(group)?.pop() : undefined
      if (!opened) continue
      const head = tokens[Math.min(opened.first + headAt(opened.facts), i)]!
      const { start } = tokens[opened.first]!
      found.push({ start, end: tokens[i]!.end, head, type: opened.facts[1]!, group })
    }
  }
  return found
}

/** Reads who is who from a GUM file. */
export const readGold = (source: string): GoldStory[] =>
  readConllu(source).map(document => ({
    id: document.id,
    text: document.text,
    mentions: mentionsOf(document),
  }))
