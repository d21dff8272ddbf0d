import type { With } from '../../model/document.ts'
import type { AttributionLexicon, Pattern } from '../../model/lexicon/attributions.ts'
import type { Span } from '../../model/span.ts'
import { contains, indexAt, slice } from '../../text/spans.ts'

/** A wording that tells that a name is withheld, and why where it says so. */
export interface Withheld {
  readonly span: Span
  /** Index into `sentences`. */
  readonly sentence: number
}

type Doc = With<'sentences' | 'tokens' | 'words' | 'quotations'>

/** How many of the words from `at` on a pattern takes; -1 when it does not fit. A gap opens nothing. */
function taken(words: readonly string[], at: number, pattern: Pattern, step = 0, opened = false): number {
  const next = pattern[step]
  if (!next) return 0
  for (let n = opened ? (next.gap ?? 0) : 0; n > 0; n--) {
    if (!words.slice(at, at + n).every(word => /^[\p{L}'-]+$/u.test(word))) continue
    const rest = taken(words, at + n, pattern, step + 1, true)
    if (rest >= 0) return n + rest
  }
  if (next.words.has(words[at] ?? '')) {
    const rest = taken(words, at + 1, pattern, step + 1, true)
    if (rest >= 0) return 1 + rest
  }
  return next.optional || next.gap ? taken(words, at, pattern, step + 1, opened) : -1
}

const longest = (words: readonly string[], at: number, patterns: readonly Pattern[]): number =>
  Math.max(-1, ...patterns.map(pattern => taken(words, at, pattern)))

/** Where what follows belongs to the report again: at its verb, or at what joins it to the wording. */
function reportAfter(doc: Doc, from: number, to: number): number {
  const starts = doc.quotations.flatMap(({ cue, source }) => {
    if (!cue || cue.start < from || cue.start >= to) return []
    return source && source.start > from && source.start < cue.start ? [source.start] : [cue.start]
  })
  return Math.min(to, ...starts.filter(start => isJoined(doc, start, from)))
}

/** Does a report begin at an offset, not something told inside the wording: "because he [feared] …"? */
function isJoined({ quotations, tokens, words }: Doc, start: number, from: number): boolean {
  const own = quotations.some(({ cue, source }) => cue?.start === start && (source?.start ?? 0) < from)
  return own || words[indexAt(tokens, start) - 1]?.upos === 'CCONJ'
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

const TRAILING = new Set(['AUX', 'CCONJ', 'PUNCT'])

/** Without words at the end that belong to what follows: "… [and has]". */
function trimmedEnd({ tokens, words }: Doc, from: number, least: number, end: number): number {
  let last = indexAt(tokens, end - 1)
  if (tokens[last]!.start >= end) last--
  const trails = (at: number) => TRAILING.has(words[at]!.upos)
  // "and later"
  if (words[last]!.upos === 'ADV' && trails(last - 1)) last--
  while (last > least && trails(last)) last--
  return Math.max(from, tokens[last]!.end)
}

/** The wordings of one sentence. @param first its first token */
function inSentence(doc: Doc, first: number, words: readonly string[], lexicon: AttributionLexicon): Span[] {
  const patterns = lexicon.withholding.filter(pattern => words.some(word => pattern.at(-1)!.words.has(word)))
  const found: Span[] = []
  for (let at = 0; patterns.length > 0 && at < words.length; at++) {
    const length = longest(words, at, patterns)
    if (length <= 0) continue
    const { start } = doc.tokens[first + at]!
    const least = first + at + length - 1
    const whole = endOf(doc, words, first, at + length, lexicon)
    const end = reportAfter(doc, doc.tokens[least]!.end, whole)
    const span = { start, end: end < whole ? trimmedEnd(doc, start, least, end) : whole }
    found.push(span)
    while (at + 1 < words.length && doc.tokens[first + at + 1]!.start < span.end) at++
  }
  return found
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
    for (let i = first; i < tokens.length && tokens[i]!.start < sentence.end; i++)
      words.push(slice(article.text, tokens[i]!).toLowerCase().replaceAll('’', "'"))
    return inSentence(doc, first, words, lexicon)
      .filter(span => !isSaid(span))
      .map(span => ({ span, sentence: index }))
  })
}
