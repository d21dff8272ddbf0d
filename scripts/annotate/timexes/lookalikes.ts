import type { TimexLexicon } from '../../model/lexicon/timexes.ts'
import type { Draft } from './meaning.ts'
import { listed } from './readers/listed.ts'
import type { Term } from './terms.ts'

/** A draft among the terms of its paragraph. */
interface Place {
  readonly draft: Draft
  readonly terms: readonly Term[]
  readonly lexicon: TimexLexicon
}

type Lookalike = (place: Place) => boolean

const CAPITAL = /^\p{Lu}/u
const WORD = /^\p{L}/u
const ENDS = /^[.!?]$/

// How far the sentence is read on either side of a date.
const REACH = 30

const ends = ({ text }: Term): boolean => ENDS.test(text)

/** The terms of the sentence around a draft. */
function sentence({ draft, terms }: Place): readonly Term[] {
  const before = terms.slice(Math.max(0, draft.from - REACH), draft.from)
  const after = terms.slice(draft.to, draft.to + REACH)
  const end = after.findIndex(ends)
  return [...before.slice(before.findLastIndex(ends) + 1), ...after.slice(0, end < 0 ? REACH : end)]
}

const afterHyphen = (terms: readonly Term[], at: number): number => (terms[at]?.text === '-' ? at + 1 : at)
const isOld = (terms: readonly Term[], at: number): boolean =>
  listed('OLD')(terms, afterHyphen(terms, at)) !== undefined

/** `six-year-old`, `a 2000 year old town`: how old somebody is tells no time. */
const isAge: Lookalike = ({ draft: { type, from, to }, terms }) => {
  if (type === 'DURATION') return isOld(terms, to)
  const unit = afterHyphen(terms, to)
  return (
    to === from + 1 &&
    (listed('UNIT')(terms, unit) ?? listed('UNITS')(terms, unit)) !== undefined &&
    isOld(terms, unit + 1)
  )
}

/** `14-7` */
const isScore = ({ text }: Term, i: number, terms: readonly Term[]): boolean =>
  /^\d{1,3}$/.test(text) &&
  /^[-–]$/.test(terms[i + 1]?.text ?? '') &&
  /^\d{1,3}$/.test(terms[i + 2]?.text ?? '')

/** `scored in the third quarter`: of a match, where nobody reports a profit. */
const isQuarterOfPlay: Lookalike = place => {
  const { meaning } = place.draft
  if (meaning.kind !== 'recurring' || meaning.name.every !== 'part' || meaning.name.unit !== 'quarter')
    return false
  const words = sentence(place)
  const { played, reported } = place.lexicon
  return (
    words.some((word, i) => played.has(word.lower) || isScore(word, i, words)) &&
    !words.some(({ lower }) => reported.has(lower))
  )
}

// `scored on the power play at 19:56`, `at 7:14 and 9:20`.
const TERMS_BEFORE_CLOCK = 10

/** `12:05 [of the second period]`, `9:41 [of the third]` */
const isPartOfPlay = (terms: readonly Term[], at: number): boolean => {
  if (terms[at]?.lower !== 'of' || listed('THE')(terms, at + 1) === undefined) return false
  const next = terms[at + 3]
  const alone = next === undefined || !WORD.test(next.text)
  return listed('ORDINAL')(terms, at + 2) !== undefined && (alone || PARTS_OF_PLAY.has(next.lower))
}
const PARTS_OF_PLAY: ReadonlySet<string> = new Set(['period', 'quarter', 'half'])

/** `scored at 7:14`, `17:46 into the third period`: minutes and seconds of play. */
const isClockOfPlay: Lookalike = ({ draft, terms, lexicon }) => {
  const last = terms[draft.to - 1]!
  if (draft.meaning.kind !== 'clock' || !/^\d\d$/.test(last.text)) return false
  const next = terms.slice(draft.to, draft.to + 2).map(({ lower }) => lower)
  // `in 14:32` is how long a race took.
  if (lexicon.elapsed.has(next[0] ?? '') || lexicon.elapsed.has(next.join('_'))) return true
  if (terms[draft.from - 1]?.lower === 'in') return true
  if (isPartOfPlay(terms, draft.to)) return true
  const before = terms.slice(Math.max(0, draft.from - TERMS_BEFORE_CLOCK), draft.from)
  const cut = before.findLastIndex(({ text }) => /^[.,;!?]$/.test(text))
  return before
    .slice(cut + 1)
    .some((word, i, words) => lexicon.played.has(word.lower) || isScore(word, i, words))
}

/** `at 1950 Mill Lane`, `the 1900 block`. */
const isHouse: Lookalike = ({ draft: { from, to, meaning }, terms, lexicon }) => {
  if (to !== from + 1 || meaning.kind !== 'absolute') return false
  if (lexicon.streets.has(terms[to]?.lower ?? '')) return /^\p{Ll}/u.test(terms[to]!.text)
  const left = terms[from - 1]
  if (left && WORD.test(left.text) && !lexicon.addressed.has(left.lower)) return false
  const street = terms.slice(to, to + 4).findIndex(({ lower }) => lexicon.streets.has(lower))
  return street > 0 && terms.slice(to, to + street + 1).every(({ text }) => CAPITAL.test(text))
}

const OPENING = /^[“"‘']$/
const CLOSING = /^[”"’']$/
// `“The Day After Tomorrow”`.
const TITLE_WORDS = 6

/** The words of a title between quotation marks, around a draft; undefined where there is none. */
function titleAround({ draft: { from, to }, terms }: Place): readonly Term[] | undefined {
  let start = from
  while (from - start < TITLE_WORDS && start > 0 && WORD.test(terms[start - 1]!.text)) start--
  let end = to
  while (end - to < TITLE_WORDS && end < terms.length && WORD.test(terms[end]!.text)) end++
  const close = /^[.,]$/.test(terms[end]?.text ?? '') ? end + 1 : end
  const quoted = OPENING.test(terms[start - 1]?.text ?? '') && CLOSING.test(terms[close]?.text ?? '')
  return quoted ? terms.slice(start, end) : undefined
}

/** `the song “Monday”`, `“Monday”, a song`: a work is called so. */
function isCalledWork({ draft: { from, to }, terms, lexicon }: Place): boolean {
  const named = ({ lower }: Term) => lexicon.works.has(lower)
  return terms.slice(Math.max(0, from - 3), from - 1).some(named) || terms.slice(to + 1, to + 5).some(named)
}

/** `“1984”`, `“Saturday Market Blues”`: a year alone, or a date within words that all have capitals. */
const isTitle: Lookalike = place => {
  const { from, to, meaning } = place.draft
  const title = titleAround(place)
  if (!title) return false
  const year = meaning.kind === 'absolute' && meaning.period.unit === 'year'
  if (title.length === to - from) return (year && to - from === 1) || isCalledWork(place)
  const { connectives } = place.lexicon
  const small = ({ lower, meanings }: Term) =>
    connectives.has(lower) || meanings.some(each => SMALL.has(each.class))
  return (
    CAPITAL.test(title[0]!.text) &&
    title.every(word => !WORD.test(word.text) || CAPITAL.test(word.text) || small(word))
  )
}
const SMALL: ReadonlySet<string> = new Set(['THE', 'A', 'OF'])

/** `the programme 60 Minutes`, `“60 Minutes”`: a capital among small words or between quotation marks. */
const isProgramme: Lookalike = ({ draft: { type, from, to }, terms }) => {
  const unit = terms[to - 1]!
  return (
    type === 'DURATION' &&
    to - from === 2 &&
    /^\p{Lu}\p{Ll}/u.test(unit.text) &&
    [terms[from - 1], terms[to]].some(word => /^\p{Ll}|^[“"”]$/u.test(word?.text ?? ''))
  )
}

const lookalikes: readonly Lookalike[] = [
  isAge,
  isQuarterOfPlay,
  isClockOfPlay,
  isHouse,
  isTitle,
  isProgramme,
]

/** Without what looks like a time and is none: ages, quarters of a match, numbers of houses, titles. */
export const withoutLookalikes = (
  drafts: readonly Draft[],
  terms: readonly Term[],
  lexicon: TimexLexicon,
): Draft[] => drafts.filter(draft => !lookalikes.some(is => is({ draft, terms, lexicon })))
