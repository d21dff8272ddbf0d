import type { Span } from '../../../model/span.ts'
import type { Item } from '../items.ts'
import type { Context, Found } from '../rule.ts'
import { hasMainVerb } from './clause.ts'
import { contentOf, withoutOpener } from './content.ts'
import { continuation, leading } from './continuation.ts'
import type { Cue } from './cues.ts'
import { isCourt } from './heard.ts'
import { cueFirst, isWhole, type Order, type Parts, subjectFirst } from './order.ts'
import { type Range, spanOf } from './range.ts'
import { sourceOf } from './source.ts'
import { maySpeak } from './subject.ts'
import { isA, isComma, isDash, isTagged, isUsed, isWord } from './tests.ts'
import { unquoted } from './unquoted.ts'

/**
 * What has ended before a cue that leads to words of its own: in “A.” Bell replied: “B.”, A is what somebody else goes
 * on to say.
 */
function endedBefore({ items, text }: Context, { passage, cue }: Told): Span | undefined {
  const before = passage === 0 ? items[0]!.passage : undefined
  const leads = items.some((item, i) => i > cue.to && isWord(item, ':') && items[i + 1]?.passage)
  return before && leads && text[before.end - 1] === '.'
    ? { start: before.start, end: before.end }
    : undefined
}

/** A cue with what stands before it. */
interface Told extends Parts {
  readonly cue: Cue
  readonly order: Order
  /** The passage it follows; -1 when no passage stands there. */
  readonly passage: number
}

/** Passages that go on with an interrupted quotation, up to the next one's: “A,” she said, [“B.”] */
const resumed = (items: readonly Item[], from: number, to: number): Span[] =>
  items.slice(from, to).flatMap(({ passage, ends }, k) => {
    const before = items[from + k - 1]
    const joined = isWord(before, ',', ':') || isDash(before)
    return ends && joined ? [{ start: passage!.start, end: passage!.end }] : []
  })

/** A passage that is said as a whole, not a fragment in a clause of the narration's. */
const isUtterance = (items: readonly Item[], at: number): boolean =>
  isWhole(items, at) ||
  (items[at]?.ends === true &&
    (items[at]!.words > 12 ||
      hasMainVerb(items, 0, at) ||
      items.slice(0, at).every(item => isA(item, 'CCONJ', 'ADV') || isComma(item))))

/** Where what is said opens: at the passage itself when another cue introduces it: "… and added, [“…,”] Bell said". */
function opening(items: readonly Item[], passage: number, cues: readonly Cue[]): number {
  const before = isWord(items[passage - 1], ',', ':') ? passage - 2 : passage - 1
  return cues.some(cue => cue.to === before) ? passage : 0
}

/** "“The Long Ferry,” the latest film by Reed, opened": a title with its apposition, and a verb that reports only beside speech. */
const isTitle = (
  items: readonly Item[],
  { verb }: Cue,
  { source }: Parts,
  passage: Item | undefined,
): boolean =>
  verb.takes.size === 0 &&
  passage !== undefined &&
  passage.words < 8 &&
  isComma(items[source.to + 1]) &&
  !maySpeak(items, source)

/**
 * True where the phrase behind the verb is its subject, not its object: it is a name, or the verb takes clauses.
 * "…, demands [more money]" has an object.
 */
const isSubject = (items: readonly Item[], cue: Cue, source: Range): boolean =>
  maySpeak(items, source) || cue.verb.takes.has('bare')

/**
 * True where the comma before the subject closes a parenthesis behind a conjunction:
 * "when, in fact, [he] answered".
 */
function isSubordinate(items: readonly Item[], comma: number): boolean {
  const opening = items.slice(0, comma).findLastIndex(isComma)
  return isTagged(items[opening - 1], 'WRB', 'IN', 'CC')
}

/** True where the clause before the cue belongs to it, in a case where no marks tell so. */
function isApart({ items, lexicon }: Context, cue: Cue, { source, contentTo }: Parts, order: Order): boolean {
  if (order === cueFirst) return isSubject(items, cue, source)
  // "Tests showed a leak, [a prospect] Bell denied": the noun stands for the clause.
  const noun = items[source.from + 1]!
  return !lexicon.commentNouns.has(noun.lower) && !isSubordinate(items, contentTo)
}

function told(context: Context, cue: Cue): Told[] {
  const { items } = context
  // "…, the inquest was told": whoever was told stands there.
  const heard = isUsed(items[cue.from], 'addressing')
  if (cue.form !== 'finite' && cue.form !== 'gerund' && !heard) return []
  // "…,” he was quoted as saying" is the only participle after what is said.
  // "In what Bell called “a farce”, police said …": no clause stands before the cue.
  if (isA(items[0], 'ADP') && isTagged(items[1], 'WP')) return []
  for (const order of cue.form === 'finite' ? [subjectFirst, cueFirst] : [subjectFirst]) {
    const parts = order(items, cue)
    if (!parts) continue
    const at = parts.contentTo
    const passage = [at, at - 1].find(i => items[i]?.passage) ?? -1
    if (passage < 0 && !isApart(context, cue, parts, order)) continue
    return isTitle(items, cue, parts, items[passage]) ? [] : [{ ...parts, cue, order, passage }]
  }
  return []
}

/** What the sentence's first report says, from its head on. */
function firstContent(context: Context, one: Told, next: number): Span[] {
  const { items, cues } = context
  const { passage, contentTo, cue, source } = one
  if (!isUtterance(items, passage)) {
    const clause = unquoted(context, cue, one, one.order)
    // "“We cannot go on” like this, Bell said. [“We are tired.”]"
    return clause.length > 0 && items[0]!.passage ? [...clause, ...carriedOn(context, next)] : clause
  }
  const from = opening(items, passage, cues)
  return [
    ...leading(context.frames, context.at),
    contentOf(items, withoutOpener(items, { from, to: contentTo }))!,
    ...resumed(items, Math.max(cue.to, source.to), next),
    ...carriedOn(context, next),
  ]
}

/** The sentences after this one that go on with its last passage. */
const carriedOn = ({ items, frames, at }: Context, next: number): Span[] =>
  next === items.length ? continuation(frames, at) : []

/** What a later report of the same sentence says: a passage of its own. */
function laterContent(context: Context, { passage, cue, source }: Told, next: number): Span[] {
  const { items } = context
  if (!items[passage]?.ends) return []
  const { start, end } = items[passage].passage!
  const rest = resumed(items, Math.max(cue.to, source.to), next)
  return [{ start, end }, ...rest, ...carriedOn(context, next)]
}

/** Whose report it is; of those who were told it only a court stands for it. */
function sourceOfTold({ items, lexicon }: Context, { cue, source }: Told): Pick<Found, 'source'> {
  const subject = spanOf(items, source)
  if (cue.form !== 'passive' || isCourt(items, subject)) return { source: subject }
  const by = sourceOf(items, cue, lexicon)
  return by ? { source: spanOf(items, by) } : {}
}

/**
 * The reports of a sentence whose cues follow what is said, in one order of verb and subject.
 * @param cues in text order
 */
export function toldBefore(context: Context, cues: readonly Cue[], order: Order): Found[] {
  const { items } = context
  const read = cues.flatMap(cue => told(context, cue))
  // "[the man charged with it] said": a participle inside the subject of the next verb.
  const all = read.filter(
    (one, i) => !read.slice(i + 1, i + 3).some(({ source }) => source.from < one.cue.from),
  )
  const found: Found[] = []
  let first = true
  for (const [i, one] of all.entries()) {
    const ended = endedBefore(context, one)
    if (ended) {
      if (one.order === order) found.push({ content: [ended] })
      continue
    }
    const next = all.slice(i, i + 4).find(({ passage }) => passage > one.contentTo)?.passage ?? items.length
    const content = first ? firstContent(context, one, next) : laterContent(context, one, next)
    if (content.length === 0) continue
    first = false
    if (one.order === order)
      found.push({ content, cue: spanOf(items, one.cue), ...sourceOfTold(context, one) })
  }
  return found
}
