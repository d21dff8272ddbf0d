import type { PassageKind } from '../../../model/layers.ts'
import type { CueVerb } from '../../../model/lexicon/quotations.ts'
import { relation } from '../../../text/syntax.ts'
import { clauseEnd } from '../grammar/clause.ts'
import type { Cue } from '../grammar/cues.ts'
import { phraseFrom } from '../grammar/noun-phrase.ts'
import { branch } from '../grammar/parsed.ts'
import type { Range } from '../grammar/range.ts'
import { findOf, untilBreak } from '../grammar/reported.ts'
import { sourceOf } from '../grammar/source.ts'
import { isA, isComma, isDash, isFiniteVerb, isStop, isTagged, isUsed } from '../grammar/tests.ts'
import type { Item } from '../items.ts'
import type { Context, Found, QuotationRule } from '../rule.ts'
import { owner } from './noun.ts'

/** What a cue governs that tells what is said. */
const COMPLEMENT: ReadonlySet<string> = new Set(['obj', 'ccomp', 'xcomp', 'parataxis'])

/** Of a phrase with a preposition only these tell what is said: warned [of], admitted [to], described [as]. */
const tells = (item: Item | undefined): boolean =>
  isUsed(item, 'partitive') || isUsed(item, 'comparison') || isTagged(item, 'TO')

interface Governed {
  readonly cue: Cue
  /** What is said, the passage in it. */
  readonly said: Range
}

/** Up to a second report that is joined to this one: "has “never been worse” [and said …]". */
function untilJoined(context: Context, passage: number, to: number): number {
  const next = context.cues.find(({ from }) => from > passage)
  const joined = next && isA(context.items[next.from - 1], 'CCONJ')
  return joined ? Math.min(to, next.from - 2) : to
}

/** The cue that governs a passage, however deep, as the grammar of the sentence has it. */
function governing(context: Context, at: number): Governed | undefined {
  const { grammar, items, cues } = context
  for (let child = items[at]!.token; child !== -1; child = grammar.words[child]!.head) {
    const { head, deprel } = grammar.words[child]!
    const cue = cues.find(one => items[one.from]!.token === head)
    const said = cue && branch(grammar, items, child)
    if (said && said.from > cue.to) {
      if (cue.verb.takes.size === 0) return undefined
      const how = relation(deprel)
      const complement = COMPLEMENT.has(how) || (how === 'obl' && tells(items[said.from]))
      return complement
        ? { cue, said: { from: said.from, to: items[at]!.ends ? at : untilJoined(context, at, said.to) } }
        : undefined
    }
  }
  return undefined
}

/**
 * True where nothing between a cue and a passage begins another clause. After commas only what closes the
 * sentence goes on.
 */
function reaches({ items }: Context, cue: Cue, at: number): boolean {
  const between = items.slice(cue.to + 1, at)
  if (between.some(item => isStop(item) || isDash(item))) return false
  const comma = between.findLastIndex(isComma)
  return comma < 0 || (items[at]!.ends && !between.slice(comma).some(isFiniteVerb))
}

/** Where what is said ends: with a passage that stands for it whole, else with the clause or before the next break. */
const endOf = ({ items, lexicon }: Context, { takes }: CueVerb, at: number): number =>
  !items[at]!.ends && (takes.has('clause') || takes.has('that'))
    ? clauseEnd(items, at, lexicon)
    : untilBreak(items, at, lexicon)

/** The last cue before a passage that has a source, where the grammar of the sentence is no help. */
function nearest(context: Context, at: number): Governed | undefined {
  const { items, cues } = context
  const cue = cues.findLast(one => one.to < at && one.verb.takes.size > 0 && reaches(context, one, at))
  if (!cue) return undefined
  // "told the council, “We go”": behind a comma an utterance stands for itself.
  const { start } = items[at]!.passage!
  const apart = isComma(items[at - 1]) && /^\p{Lu}/u.test(context.text.slice(start, start + 2))
  return {
    cue,
    said: { from: apart ? at : cue.to + 1, to: untilJoined(context, at, endOf(context, cue.verb, at)) },
  }
}

/** Kinds that a cue beside them makes no speech. */
const NO_SPEECH: ReadonlySet<PassageKind | undefined> = new Set(['title', 'name', 'sign', 'term'])

/** What the cue and the words it governs make; nothing where nobody says it, but for what is described as something. */
function foundOf({ items, lexicon }: Context, { cue, said }: Governed): Found[] {
  const source = sourceOf(items, cue, lexicon)
  const described = isUsed(items[said.from], 'comparison')
  if (!source && !(cue.form === 'passive' && described)) return []
  // "criticised as “nonsensical” by Bell"
  const to = source && source.from > said.from ? Math.min(said.to, source.from - 2) : said.to
  return findOf(items, { from: described ? said.from + 1 : said.from, to }, cue, source)
}

/** Words between marks behind a noun of saying and its owner: orders from Bell to “spare nobody”. */
function behindNoun({ items, lexicon }: Context, at: number): Found[] {
  for (let noun = at - 1; noun >= 0; noun--) {
    if (isComma(items[noun]) || isFiniteVerb(items[noun])) return []
    if (!lexicon.nouns.has(items[noun]!.lower)) continue
    const from = isUsed(items[noun + 1], 'origin') ? phraseFrom(items, noun + 2, true) : undefined
    const source = from ?? owner(items, noun, noun)
    if (!source) return []
    const content = { from: Math.max(noun, source.to) + 1, to: untilBreak(items, at, lexicon) }
    return findOf(items, content, { from: noun, to: noun }, source)
  }
  return []
}

/** Words between marks in what a cue governs, where no other rule sees a report: criticised as “nonsensical”. */
export const fragment: QuotationRule = {
  id: 'quotations/fragment',
  example: {
    text: 'The plan was criticised as “nonsensical” by Ana Bell.',
    finds: 'Ana Bell | criticised | nonsensical',
  },
  match: context =>
    context.items.flatMap(({ passage }, at) => {
      if (!passage || NO_SPEECH.has(passage.kind)) return []
      const governed = governing(context, at)
      const found = governed ? foundOf(context, governed) : []
      if (found.length > 0) return found
      const near = nearest(context, at)
      const beside = near ? foundOf(context, near) : []
      return beside.length > 0 ? beside : behindNoun(context, at)
    }),
}
