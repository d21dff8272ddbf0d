import { freeze } from '../../scripts/ingest/article.ts'
import type { Article } from '../../scripts/model/article.ts'
import type { Annotated } from '../../scripts/model/document.ts'
import type {
  Entity,
  EntityType,
  Mention,
  Paragraph,
  Sentence,
  TimelineEvent,
  Timex,
} from '../../scripts/model/layers.ts'
import type { Span } from '../../scripts/model/span.ts'

const rule = 'newsroom/by-hand'

/** What an attribution by hand tells of a plain report by somebody named. */
export const plainly = {
  sourceKind: { value: 'person', rule },
  stance: { value: 'says', rule },
  weight: { value: 'statement', rule },
} as const

type Facts = Omit<Partial<Article>, 'text' | 'sha256'> & { slug: string }

const layersOf = (text: string): { paragraphs: Paragraph[]; sentences: Sentence[] } => {
  const paragraphs = [...text.matchAll(/[^\n].*(?:\n(?!\n).+)*/g)].map(({ 0: words, index }) => {
    const role = words.startsWith('Image:') ? 'caption' : /[.?!”’"]$/.test(words) ? 'body' : 'heading'
    return { start: index, end: index + words.length, role, rule } as const
  })
  const sentences = paragraphs.flatMap(({ start, end }, paragraph) =>
    [...text.slice(start, end).matchAll(/\S.*?(?:[.?!][”"]?(?=\s+[“"A-Z])|$)/gs)].map(
      ({ 0: words, index }) => ({
        start: start + index,
        end: start + index + words.trimEnd().length,
        paragraph,
      }),
    ),
  )
  return { paragraphs, sentences }
}

/** An article annotated by hand: layers to be filled in, and ways to point at words. */
export function draft(text: string, facts: Facts) {
  const { article } = freeze(text, { language: 'en', ...facts })
  const entities: Entity[] = []
  const mentions: Mention[] = []
  const doc = {
    article,
    ...layersOf(article.text),
    tokens: [...article.text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      sentence: 0,
    })),
    words: [],
    quotations: [] as Annotated['quotations'][number][],
    mentions,
    entities,
    attributions: [] as Annotated['attributions'][number][],
    timexes: [] as Annotated['timexes'][number][],
    events: [] as Annotated['events'][number][],
    problems: [] as Annotated['problems'][number][],
  }
  /** The `nth` place of some words, counted from 1. */
  const at = (words: string, nth = 1): Span => {
    let start = -1
    for (let i = 0; i < nth; i++) start = article.text.indexOf(words, start + 1)
    if (start < 0) throw new Error(`expected “${words}” (${nth}) in ${facts.slug}`)
    return { start, end: start + words.length }
  }
  const mention = (span: Span, type: EntityType, form: Mention['form'] = 'name') => {
    mentions.push({ id: `m${mentions.length}`, span, form, type, rule })
    return mentions.at(-1)!.id
  }
  /** An entity with every place of each of its names, whole words only; the first name is the fullest. */
  const entity = (type: EntityType, names: readonly string[], roles: readonly Span[] = [], named = true) => {
    const taken: Span[] = []
    for (const name of names)
      for (const { index } of article.text.matchAll(new RegExp(`(?<!\\w)${name}(?!\\w)`, 'g')))
        if (!taken.some(({ start, end }) => start < index + name.length && index < end))
          taken.push({ start: index, end: index + name.length })
    const ids = taken
      .sort((a, b) => a.start - b.start)
      .map(span => mention(span, type, named ? 'name' : 'nominal'))
    entities.push({
      id: `e${entities.length}`,
      type,
      name: names[0]!,
      named,
      aliases: names.slice(1),
      mentions: ids,
      roles: roles.map(span => ({ span, rule })),
      links: [],
      possible: [],
      rule,
    })
    return entities.at(-1)!.id
  }
  const timex = (span: Span, value: string, more: Partial<Timex> = {}) => {
    const id = `t${doc.timexes.length}` as const
    doc.timexes.push({ id, span, type: 'DATE', value, timex3: value, anchor: null, rule, ...more })
    return id
  }
  /** Something that has happened, unless `more` says otherwise. */
  const event = (span: Span, when: TimelineEvent['when'], more: Partial<TimelineEvent> = {}) => {
    const id = `v${doc.events.length}` as const
    doc.events.push({ id, span, when, tense: 'past', participants: [], rule, ...more })
    return id
  }
  return { doc: doc as typeof doc & Annotated, at, mention, entity, timex, event }
}
