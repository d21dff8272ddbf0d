import type { QuotationLexicon } from '../../../model/lexicon/quotations.ts'
import type { Item } from '../items.ts'
import { type Cue, cueAt } from './cues.ts'
import { ownerBefore, phraseEndingAt, phraseFrom } from './noun-phrase.ts'
import { nextAfter, type Range } from './range.ts'
import { subjectAfter, subjectBefore } from './subject.ts'
import { isA, isComma, isFiniteVerb, isRelative, isTagged, isUsed, isWord } from './tests.ts'

/** The subject of a participle with one of its own: "with [Bell] saying". */
function absoluteSubject(items: readonly Item[], at: number): Range | undefined {
  const opening = (phraseEndingAt(items, at - 1)?.from ?? 0) - 1
  return isUsed(items[opening], 'absolute') ? subjectBefore(items, at) : undefined
}

/**
 * Whose words somebody else quotes: "[Bell] was quoted as saying", "a report quotes [Bell] as saying".
 * @param at the participle
 */
export function quotedAs(items: readonly Item[], at: number): Range | undefined {
  if (!isUsed(items[at - 1], 'comparison')) {
    const named = phraseEndingAt(items, at - 1)
    return named && isUsed(items[named.from - 1], 'quoting') ? named : undefined
  }
  const by = phraseEndingAt(items, at - 2)
  const verb = by && isUsed(items[by.from - 1], 'agent') ? by.from - 2 : at - 2
  if (isA(items[verb - 1], 'AUX')) return subjectBefore(items, verb)
  const quoted = phraseEndingAt(items, at - 2)
  return quoted && isA(items[quoted.from - 1], 'VERB') ? quoted : undefined
}

/** The noun phrase that a participle right behind it describes: "held up [a sign] saying …". */
function bearer(items: readonly Item[], at: number): Range | undefined {
  const describes = items[at]!.word.deprel.startsWith('acl') && isA(items[at - 1], 'NOUN')
  const phrase = describes ? phraseEndingAt(items, at - 1) : undefined
  // "it breaks with [resolutions] declaring …": the noun's own phrase, with what hangs on it.
  const noun = items.findIndex(({ token }) => token === items[at]!.word.head)
  const within = items
    .slice(0, noun + 1)
    .findLastIndex(item => isA(item, 'ADP') && !isUsed(item, 'partitive'))
  return phrase && { from: Math.max(phrase.from, within + 1), to: phrase.to }
}

/** The child of a verb that its grammar calls an object, behind the item `at`. */
const objectOf = (items: readonly Item[], governor: number, at: number): number | undefined =>
  nextAfter(items, at, ({ word }) => word.head === governor && /^i?obj$/.test(word.deprel))

/** Whom the verb above speaks of: "asked [the officers] to say", "blamed [the witnesses] for saying". */
function objectAbove(items: readonly Item[], at: number): Range | undefined {
  const { head } = items[at]!.word
  const governor = items.findIndex(({ token }) => token === head)
  const object = objectOf(items, head, governor)
  return object ? { from: governor + 1, to: object } : undefined
}

/** Somebody is made or asked to say it: who is, and whether it was said, is another matter. */
function isControlled(items: readonly Item[], { from }: Cue, lexicon: QuotationLexicon): boolean {
  const object = items[from]!.word.deprel === 'xcomp' ? objectAbove(items, from) : undefined
  const verb = object && cueAt(items, object.from - 1, lexicon)?.verb
  // "promised the council to say": who promises says it.
  return object !== undefined && (!verb || verb.takes.has('hearer') || !verb.takes.has('infinitive'))
}

/** The words that join a verb of blame or thanks to what somebody did. */
const BLAME = ['for', 'of'] as const

/** Whom a verb of blame or thanks names: "blamed [the witnesses] for saying". */
function blamed(items: readonly Item[], at: number, lexicon: QuotationLexicon): Range | undefined {
  const joins = BLAME.find(word => isWord(items[at - 1], word))
  if (!joins) return undefined
  const object = phraseEndingAt(items, at - 2)
  const verb = object && items[object.from - 1] && cueAt(items, object.from - 1, lexicon)?.verb
  // "won praise for saying": a bare noun is nobody.
  const bare = object && object.from === object.to && isTagged(items[object.to], 'NN')
  return verb?.takes.has(joins) ? object : bare ? undefined : objectAbove(items, at)
}

/** The noun phrase before the relative clause that holds a verb without a subject of its own: "[the women] who came to say". */
function ofRelative(items: readonly Item[], at: number): Range | undefined {
  const relative = items.slice(0, at).findLastIndex(isRelative)
  if (relative < 0 || items.slice(relative, at).some(isComma)) return undefined
  const verb = nextAfter(items, relative, isFiniteVerb)
  return verb ? subjectBefore(items, verb) : undefined
}

/** The subject behind its verb, where what is said stands before both: “It is late,” said [Bell], adding …". */
function subjectOfTold(items: readonly Item[], verb: number): Range | undefined {
  const told = items[verb - 1]
  return told?.passage && told.ends ? subjectAfter(items, verb) : undefined
}

/**
 * The subject that a verb without one of its own shares: the last report's before it, else its own main clause's:
 * "It was late, but [Bell] left, saying …".
 */
function sharedSubject(items: readonly Item[], at: number, lexicon: QuotationLexicon): Range | undefined {
  let first: Range | undefined
  for (let i = at - 1; i > 0; i--) {
    if (isWord(items[i], ';', ':')) break
    const absolute = isTagged(items[i], 'VBG') && absoluteSubject(items, i)
    if (absolute) return absolute
    if (!isFiniteVerb(items[i])) continue
    const subject = subjectBefore(items, i) ?? subjectOfTold(items, i)
    // "[There] was no word of it".
    if (subject && isTagged(items[subject.from], 'EX')) continue
    const reports = isUsed(items[i], 'hearing') ? 0 : cueAt(items, i, lexicon)?.verb.takes.size
    // "The court heard that [Bell] lied, saying …": who hears says nothing.
    if (first && subject && reports === 0) return first
    // "Bell refused to go, [saying] …"
    if (subject && (reports !== undefined || isUsed(items[i], 'refusal'))) return subject
    first = subject ?? first
    if (subject && isA(items[subject.from - 1], 'CCONJ')) return first
  }
  return first
}

/** The subject of the clause that follows a participle phrase: "Calling it a shame, [Bell] left". */
function subjectOfNextClause(items: readonly Item[], at: number): Range | undefined {
  for (let i = at + 1; i < items.length; i++) {
    const phrase = isComma(items[i]) || items[i]!.ends ? phraseFrom(items, i + 1, false) : undefined
    if (phrase && isFiniteVerb(items[phrase.to + 1])) return phrase
  }
  return undefined
}

/** "told by [Bell]": who speaks when the verb is passive. */
function agent(items: readonly Item[], at: number): Range | undefined {
  const by = items.slice(at, at + 6).findIndex(item => isUsed(item, 'agent'))
  return by < 0 ? undefined : phraseFrom(items, at + by + 1, false)
}

/** Who says it where somebody is heard, seen or made to do so: "the court heard [Bell] admit it". */
function ofBareInfinitive(items: readonly Item[], at: number): Range | undefined {
  const phrase = isTagged(items[at], 'VB', 'VBP') ? phraseEndingAt(items, at - 1) : undefined
  const verb = phrase && items[phrase.from - 1]
  return isUsed(verb, 'hearing') || (isTagged(items[at], 'VB') && isA(verb, 'VERB')) ? phrase : undefined
}

/** Who speaks, from the form of the verb. */
export function sourceOf(items: readonly Item[], cue: Cue, lexicon: QuotationLexicon): Range | undefined {
  if (cue.form === 'passive') return agent(items, cue.to)
  // "an expression [to indicate] that …": nobody of this sentence indicates it.
  if (cue.form === 'infinitive' && items[cue.from]!.word.deprel.startsWith('acl'))
    return ownerBefore(items, cue.from - 2)
  if (cue.form === 'infinitive' && isControlled(items, cue, lexicon)) return undefined
  const own =
    cue.form === 'finite'
      ? (ofBareInfinitive(items, cue.from) ?? subjectBefore(items, cue.from))
      : cue.form === 'gerund'
        ? (quotedAs(items, cue.from) ??
          absoluteSubject(items, cue.from) ??
          bearer(items, cue.from) ??
          blamed(items, cue.from, lexicon))
        : ofRelative(items, cue.from)
  return (
    own ??
    sharedSubject(items, cue.from, lexicon) ??
    (cue.form === 'gerund' ? subjectOfNextClause(items, cue.to) : undefined)
  )
}
