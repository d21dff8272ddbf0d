import { finderIn } from '../../corrections/selector.ts'
import { EVERY } from '../../ingest/corrections/index.ts'
import type { WrittenItem } from '../../ingest/corrections/write.ts'
import type { ArticleView, Briefing, DateView, EntityView, EventView } from '../../model/briefing.ts'
import type { EntityType } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import { checksOf } from '../../pages/parts/editor.ts'
import { addressOf, idIn } from '../../text/addresses.ts'
import { dateWords } from '../../text/dates.ts'
import { count } from '../../text/english.ts'
import { fold } from '../../text/slugs.ts'
import { slice } from '../../text/spans.ts'
import { likelySame } from './merging.ts'
import { around, articleOf, knownName, type Question, questionId } from './question.ts'
import { speakerQuestion } from './speakers.ts'

const MOST_SAME = 4

const TYPES: Readonly<Record<EntityType, string>> = {
  person: 'It is a person',
  organization: 'It is an organisation',
  place: 'It is a place',
  event: 'It is an event',
}

/** Asks what is wrong with a name, in the one article that has it, or in all of them. */
function entityQuestion(view: EntityView, { articles, articleBy, entityBy }: Briefing): Question {
  const inThem = view.articles.map(slug => articleBy.get(slug)!)
  const [article] = inThem as [ArticleView]
  const [mention] = view.mentions
  const own = article.doc.entities.find(({ id }) => article.slugs.get(id) === view.id)!
  const file = inThem.length === 1 ? article.article.slug : EVERY
  const entity = inThem.length === 1 ? own.name : view.name
  const answer = (decision: WrittenItem) => ({ file, items: [{ entity, ...decision }] })
  const types = (Object.keys(TYPES) as EntityType[]).filter(type => type !== view.type)
  const known = (value: string) =>
    inThem.map(one => knownName(one, value)).find(Boolean) ??
    articles.map(one => knownName(one, value)).find(Boolean)
  const text = (key: string, label: string, example: string) => ({
    label,
    expects: { example },
    answer: (value: string) => answer({ [key]: value }),
  })
  return {
    id: questionId('entity', view.id),
    article: articleOf(article),
    ...(inThem.length > 1 && { others: inThem.length - 1 }),
    group: 'Names',
    question: `What is wrong with “${view.name}”?`,
    ...around(article.article.text, mention?.mention.span ?? article.mentionBy.get(own.mentions[0]!)!.span),
    evidence: [
      `${TYPES[view.type]}, named ${count(view.mentions.length, 'time')} in ${count(inThem.length, 'article')}`,
      ...(view.aliases.length > 0
        ? [`Also called ${view.aliases.map(alias => `“${alias}”`).join(', ')}`]
        : []),
    ],
    choices: [
      ...likelySame(article, own)
        .slice(0, MOST_SAME)
        .map(({ name }) => ({ label: `The same as ${name}`, answer: answer({ 'same-as': name }) })),
      ...types.map(type => ({ label: TYPES[type], answer: answer({ type }) })),
      { label: 'Give it no page', answer: answer({ hide: 'yes' }) },
    ],
    fields: [
      {
        label: 'The same as',
        expects: 'name',
        answer(value) {
          const name = known(value)
          if (!name) return `No article names anybody or anything called “${value}”.`
          if (fold(name) === fold(entity)) return 'That is its own name.'
          // A name of another article makes one page of the two only by a decision for every article.
          const here = inThem.some(one => knownName(one, value))
          return { file: here ? file : EVERY, items: [{ entity, 'same-as': name }] }
        },
      },
      {
        label: 'Not the same as',
        expects: 'name',
        answer(value) {
          const name = known(value)
          return name
            ? answer({ 'never-same-as': name })
            : `No article names anybody or anything called “${value}”.`
        },
      },
      text('name', 'Its name', entityBy.get(view.id)?.name ?? view.name),
      text('role', 'Its office or part', 'Mayor of Port Ellen'),
    ],
    url: view.url,
  }
}

const WEEK = 7
const shifted = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

const yearOff = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`

/** Days that are easily taken for one another. */
const likelyDays = (value: string | null): { label: string; value: string }[] =>
  value === null || !/^\d{4}-\d{2}-\d{2}$/.test(value) || value.endsWith('02-29')
    ? []
    : [
        { label: 'a week earlier', value: shifted(value, -WEEK) },
        { label: 'a week later', value: shifted(value, WEEK) },
        { label: 'a year earlier', value: yearOff(value, -1) },
        { label: 'a year later', value: yearOff(value, 1) },
      ]

/** What a date's question and an event's have in common. */
function dated(
  value: string | null,
  answer: (decision: WrittenItem) => { file: string; items: WrittenItem[] },
  hide: string,
): Pick<Question, 'choices' | 'fields' | 'evidence'> {
  return {
    evidence: [value ? `Now: ${dateWords(value)}` : 'Now: not dated'],
    choices: [
      ...likelyDays(value).map(day => ({
        label: `${dateWords(day.value)}, ${day.label}`,
        answer: answer({ date: day.value }),
      })),
      { label: hide, answer: answer({ hide: 'yes' }) },
    ],
    fields: [
      {
        label: 'Another date',
        expects: { example: '2015-11-24, 2015-11, 2015 or 2015-11-23/2015-11-25' },
        answer: date => answer({ date }),
      },
    ],
  }
}

const REACHES = [0, 1, 2, 4, 8, 16, 32]

/** The words of a place, with as many beside them as tell them apart. */
function wordsAt(text: string, span: Span): WrittenItem {
  const find = finderIn(text)
  const exact = slice(text, span)
  const before = text.slice(0, span.start).trim().split(/\s+/)
  const after = text.slice(span.end).trim().split(/\s+/)
  const targets = REACHES.map(reach => ({
    exact,
    ...(reach > 0 && { prefix: before.slice(-reach).join(' '), suffix: after.slice(0, reach).join(' ') }),
  }))
  return targets.find(target => find(target).length === 1) ?? targets.at(-1)!
}

function dateQuestion(article: ArticleView, { id, timex }: DateView): Question {
  const { text, slug } = article.article
  const target = wordsAt(text, timex.span)
  const answer = (decision: WrittenItem) => ({ file: slug, items: [{ ...target, ...decision }] })
  return {
    id: questionId('date', slug, id),
    article: articleOf(article),
    group: 'Dates',
    question: `Which date is “${slice(text, timex.span)}”?`,
    ...around(text, timex.span),
    ...dated(timex.value, answer, 'This is no date'),
    url: `${article.url}#${id}`,
  }
}

function eventQuestion(article: ArticleView, { id, event, value }: EventView): Question {
  const { text, slug } = article.article
  const permalink = addressOf('event', id)
  const answer = (decision: WrittenItem) => ({ file: slug, items: [{ permalink, ...decision }] })
  return {
    id: questionId('event', slug, id),
    article: articleOf(article),
    group: 'Dates',
    question: 'When was this?',
    ...around(text, event.span),
    ...dated(value, answer, 'Leave it off the timeline'),
    url: permalink,
  }
}

/** Offers to sign that a whole article is checked. */
export function checkQuestion(article: ArticleView, open: number, today: string): Question {
  const { text, slug } = article.article
  const signed = checksOf(article).map(({ by, on }) => `Checked by ${by}, on ${dateWords(on)}`)
  return {
    id: questionId('check', slug),
    article: articleOf(article),
    group: 'Articles',
    question: signed.length > 0 ? 'Have you checked this article too?' : 'Is this article checked?',
    ...around(text, { start: 0, end: 0 }),
    evidence: [
      ...signed,
      open > 0
        ? `${count(open, 'question')} on it ${open === 1 ? 'is' : 'are'} open.`
        : 'No question on it is open.',
    ],
    choices: [
      {
        label: 'This article is checked',
        answer: { file: slug, items: [{ reviewed: today }] },
        isSigned: true,
      },
    ],
    fields: [],
    url: article.url,
  }
}

/** The question about what has an address: a quotation, a name, an event, a date of an article; null for any other. */
export function questionAbout(address: string, briefing: Briefing): Question | null {
  const { quotationBy, entityBy, articleBy, articles } = briefing
  const quotation = quotationBy.get(idIn('quotation', address) ?? '')
  if (quotation) return speakerQuestion(articleBy.get(quotation.article)!, quotation)
  const entity = entityBy.get(idIn('entity', address) ?? '')
  if (entity) return entityQuestion(entity, briefing)
  const event = idIn('event', address)
  const [path = '', anchor = ''] = address.split('#')
  for (const article of articles) {
    const happened = article.events.find(({ id }) => id === event)
    if (happened) return eventQuestion(article, happened)
    const date = path === article.url ? article.dates.find(({ id }) => id === anchor) : undefined
    if (date) return dateQuestion(article, date)
  }
  return null
}
