import type { CueVerb, QuotationLexicon } from '../../../model/lexicon/quotations.ts'
import type { Item } from '../items.ts'
import { phraseEndingAt } from './noun-phrase.ts'
import type { Range } from './range.ts'
import { isA, isComma, isStop, isTagged, isUsed, isWord } from './tests.ts'

/** A reporting verb as it stands in a sentence. */
export interface Cue extends Range {
  readonly verb: CueVerb
  readonly form: 'finite' | 'gerund' | 'infinitive' | 'passive'
  /** A past participle without an auxiliary: "a group [called] …", unless the tagger is wrong. */
  readonly reduced: boolean
}

function formOf(items: readonly Item[], at: number): Cue['form'] {
  let i = at - 1
  while (isA(items[i], 'ADV', 'PART') && !isUsed(items[i], 'infinitive')) i--
  if (isUsed(items[i], 'infinitive')) return 'infinitive'
  const gerund = items[at]!.lower.endsWith('ing')
  if (isA(items[i], 'AUX') && items[i]!.word.lemma === 'be') return gerund ? 'finite' : 'passive'
  return gerund ? 'gerund' : 'finite'
}

function hasAuxiliary(items: readonly Item[], at: number): boolean {
  let i = at - 1
  while (isA(items[i], 'ADV', 'PART')) i--
  return isA(items[i], 'AUX')
}

/** Belongs to a noun that follows, and is no subject by itself: "the", "his", not "another". */
const isDeterminer = (item: Item | undefined): boolean =>
  isTagged(item, 'PRP$', 'POS') || (isTagged(item, 'DT') && item!.word.deprel === 'det')

/**
 * True for a verb that the tagger takes for a noun: "a statement [warning] that",
 * "Reed, however, [claims] he was there".
 */
function isMissed(
  items: readonly Item[],
  at: number,
  verbs: readonly CueVerb[],
  { complementizers }: QuotationLexicon,
): boolean {
  const [item, before, next] = [items[at]!, items[at - 1], items[at + 1]]
  const clause = verbs.some(({ takes }) => takes.has('clause'))
  if (item.lower.endsWith('ing')) {
    const after = complementizers.has(next?.lower ?? '') || verbs.some(one => one.particle === next?.lower)
    return after && isA(before, 'NOUN', 'PROPN')
  }
  const particle = verbs.find(one => one.particle && isWord(next, one.particle)) ? 1 : 0
  if (isBehindSpeech(items, at, at + particle + 1)) return true
  // "…, the defence [contend]."
  if (!clause || !isComma(items[at - 3])) return false
  const closes = isStop(next) && isTagged(before, 'NN', 'NNS') && isA(items[at - 2], 'DET')
  return closes || (isComma(before) && isTagged(next, 'PRP'))
}

/** “It is late,” [Mr Bell] comments: nothing but a source between what is said and the verb that ends the clause. */
function isBehindSpeech(items: readonly Item[], at: number, next: number): boolean {
  const closes = isStop(items[next]) || isComma(items[next]) || items[next]?.passage !== undefined
  const source = closes ? phraseEndingAt(items, at - 1) : undefined
  const passage = source && items[source.from - 1]
  return passage?.passage !== undefined && passage.ends && isA(items[source!.to], 'NOUN', 'PROPN', 'PRON')
}

/** The reporting verb at item `at`, if there is one. */
export function cueAt(items: readonly Item[], at: number, lexicon: QuotationLexicon): Cue | undefined {
  const item = items[at]!
  const verbs = item.lower ? lexicon.verbs.get(item.lower) : undefined
  if (!verbs) return undefined
  // "Bell shot back:" has a verb, whatever the tagger made of it.
  const phrasal = verbs.find(({ particle }) => particle && isWord(items[at + 1], particle))
  const introduces = phrasal !== undefined && isWord(items[at + 2], ':', ',')
  const noun = isA(item, 'NOUN', 'PROPN', 'ADJ', 'NUM') && !introduces
  if (noun && !isMissed(items, at, verbs, lexicon)) return undefined
  if (isTagged(items[at - 1], 'HYPH')) return undefined
  // "That said, …"
  if (at === 1 && lexicon.complementizers.has(items[0]!.lower) && isWord(items[2], ',')) return undefined
  // "an [alleged] reactor": a participle before its noun.
  const before = isA(items[at - 1], 'ADJ') && isA(items[at + 1], 'NOUN') ? at - 2 : at - 1
  if (isDeterminer(items[before]) && isTagged(item, 'VBN', 'VBD')) return undefined
  for (const verb of verbs) {
    const form = formOf(items, at)
    const reduced = isTagged(item, 'VBN') && form === 'finite' && !hasAuxiliary(items, at)
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
