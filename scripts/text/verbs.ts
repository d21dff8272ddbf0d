import type { TimelineEvent } from '../model/layers.ts'
import type { VerbLexicon } from '../model/lexicon/verbs.ts'
import type { Span } from '../model/span.ts'
import type { Word } from '../model/syntax.ts'

/** The verbs that go together: `would be travelling`. Positions count the tokens of a sentence. */
export interface VerbGroup {
  readonly from: number
  /** The verb that tells what happens; the auxiliary itself in `was part of`. */
  readonly main: number
  readonly tense: TimelineEvent['tense']
}

/** A word with its form in lower case. */
export interface Form extends Pick<Word, 'upos' | 'xpos' | 'lemma'> {
  readonly lower: string
}

const known = new WeakMap<readonly Word[], readonly Form[]>()

/** Joins words with their forms. Two stages ask for those of one article: they are made once and kept as long as its words. */
export function formsOf(text: string, tokens: readonly Span[], words: readonly Word[]): readonly Form[] {
  const found =
    known.get(words) ??
    words.map(({ upos, xpos, lemma }, i) => ({
      upos,
      xpos,
      lemma,
      lower: text.slice(tokens[i]!.start, tokens[i]!.end).toLowerCase(),
    }))
  known.set(words, found)
  return found
}

// Penn Treebank tags.
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
const BARE = 'VB'
const PARTICIPLE = 'VBN'
const GERUND = 'VBG'
const ADVERB = new Set(['RB', 'RBR', 'RBS'])

const isForm = (form: Form | undefined, ...tags: string[]): boolean =>
  form !== undefined && tags.includes(form.xpos)

/** The last verb of a chain of auxiliaries: `has not yet been [taken]`; stops at any other word. */
function mainAfter(forms: readonly Form[], at: number, to: number): number {
  let main = at
  for (let i = at + 1; i < to; i++) {
    const form = forms[i]!
    if (ADVERB.has(form.xpos)) continue
    const { lemma, xpos } = forms[main]!
    const follows =
      xpos === 'MD'
        ? isForm(form, BARE)
        : lemma === 'be'
          ? isForm(form, PARTICIPLE, GERUND)
          : lemma === 'have'
            ? isForm(form, PARTICIPLE)
            : isForm(form, BARE) && lemma === 'do'
    if (!follows) break
    main = i
  }
  return main
}

/** The infinitive after a verb of intention or a word such as `due`: `is scheduled to [open]`. */
function infinitiveAfter(forms: readonly Form[], at: number): number | undefined {
  return forms[at + 1]?.xpos === 'TO' && isForm(forms[at + 2], BARE) ? at + 2 : undefined
}

/** The place of the first word after `at` that is no adverb. */
function afterAdverbs(forms: readonly Form[], at: number): number {
  let next = at + 1
  while (forms[next] && ADVERB.has(forms[next]!.xpos)) next++
  return next
}

/**
 * Where a group that looks present or past speaks of what is to come: `is to [travel]`, `was due to [open]`,
 * `plans to [meet]`. Returns the verb that tells what will happen.
 */
function toCome(
  forms: readonly Form[],
  finite: Form,
  main: number,
  lexicon: VerbLexicon,
): number | undefined {
  const last = forms[main]!
  if (finite.lemma === 'be') {
    if (last.lemma === 'be' && infinitiveAfter(forms, main) !== undefined) return infinitiveAfter(forms, main)
    const sign = last.lemma === 'be' ? afterAdverbs(forms, main) : main
    if (lexicon.planned.has(forms[sign]?.lower ?? '')) return infinitiveAfter(forms, sign) ?? sign
  }
  // `decided to` tells of the decision, `plans to` of what is planned.
  const intends = finite.xpos !== 'VBD' && lexicon.intending.has(last.lemma)
  return intends ? infinitiveAfter(forms, main) : undefined
}

function groupAt(
  forms: readonly Form[],
  at: number,
  to: number,
  lexicon: VerbLexicon,
): VerbGroup | undefined {
  const finite = forms[at]!
  if (!FINITE.has(finite.xpos)) return undefined
  const main = mainAfter(forms, at, to)
  if (finite.xpos === 'MD' && lexicon.future.has(finite.lower)) return { from: at, main, tense: 'future' }
  const coming = toCome(forms, finite, main, lexicon)
  if (coming !== undefined && coming < to) {
    return { from: at, main: mainAfter(forms, coming, to), tense: 'future' }
  }
  const perfect = finite.lemma === 'have' && main > at
  return { from: at, main, tense: perfect || finite.xpos === 'VBD' ? 'past' : 'present' }
}

/** The finite verb groups of the words `from`–`to` of a sentence, in order. */
export function verbGroups(
  forms: readonly Form[],
  from: number,
  to: number,
  lexicon: VerbLexicon,
): VerbGroup[] {
  const found: VerbGroup[] = []
  for (let at = from; at < to; at++) {
    const group = groupAt(forms, at, to, lexicon)
    if (!group) continue
    found.push(group)
    at = group.main
  }
  return found
}
