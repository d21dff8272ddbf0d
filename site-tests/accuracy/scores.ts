import type { Annotated } from '../../scripts/model/document.ts'
import type { Quotation } from '../../scripts/model/layers.ts'
import type { Span } from '../../scripts/model/span.ts'
import { annotated } from '../annotated.ts'
import type { Expected, Marked } from './marked.ts'

interface Matches {
  readonly hits: number
  readonly found: number
  readonly expected: number
}

/** What is counted over texts; speakers and polarity among the quotations found, wrong names among direct ones. */
export interface Counts {
  readonly all: Matches
  readonly direct: Matches
  readonly speakers: number
  readonly polarity: number
  readonly wrongNames: number
}

/** Two quotations are the same when their letters overlap by this share of both together. */
const SAME = 0.8

/** F1 in per cent. */
export const rate = ({ hits, found, expected }: Matches): number => (200 * hits) / (found + expected || 1)

const plus = (a: Matches, b: Matches): Matches => ({
  hits: a.hits + b.hits,
  found: a.found + b.found,
  expected: a.expected + b.expected,
})

const NONE: Matches = { hits: 0, found: 0, expected: 0 }

export const counted = (all: readonly Counts[]): Counts =>
  all.reduce(
    (sum, one) => ({
      all: plus(sum.all, one.all),
      direct: plus(sum.direct, one.direct),
      speakers: sum.speakers + one.speakers,
      polarity: sum.polarity + one.polarity,
      wrongNames: sum.wrongNames + one.wrongNames,
    }),
    { all: NONE, direct: NONE, speakers: 0, polarity: 0, wrongNames: 0 },
  )

/** Offsets of letters and digits, a leading "that" left out. */
function letters(text: string, content: readonly Span[]): Set<number> {
  const offsets = content.flatMap(({ start, end }, piece) => {
    const from = piece === 0 && /^that\s/i.test(text.slice(start, end)) ? start + 5 : start
    return Array.from({ length: Math.max(0, end - from) }, (_, i) => from + i)
  })
  return new Set(offsets.filter(at => /[\p{L}\p{N}]/u.test(text[at]!)))
}

function same(text: string, a: readonly Span[], b: readonly Span[]): boolean {
  const x = letters(text, a)
  const y = letters(text, b)
  const both = [...x].filter(at => y.has(at)).length
  return both >= SAME * (x.size + y.size - both)
}

const isDirect = (text: string, { content }: Expected): boolean =>
  content.every(({ start }) => /["“„«‘]/.test(text[start - 1] ?? ''))

/** Who the program says has spoken: the entity's name and the source words. */
function speakerOf(doc: Annotated, { id, source }: Quotation) {
  const found = doc.attributions.find(one => one.quotation === id)?.speaker
  const entity = doc.entities.find(one => one.id === found)
  const words = source && doc.article.text.slice(source.start, source.end)
  return { name: entity?.named ? entity.name : null, words: words ?? null }
}

/** True when the speaker is the expected one, or when none is expected and none is given. */
function isRight(doc: Annotated, found: Quotation, { speaker }: Expected): boolean {
  const { name, words } = speakerOf(doc, found)
  return name === null ? speaker === null || speaker === words : speaker === name
}

const shown = (text: string, content: readonly Span[]): string =>
  `“${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}”`

/** Annotates a marked text and counts what agrees; `faults` tells the rest in words. */
export function compared(marked: Marked): { counts: Counts; faults: string[] } {
  const doc = annotated(marked.text)
  const { text } = doc.article
  const free = new Set(doc.quotations)
  const pairs = marked.quotations.map(expected => {
    const found = [...free].find(one => same(text, one.content, expected.content))
    if (found) free.delete(found)
    return { expected, found }
  })
  const hits = pairs.flatMap(({ expected, found }) => (found ? [{ expected, found }] : []))
  const right = hits.filter(({ expected, found }) => isRight(doc, found, expected))
  const wrong = hits.filter(pair => !right.includes(pair))
  const polar = hits.filter(({ expected, found }) => (found.polarity ?? null) === expected.polarity)
  return {
    counts: {
      all: { hits: hits.length, found: doc.quotations.length, expected: pairs.length },
      direct: {
        hits: hits.filter(({ expected, found }) => found.form === 'direct' && isDirect(text, expected))
          .length,
        found: doc.quotations.filter(({ form }) => form === 'direct').length,
        expected: marked.quotations.filter(expected => isDirect(text, expected)).length,
      },
      speakers: right.length,
      polarity: polar.length,
      wrongNames: wrong.filter(({ found }) => found.form === 'direct' && speakerOf(doc, found).name).length,
    },
    faults: [
      ...pairs.filter(({ found }) => !found).map(({ expected }) => `missed ${shown(text, expected.content)}`),
      ...[...free].map(({ content }) => `extra ${shown(text, content)}`),
      ...wrong.map(({ expected, found }) => {
        const { name, words } = speakerOf(doc, found)
        return `speaker ${expected.speaker} is ${name} (${words})`
      }),
      ...hits
        .filter(pair => !polar.includes(pair))
        .map(({ expected, found }) => `polarity ${expected.polarity} is ${found.polarity}`),
    ],
  }
}
