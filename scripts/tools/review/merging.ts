import type { ArticleView } from '../../model/briefing.ts'
import type { Correction } from '../../model/corrections.ts'
import type { Entity } from '../../model/layers.ts'
import { addressOf } from '../../text/addresses.ts'
import { count } from '../../text/english.ts'
import { fold } from '../../text/slugs.ts'
import { around, articleOf, type Question, questionId } from './question.ts'
import { groupOf, mayBeOne } from './same.ts'

/** A name that may be one of more than these is evidence for none of them. */
const MOST = 7

const pairOf = (...names: readonly [string, string]): string => names.map(fold).sort().join('\n')

/** The pairs of names that an editor has joined or parted. */
const decidedPairs = (corrections: readonly Correction[]): Set<string> =>
  new Set(
    corrections.flatMap(({ target, decision }) =>
      'other' in decision && 'entity' in target ? pairOf(target.entity, decision.other) : [],
    ),
  )

const length = ({ name }: Entity): number => name.split(' ').length

function question(article: ArticleView, entity: Entity, others: readonly Entity[]): Question {
  const { text, slug } = article.article
  const place = ({ mentions: [first] }: Entity) => article.mentionBy.get(first!)!.span
  const sentence = (one: Entity) => {
    const { start, end } = article.doc.sentences.find(({ end }) => end > place(one).start) ?? place(one)
    return `${one.name}, named ${count(one.mentions.length, 'time')}: “${text.slice(start, end)}”`
  }
  const [first] = others
  const isOne = others.length === 1
  return {
    id: questionId('merge', slug, entity.name, ...others.map(({ name }) => name)),
    article: articleOf(article),
    group: groupOf(first!),
    question: isOne ? `Are ${first!.name} and ${entity.name} the same?` : `Who is ${entity.name}?`,
    ...around(text, place(entity)),
    evidence: [...others, entity].map(sentence),
    choices: [
      ...others.map(({ name }) => ({
        label: isOne ? 'The same' : name,
        answer: { file: slug, items: [{ entity: entity.name, 'same-as': name }] },
      })),
      {
        label: isOne ? 'Never the same' : 'None of them',
        answer: {
          file: slug,
          items: others.map(({ name }) => ({ entity: name, 'never-same-as': entity.name })),
        },
      },
    ],
    fields: [],
    url: addressOf('entity', article.slugs.get(entity.id)!),
  }
}

/** The names of an article that may mean what another of its names means: one question for each, by group. */
export function mergeQuestions(article: ArticleView, corrections: readonly Correction[]): Question[] {
  const decided = decidedPairs(corrections)
  const named = article.doc.entities.filter(
    ({ id, mentions }) => article.slugs.has(id) && mentions.length > 0,
  )
  // The fuller names first, so that each is asked about what is said more fully; then the earlier ones.
  const ordered = [...named].sort((a, b) => length(b) - length(a))
  return ordered
    .flatMap((entity, i) => {
      const others = ordered
        .slice(0, i)
        .filter(other => mayBeOne(other, entity) && !decided.has(pairOf(other.name, entity.name)))
      return others.length > 0 && others.length <= MOST ? question(article, entity, others) : []
    })
    .sort((a, b) => a.group.localeCompare(b.group, 'en'))
}

/** The names of an article that are most likely meant where an entity is not what it is taken for. */
export const likelySame = ({ doc, slugs }: ArticleView, entity: Entity): Entity[] =>
  doc.entities.filter(other => other.id !== entity.id && slugs.has(other.id) && mayBeOne(other, entity))
