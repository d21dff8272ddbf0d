import type { QuotationLexicon } from '../../../model/lexicon/quotations.ts'
import { append } from '../../../text/lists.ts'
import type { Item } from '../items.ts'
import type { Context } from '../rule.ts'
import { clauseBegins } from './clause.ts'
import type { Cue } from './cues.ts'
import { afterAdverbials, afterParenthesis } from './fillers.ts'
import { phraseFrom } from './noun-phrase.ts'
import { isA, isComma, isFiniteVerb, isLabel, isNamed, isStop, isTagged, isUsed, isWord } from './tests.ts'

/** What is said begins at `at` or, after a colon or a comma, behind it, with a sure sign: a mark or "that". */
function beginsSurely({ items, lexicon }: Context, at: number, cue: Cue): number | undefined {
  const { takes } = cue.verb
  const item = items[at]
  if (!item) return undefined
  const mark = isWord(item, ':', ',') ? at + 1 : at
  // A short fragment right after the verb is a title or an object, unless the verb governs clauses.
  const short = isLabel(items[mark]) || isNamed(items[mark])
  const fragment = mark === at && short && !takes.has('clause')
  if (items[mark]?.passage && !fragment) return mark
  if (lexicon.complementizers.has(item.lower)) {
    // Taggers take "that" after a noun for a relative pronoun: a subject after it shows better what it is.
    const opens = isTagged(item, 'WDT', 'DT') ? clauseBegins(items, at + 1, true) : true
    return opens && (takes.has('clause') || takes.has('that')) ? at : undefined
  }
  // After a noun, "who" opens a clause about it: "told [the workers who had come] that …"; before a noun it asks: "asked the workers [which bridge they meant]".
  const relative =
    isTagged(item, 'WP', 'WDT') && isA(items[at - 1], 'NOUN', 'PROPN') && !isA(items[at + 1], 'NOUN')
  // "told not to guess [when counting it]" and "it was decided [when the others left]" tell when.
  const happened = isWord(item, 'when') && cue.form === 'passive' && !takes.has('hearer')
  const when = isTagged(items[at + 1], 'VBG') || happened
  return lexicon.questionWords.has(item.lower) && takes.has('question') && !relative && !when ? at : undefined
}

/** A clause without a sign begins at `at`; in a relative clause its subject may be missing: "a plan he said [would fail]". */
function beginsBare({ items, lexicon }: Context, at: number, cue: Cue): number | undefined {
  // A pronoun in the nominative with its verb opens a clause after any verb that governs clauses.
  if (cue.verb.takes.has('that') && isTagged(items[at], 'PRP') && isFiniteVerb(items[at + 1])) return at
  if (!cue.verb.takes.has('clause')) return undefined
  if (isFiniteVerb(items[at])) {
    const before = items.slice(Math.max(0, cue.from - 5), cue.from)
    // "prices it said [were too high]"
    const reduced = isTagged(items[cue.from - 1], 'PRP') && isA(items[cue.from - 2], 'NOUN')
    const opens = before.some(item => isTagged(item, 'WDT', 'WP') || lexicon.complementizers.has(item.lower))
    return reduced || opens ? at : undefined
  }
  return clauseBegins(items, at, cue.verb.takes.has('bare')) ? at : undefined
}

/** The "that" after a clause about the hearer: "told the workers who had come [that …]". */
function afterRelative(items: readonly Item[], at: number, lexicon: QuotationLexicon): number[] {
  if (!isTagged(items[at], 'WP')) return []
  for (let i = at + 2; !isStop(items[i]) && !isComma(items[i]); i++)
    if (lexicon.complementizers.has(items[i]!.lower)) return [i]
  return []
}

/** The places where what is said may begin, after a hearer and adverbials: `told the council on Monday [that …]`. */
function places({ items, lexicon }: Context, cue: Cue): { far: number; all: number[]; sure: boolean } {
  const first = cue.to + 1
  // A word with its own verb is nobody who hears: "warned [they could close it]".
  const subject = isFiniteVerb(items[first + 1])
  const told = cue.verb.takes.has('hearer') && cue.form !== 'passive' && !subject
  const hearer = told ? phraseFrom(items, first, true) : undefined
  const after = hearer ? hearer.to + 1 : first
  const far = afterAdverbials(items, after, lexicon)
  const all = [after, afterParenthesis(items, after), afterParenthesis(items, far)]
  // "said of this will, “…”": with a sure sign behind it, the phrase may be anything.
  const about = isUsed(items[far], 'partitive') ? phraseFrom(items, far + 1, true) : undefined
  if (about) all.push(afterAdverbials(items, about.to + 1, lexicon))
  append(all, afterRelative(items, after, lexicon))
  // "said backstage that it was over": one noun alone tells where.
  if (isTagged(items[after], 'NN') && !isA(items[after - 1], 'DET')) all.push(after + 1)
  return { far, all, sure: told && !hearer }
}

const firstOf = (
  places: readonly number[],
  begins: (at: number) => number | undefined,
): number | undefined => {
  for (const at of places) {
    const start = begins(at)
    if (start !== undefined) return start
  }
  return undefined
}

/** Where what is said begins, if a mark, "that" or a question word shows it. */
export const surelyFrom = (context: Context, cue: Cue): number | undefined =>
  firstOf(places(context, cue).all, at => beginsSurely(context, at, cue))

/** Where what is said begins. */
export function contentStart(context: Context, cue: Cue): number | undefined {
  const { far, all, sure } = places(context, cue)
  const surely = firstOf(all, at => beginsSurely(context, at, cue))
  if (surely !== undefined || sure) return surely
  return firstOf([far, ...all.slice(0, 3)], at => beginsBare(context, at, cue))
}
