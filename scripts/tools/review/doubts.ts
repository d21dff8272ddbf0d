import type { WrittenItem } from '../../ingest/corrections/write.ts'
import type { ArticleView, Briefing, QuotationView } from '../../model/briefing.ts'
import type { Correction } from '../../model/corrections.ts'
import type { Entity } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import { addressOf } from '../../text/addresses.ts'
import { excerpt } from '../../text/excerpt.ts'
import { normalizedWords, shortHash } from '../../text/slugs.ts'
import { slice } from '../../text/spans.ts'

/** An answer, and what it writes into the corrections. */
interface Choice {
  readonly label: string
  readonly item: WrittenItem
}

/** Something for an editor to look at. */
export interface Doubt {
  /** Equal for the same question in the next build. */
  readonly id: string
  readonly article: string
  readonly question: string
  /** Its words in the text around them. */
  readonly before: string
  readonly words: string
  readonly after: string
  readonly evidence: readonly string[]
  readonly choices: readonly Choice[]
  /** Address of the page it is about. */
  readonly url: string
}

const MOST_CHOICES = 9
const REACH = 300

function around(text: string, words: Span) {
  const shown = excerpt(text, { start: 0, end: text.length }, words, REACH)
  return {
    before: `${shown.cutBefore ? '… ' : ''}${text.slice(shown.start, words.start)}`,
    words: slice(text, words),
    after: `${text.slice(words.end, shown.end)}${shown.cutAfter ? ' …' : ''}`,
  }
}

/** How doubtful a speaker is. More steps of evidence are more doubtful; a quotation without a speaker is most doubtful. */
function doubtOf({ attribution }: QuotationView): number {
  if (attribution.rule.startsWith('editor/') || attribution.certainty === 'stated') return 0
  if (attribution.certainty === 'implied') return attribution.via.length
  return attribution.candidates.length > 0 ? 1000 : 100
}

function speakerNames({ quotations, doc }: ArticleView, view: QuotationView): string[] {
  const speakers = quotations.flatMap(({ speaker }) => speaker?.label ?? [])
  const people = doc.entities.filter(({ type, named }) => named && type === 'person').map(({ name }) => name)
  const first = [...view.candidates.map(({ label }) => label), ...(view.speaker ? [view.speaker.label] : [])]
  return [...new Set([...first, ...speakers, ...people])].slice(0, MOST_CHOICES - 2)
}

function speakerDoubt(article: ArticleView, view: QuotationView): Doubt {
  const { text } = article.article
  const { attribution, quotation } = view
  const permalink = addressOf('quotation', view.id).replace(/\.html$/, '')
  const [first, last] = view.sentences
  const sentence = {
    start: Math.min(quotation.content[0].start, article.doc.sentences[first]?.start ?? 0),
    end: Math.max(quotation.content.at(-1)!.end, article.doc.sentences[last]?.end ?? 0),
  }
  const chain = attribution.via.map(id => `“${slice(text, article.mentionBy.get(id)!.span)}”`)
  return {
    id: shortHash(['speaker', article.article.slug, view.id]),
    article: article.article.slug,
    question: view.speaker ? `Is it ${view.speaker.label} who says this?` : 'Who says this?',
    ...around(text, sentence),
    evidence: [
      quotation.source
        ? `In the article’s words: “${slice(text, quotation.source)}”`
        : 'Nobody is named beside the quotation.',
      ...(chain.length > 1 ? [`Through ${chain.join(', then ')}`] : []),
      ...(view.candidates.length > 0
        ? [`It could be ${view.candidates.map(({ label }) => label).join(' or ')}`]
        : []),
      `${quotation.rule}, ${attribution.rule}`,
    ],
    choices: [
      ...speakerNames(article, view).map(name => ({ label: name, item: { permalink, speaker: name } })),
      { label: 'Name nobody', item: { permalink, speaker: 'nobody' } },
      { label: 'This is not a quotation', item: { permalink, quotation: 'no' } },
    ],
    url: addressOf('quotation', view.id),
  }
}

const COMMON = 3
const longWords = (name: string): string[] =>
  normalizedWords(name)
    .split(' ')
    .filter(word => word.length > COMMON)

/** True for two entities of one type whose names share a word of some length, though the program keeps them apart. */
function alike(a: Entity, b: Entity): boolean {
  const words = longWords(b.name)
  return a.type === b.type && longWords(a.name).some(word => words.includes(word))
}

function mergeDoubt(article: ArticleView, a: Entity, b: Entity): Doubt {
  const { text } = article.article
  const place = (entity: Entity) => article.mentionBy.get(entity.mentions[0]!)!.span
  const sentence = (entity: Entity) => {
    const { start, end } = article.doc.sentences.find(one => one.end > place(entity).start) ?? place(entity)
    return `${entity.name}, ${entity.mentions.length} times: “${text.slice(start, end)}”`
  }
  return {
    id: shortHash(['merge', article.article.slug, a.name, b.name]),
    article: article.article.slug,
    question: `Are ${a.name} and ${b.name} the same?`,
    ...around(text, place(b)),
    evidence: [sentence(a), sentence(b)],
    choices: [
      { label: 'The same', item: { entity: b.name, 'same-as': a.name } },
      { label: 'Never the same', item: { entity: a.name, 'never-same-as': b.name } },
    ],
    url: addressOf('entity', article.slugs.get(b.id)!),
  }
}

const namesIn = ({ target, decision }: Correction): string[] =>
  'other' in decision && 'entity' in target ? [target.entity, decision.other].sort() : []

function mergeDoubts(article: ArticleView, corrections: readonly Correction[]): Doubt[] {
  const decided = new Set(corrections.map(correction => namesIn(correction).join('\n')))
  const named = article.doc.entities.filter(
    ({ id, mentions }) => article.slugs.has(id) && mentions.length > 0,
  )
  return named.flatMap((a, i) =>
    named
      .slice(i + 1)
      .filter(b => alike(a, b) && !decided.has([a.name, b.name].sort().join('\n')))
      .map(b => mergeDoubt(article, a, b)),
  )
}

/** What an editor should look at, the most doubtful first: speakers, then names that may be one. */
export function doubtsIn({ articles }: Briefing, corrections: readonly Correction[]): Doubt[] {
  const speakers = articles
    .flatMap(article => article.quotations.map(view => ({ article, view, doubt: doubtOf(view) })))
    .filter(({ doubt }) => doubt > 0)
    .sort((a, b) => b.doubt - a.doubt)
  return [
    ...speakers.map(({ article, view }) => speakerDoubt(article, view)),
    ...articles.flatMap(article => mergeDoubts(article, corrections)),
  ]
}

/** All names of an article, for an editor to join any two. */
export const namesOf = ({ slugs, doc }: ArticleView): string[] =>
  doc.entities
    .filter(({ id }) => slugs.has(id))
    .map(({ name }) => name)
    .sort((a, b) => a.localeCompare(b, 'en'))
