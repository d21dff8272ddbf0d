import { correct } from '../corrections/index.ts'
import { readCorrections } from '../ingest/corrections/index.ts'
import type { Briefing } from '../model/briefing.ts'
import type { Addressed, Addresses, Contradiction, Correction, Unmet } from '../model/corrections.ts'
import type { Annotated } from '../model/document.ts'
import type { Finding, Ingested, SourceFile } from '../model/source.ts'
import { addressOf } from '../text/addresses.ts'
import { fold } from '../text/slugs.ts'
import { slice } from '../text/spans.ts'
import { oneLine, shortened } from '../text/words.ts'

export const CORRECTIONS = 'content/corrections'

/** An article's annotations by their address, as they would be published without any correction. */
function addressesIn(briefing: Briefing, slug: string): Addresses {
  const view = briefing.articleBy.get(slug)
  const rows = (kind: Addressed['kind'], items: readonly (readonly [id: string, slug: string])[]) =>
    items.map(([id, name]) => [addressOf(kind, name), { kind, id }] as const)
  return new Map([
    ...rows('quotation', view?.quotations.map(({ quotation, id }) => [quotation.id, id]) ?? []),
    ...rows('event', view?.events.map(({ event, id }) => [event.id, id]) ?? []),
    ...rows('entity', [...(view?.slugs ?? [])]),
  ])
}

const LONGEST = 80
/** How much to show on either side of words that may be short. */
const BESIDE = 24

/** A correction that could not be applied, with the passages that may have been meant. */
function finding({ correction, message, advice, near }: Unmet, { article, placeOf }: Ingested): Finding {
  const passages = near.map(span => {
    const { file, line } = placeOf(span.start)
    const shown = { start: Math.max(0, span.start - BESIDE), end: span.end + BESIDE }
    return `\n    ${file}:${line}: ${shortened(oneLine(slice(article.text, shown)), LONGEST)}`
  })
  const nearest = passages.length > 0 ? `; nearest:${passages.join('')}` : ''
  return { severity: 'error', place: correction.place, message, advice: `${advice}${nearest}` }
}

/** A correction as its file has it: what it is about, and what it says. */
function written({ target, decision }: Correction): string {
  const about =
    'path' in target
      ? `permalink: ${target.path}`
      : 'entity' in target
        ? `entity: ${target.entity}`
        : 'exact' in target
          ? `exact: ${target.exact}`
          : 'the article'
  const { kind } = decision
  const says =
    kind === 'not-a-quotation'
      ? 'quotation: no'
      : kind === 'quotation' || kind === 'hide'
        ? `${kind}: yes`
        : kind
  const value = Object.entries(decision).flatMap(([key, of]) => (key === 'kind' ? [] : `${of ?? 'nobody'}`))
  return shortened(`${about}, ${[says, ...value].join(kind === 'quotation' ? ', ' : ': ')}`, LONGEST)
}

/** Two corrections that cannot both hold, told where the later one stands. */
function clash(contradiction: Contradiction): Finding {
  const [first, last] = [...contradiction].sort(
    ({ place: a }, { place: b }) =>
      (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line || a.column - b.column,
  )
  const { file, line, column } = first!.place
  return {
    severity: 'error',
    place: last!.place,
    message: `expected corrections that can hold together, found “${written(last!)}” here and “${written(first!)}” in ${file}:${line}:${column}`,
    advice: 'delete one of the two, or make them say the same',
  }
}

/** The contradictions as findings, each once, even if it shows in several articles. */
function clashes(contradictions: readonly Contradiction[]): Finding[] {
  const findings = contradictions.map(clash)
  return [...new Map(findings.map(found => [JSON.stringify(found), found])).values()]
}

/** An error where a decision for every article names somebody that no article has. */
function unknownOther({ decision, place }: Correction, docs: readonly Annotated[]): Finding[] {
  if (decision.kind !== 'same-as' && decision.kind !== 'never-same-as') return []
  const wanted = fold(decision.other)
  const isKnown = docs.some(({ entities }) =>
    entities.some(({ name, aliases }) => [name, ...aliases].some(other => fold(other) === wanted)),
  )
  if (isKnown) return []
  const message = `expected a name that an article has, found “${decision.other}”`
  return [{ severity: 'error', place, message, advice: 'write the name as an article has it' }]
}

export interface CorrectedArticles {
  readonly docs: readonly Annotated[]
  readonly corrections: readonly Correction[]
  /** Everything wrong with the files, and every correction that could not be applied. */
  readonly findings: readonly Finding[]
}

/**
 * Applies what editors have decided to all articles.
 * @param published makes the briefing as it would be without corrections; only called where an address is named
 */
export function correctArticles(
  docs: readonly Annotated[],
  articles: readonly Ingested[],
  files: readonly SourceFile[],
  published: () => Briefing,
): CorrectedArticles {
  const { corrections, findings } = readCorrections(
    files,
    docs.map(({ article }) => article.slug),
  )
  if (corrections.length === 0) return { docs, corrections, findings }
  const briefing = corrections.some(({ target }) => 'path' in target) ? published() : undefined
  const results = docs.map(doc =>
    correct(doc, corrections, briefing ? addressesIn(briefing, doc.article.slug) : new Map()),
  )
  const applied = new Set(results.flatMap(result => result.applied))
  const unmet = results.flatMap((result, i) => result.unmet.map(found => ({ found, article: articles[i]! })))
  // A decision for every article has to find its target in one of them; of several misses the first is reported.
  const told = new Set<Correction>(applied)
  const missing = unmet.filter(({ found: { correction } }) => !told.has(correction) && told.add(correction))
  const others = corrections.filter(({ article }) => article === null).flatMap(one => unknownOther(one, docs))
  return {
    docs: results.map(({ doc }) => doc),
    corrections,
    findings: [
      ...findings,
      ...clashes(results.flatMap(({ contradictions }) => contradictions)),
      ...missing.map(({ found, article }) => finding(found, article)),
      ...others,
    ],
  }
}
