import type { With } from '../../model/document.ts'
import type { AttributionLexicon, Pattern } from '../../model/lexicon/attributions.ts'
import type { Span } from '../../model/span.ts'
import { greatest, smallest } from '../../text/lists.ts'
import { contains, indexAt, slice } from '../../text/spans.ts'

/** A wording that tells that a name is withheld, and why where it says so. */
export interface Withheld {
  readonly span: Span
  /** Index into `sentences`. */
  readonly sentence: number
}

type Doc = With<'sentences' | 'tokens' | 'words' | 'quotations'>

/** A pattern does not fit. */
const NONE = -1

/** How many of the words from `at` on a pattern takes; `NONE` when it does not fit. A gap opens nothing. */
function taken(words: readonly string[], at: number, pattern: Pattern, step = 0, opened = false): number {
  const next = pattern[step]
  if (!next) return 0
  for (let n = opened ? (next.gap ?? 0) : 0; n > 0; n--) {
    const rest = taken(words, at + n, pattern, step + 1, true)
    if (rest !== NONE) return n + rest
  }
  if (next.words.has(words[at] ?? '')) {
    const rest = taken(words, at + 1, pattern, step + 1, true)
    if (rest !== NONE) return 1 + rest
  }
  return next.optional || next.gap ? taken(words, at, pattern, step + 1, opened) : NONE
}

/** Words that a pattern can begin with: up to its first step that must be there. */
function openings(pattern: Pattern): string[] {
  const needed = pattern.findIndex(step => !(step.optional || step.gap))
  return pattern.slice(0, needed < 0 ? pattern.length : needed + 1).flatMap(({ words }) => [...words])
}

const opened = new WeakMap<readonly Pattern[], ReadonlySet<string>>()

/** Words that any of the patterns can begin with. Most words are none: they cost one look-up. */
function openingsOf(patterns: readonly Pattern[]): ReadonlySet<string> {
  const known = opened.get(patterns) ?? new Set(patterns.flatMap(openings))
  opened.set(patterns, known)
  return known
}

const longest = (words: readonly string[], at: number, patterns: readonly Pattern[]): number =>
  greatest(
    patterns.map(pattern => taken(words, at, pattern)),
    NONE,
  )

/** Where what follows belongs to the report again: at its verb, or behind a conjunction at another report’s source. */
function reportAfter({ quotations, tokens, words }: Doc, from: number, to: number): number {
  const starts = quotations.flatMap(({ cue, source }) => {
    if (!cue || cue.start < from) return []
    if (!source || source.start < from) return [cue.start]
    // "because he [feared] …" is told inside the wording.
    return words[indexAt(tokens, source.start) - 1]?.upos === 'CCONJ' ? [source.start] : []
  })
  return Math.min(to, smallest(starts))
}

/** Where a wording that begins with the tokens `from` to `to` ends: an offset. */
function endOf(
  doc: Doc,
  words: readonly string[],
  first: number,
  to: number,
  { explaining }: AttributionLexicon,
): number {
  let i = to
  while (i < words.length) {
    const stops = /^[.;:!?—–“”"()…]$/u.test(words[i]!)
    if (stops || (words[i] === ',' && !explaining.has(words[i + 1] ?? ''))) break
    i++
  }
  return doc.tokens[first + i - 1]!.end
}

const TRAILING = new Set(['AUX', 'CCONJ'])

/** Without words at the end that belong to what follows: "… [and has]". */
function trimmedEnd({ tokens, words }: Doc, end: number): number {
  let last = indexAt(tokens, end) - 1
  while (TRAILING.has(words[last]!.upos)) last--
  return tokens[last]!.end
}

/** The wordings of one sentence. @param first its first token */
function inSentence(doc: Doc, first: number, words: readonly string[], lexicon: AttributionLexicon): Span[] {
  const opening = openingsOf(lexicon.withholding)
  return [...words.keys()].flatMap(at => {
    if (!opening.has(words[at]!)) return []
    const length = longest(words, at, lexicon.withholding)
    if (length === NONE) return []
    const whole = endOf(doc, words, first, at + length, lexicon)
    const least = doc.tokens[first + at + length - 1]!.end
    const { start } = doc.tokens[first + at]!
    return [{ start, end: trimmedEnd(doc, reportAfter(doc, least, whole)) }]
  })
}

/** Everywhere in the narration where an article tells that a name is withheld. */
export function withheldIn(doc: Doc, lexicon: AttributionLexicon): Withheld[] {
  const { article, sentences, tokens, quotations } = doc
  const isSaid = (span: Span) =>
    quotations.some(
      ({ form, content }) => form !== 'indirect' && content.some(piece => contains(piece, span)),
    )
  return sentences.flatMap((sentence, index) => {
    const first = indexAt(tokens, sentence.start)
    const words: string[] = []
    for (let i = first; tokens[i]?.sentence === index; i++)
      words.push(slice(article.text, tokens[i]!).toLowerCase().replaceAll('’', "'"))
    return inSentence(doc, first, words, lexicon)
      .filter(span => !isSaid(span))
      .map(span => ({ span, sentence: index }))
  })
}
