import type { CueVerb, QuotationLexicon } from '../../../model/lexicon/quotations.ts'
import type { Item } from '../items.ts'
import { phraseEndingAt } from './noun-phrase.ts'
import type { Range } from './range.ts'
import { isA, isComma, isFiniteVerb, isStop, isTagged, isUsed, isWord } from './tests.ts'

/** A reporting verb as it stands in a sentence. */
export interface Cue extends Range {
  readonly verb: CueVerb
  readonly form: 'finite' | 'gerund' | 'infinitive' | 'passive'
  /** A past participle without an auxiliary: "a group [called] …", unless the tagger is wrong. */
  readonly reduced: boolean
}

/** What stands before a verb and its adverbs: an auxiliary, "to", or another word. */
function helperOf(items: readonly Item[], at: number): Item | undefined {
  let i = at - 1
  while (isA(items[i], 'ADV', 'PART') && !isUsed(items[i], 'infinitive')) i--
  return items[i]
}

function formOf(item: Item, helper: Item | undefined): Cue['form'] {
  if (isUsed(helper, 'infinitive')) return 'infinitive'
  const gerund = item.lower.endsWith('ing')
  if (isA(helper, 'AUX') && helper!.word.lemma === 'be') return gerund ? 'finite' : 'passive'
  return gerund ? 'gerund' : 'finite'
}

/** Belongs to a noun that follows, and is no subject by itself: "the", "his", not "another". */
const isDeterminer = (item: Item | undefined): boolean =>
  isTagged(item, 'PRP$', 'POS') || (isTagged(item, 'DT') && item!.word.deprel === 'det')

/**
 * True for a verb that the tagger takes for a noun: "a statement [warning] that",
 * "Reed, however, [claims] he was there".
 */
function isMissed(items: readonly Item[], at: number, verbs: readonly CueVerb[]): boolean {
  const [before, next] = [items[at - 1], items[at + 1]]
  if (items[at]!.lower.endsWith('ing')) return isA(before, 'NOUN', 'PROPN')
  const particle = verbs.some(one => one.particle === next?.lower) ? 1 : 0
  if (isBehindSpeech(items, at, at + particle + 1)) return true
  // "…, the defence [contend]."
  const closes = isStop(next) && isA(items[at - 2], 'DET')
  return isComma(items[at - 3]) && (closes || (isComma(before) && isTagged(next, 'PRP')))
}

/** “It is late,” [Mr Bell] comments: nothing but a source between what is said and the verb that ends the clause. */
function isBehindSpeech(items: readonly Item[], at: number, next: number): boolean {
  const closes = isStop(items[next]) || isComma(items[next]) || items[next]?.passage !== undefined
  const source = closes ? phraseEndingAt(items, at - 1) : undefined
  return source !== undefined && items[source.from - 1]?.ends === true
}

/** The reporting verb at item `at`, if there is one. */
export function cueAt(items: readonly Item[], at: number, lexicon: QuotationLexicon): Cue | undefined {
  const item = items[at]!
  const verbs = lexicon.verbs.get(item.lower)
  if (!verbs) return undefined
  // "Bell shot back:" has a verb, whatever the tagger made of it.
  const introduces =
    isWord(items[at + 2], ':', ',') && verbs.some(({ particle }) => particle === items[at + 1]!.lower)
  if (isA(item, 'NOUN', 'PROPN', 'ADJ') && !introduces && !isMissed(items, at, verbs)) return undefined
  if (isTagged(items[at - 1], 'HYPH')) return undefined
  // "That said, …"
  if (at === 1 && lexicon.complementizers.has(items[0]!.lower)) return undefined
  // "an [alleged] reactor": a participle before its noun.
  if (isDeterminer(items[at - 1]) && isTagged(item, 'VBN', 'VBD')) return undefined
  const helper = helperOf(items, at)
  const form = formOf(item, helper)
  const participle = isTagged(item, 'VBN') && !isA(helper, 'AUX') && helper?.word.lemma !== 'have'
  // A whole sentence without any other verb rests on this one; a headline rests on none.
  const reduced = participle && (!isWord(items.at(-1), '.') || items.some(isFiniteVerb))
  for (const verb of verbs) {
    if (!verb.particle) return { from: at, to: at, verb, form, reduced }
    const to = [at + 1, at + 2].find(i => isWord(items[i], verb.particle!))
    if (to !== undefined) return { from: at, to, verb, form, reduced }
  }
  return undefined
}

/** Every reporting verb of a sentence, in order. */
export function cuesIn(items: readonly Item[], lexicon: QuotationLexicon): Cue[] {
  const found: Cue[] = []
  for (let at = 0; at < items.length; at++) {
    const cue = cueAt(items, at, lexicon)
    if (cue) found.push(cue)
  }
  return found
}
