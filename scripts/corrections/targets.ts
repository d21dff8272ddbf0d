import type { Target, WordsTarget } from '../model/corrections.ts'
import type { Entity, EntityId, Quotation, TimelineEvent, Timex } from '../model/layers.ts'
import type { Span } from '../model/span.ts'
import { addressOf } from '../text/addresses.ts'
import { listed } from '../text/english.ts'
import { fold, normalizedWords, wordsId } from '../text/slugs.ts'
import { contains, overlaps, slice } from '../text/spans.ts'
import { shortened } from '../text/words.ts'
import { nearestNames, nearestSentences } from './nearest.ts'
import { type Located, miss, type State, wholeOf } from './state.ts'

const cut = (words: string): string => shortened(words, 80)

/** The address that a target gives; empty where it gives something else. */
const pathOf = (target: Target): string => ('path' in target ? target.path : '')

/** The words in an address, as far as it holds them. */
const wordsIn = (path: string): string =>
  path
    .replace(/^[^/#]*(?:\/|#e-)|\.html$/g, '')
    .replace(/-[0-9a-f]{8}$/, '')
    .replaceAll('-', ' ')

const gone = (state: State, path: string, kind: string): Located<never> =>
  miss(
    `expected ${path} to be ${kind} of the article, found no such address`,
    'copy the address from its page again, give the words by exact, or delete the correction',
    nearestSentences(state.doc, wordsIn(path)),
  )

/** The one place of some words. */
export function passage({ find, doc }: State, target: WordsTarget): Located<Span> {
  const found = find(target)
  const words = cut(target.exact)
  if (found.length === 1) return { item: found[0]! }
  if (found.length > 1)
    return miss(
      `expected words that the article has once, found “${words}” ${found.length} times`,
      'add prefix: or suffix: with the words right before or after',
      found.slice(0, 5),
    )
  const beside = target.prefix || target.suffix ? find({ exact: target.exact }) : []
  if (beside.length > 0)
    return miss(
      `expected “${words}” beside the words of prefix and suffix, found it elsewhere only`,
      'correct prefix: or suffix:',
      beside.slice(0, 5),
    )
  return miss(
    `expected words of the article, found none that are “${words}”`,
    'copy the words from the article as it is now, or delete the correction',
    nearestSentences(doc, target.exact),
  )
}

/** The innermost item that holds the words, or else the only one that they touch. */
function at<T>(items: readonly T[], spanOf: (item: T) => Span, words: Span): T | undefined {
  const length = (item: T) => spanOf(item).end - spanOf(item).start
  const holding = items.filter(item => contains(spanOf(item), words)).sort((a, b) => length(a) - length(b))
  if (holding[0]) return holding[0]
  const touched = items.filter(item => overlaps(spanOf(item), words))
  return touched.length === 1 ? touched[0] : undefined
}

/** The item that some words are part of. They may stand in it several times, but in no other. */
function here<T>(
  state: State,
  target: WordsTarget,
  items: readonly T[],
  spanOf: (item: T) => Span,
  kind: string,
): Located<T> {
  const hits = state.find(target).map(span => at(items, spanOf, span))
  if (hits[0] !== undefined && hits.every(hit => hit === hits[0])) return { item: hits[0] }
  const place = passage(state, target)
  if ('miss' in place) return place
  return miss(
    `expected “${cut(target.exact)}” to be part of ${kind}, found words that are not`,
    kind === 'a quotation'
      ? 'to make them one, write quotation: yes'
      : 'choose other words, or delete the correction',
    [place.item],
  )
}

export function quotationAt(state: State, target: Target): Located<Quotation> {
  const { article, quotations } = state.doc
  if ('exact' in target) return here(state, target, quotations, wholeOf, 'a quotation')
  if ('entity' in target) return miss('expected a quotation, found an entity', 'give its words by exact')
  const path = pathOf(target)
  const id = state.addresses.get(path)?.id
  const found =
    quotations.find(quotation => quotation.id === id) ??
    // One that an editor has made has no address in what the program found by itself.
    quotations.find(({ content }) => {
      const words = content.map(piece => slice(article.text, piece)).join(' ')
      return addressOf('quotation', wordsId(article.slug, words)) === path
    })
  return found ? { item: found } : gone(state, path, 'a quotation')
}

export function eventAt(state: State, target: Target): Located<TimelineEvent> {
  const { events } = state.doc
  if ('exact' in target) return here(state, target, events, ({ span }) => span, 'an event')
  const path = pathOf(target)
  const found = events.find(({ id }) => id === state.addresses.get(path)?.id)
  return found ? { item: found } : gone(state, path, 'an event')
}

/** The time expression that some words are, or are part of; undefined where they are none. */
export function timexAt(state: State, target: Target): Timex | undefined {
  if (!('exact' in target)) return undefined
  const hits = state.find(target).map(span => state.doc.timexes.find(timex => contains(timex.span, span)))
  return hits.length === 1 ? hits[0] : undefined
}

const current = (merged: State['merged'], id: EntityId): EntityId =>
  merged.has(id) ? current(merged, merged.get(id)!) : id

/** True for an entity whose name has all words of `name`: `Reed` for `Tom Reed`. */
function partOf(name: string): (entity: Entity) => boolean {
  const wanted = normalizedWords(name).split(' ')
  return entity => {
    const words = normalizedWords(entity.name).split(' ')
    return entity.named && wanted.every(word => words.includes(word))
  }
}

/** An entity by its name or, where that leads to none, by another name or a part of its name. */
export function entityNamed({ doc }: State, name: string): Located<Entity> {
  const wanted = fold(name)
  const by = (test: (entity: Entity) => boolean) => doc.entities.filter(test)
  const isSo = (words: string) => fold(words) === wanted
  const mentioned = new Set(
    doc.mentions.filter(({ span }) => isSo(slice(doc.article.text, span))).map(({ id }) => id),
  )
  const found =
    [
      by(entity => entity.named && isSo(entity.name)),
      by(({ aliases }) => aliases.some(isSo)),
      by(entity => isSo(entity.name)),
      by(({ mentions }) => mentions.some(id => mentioned.has(id))),
      by(partOf(name)),
    ].find(list => list.length > 0) ?? []
  if (found.length === 1) return { item: found[0]! }
  const firsts = found.flatMap(
    ({ mentions: [first] }) => doc.mentions.find(({ id }) => id === first)?.span ?? [],
  )
  if (found.length > 1)
    return miss(
      `expected a name that one entity has, found “${name}” ${found.length} times`,
      'give the entity by the address of its page, with permalink:',
      firsts,
    )
  const names = nearestNames(
    name,
    [...by(entity => entity.named), ...by(entity => !entity.named)].map(entity => entity.name),
  )
  return miss(
    `expected a name of somebody or something in the article, found “${name}”`,
    `write one of ${listed(names, 'or')}, or delete the correction`,
  )
}

export function entityAt(state: State, target: Target): Located<Entity> {
  if ('entity' in target) return entityNamed(state, target.entity)
  if ('exact' in target) return entityNamed(state, target.exact)
  const path = pathOf(target)
  const id = state.addresses.get(path)?.id as EntityId | undefined
  const found = id && state.doc.entities.find(entity => entity.id === current(state.merged, id))
  if (found) return { item: found }
  const names = nearestNames(
    wordsIn(path),
    state.doc.entities.filter(({ named }) => named).map(({ name }) => name),
  )
  return miss(
    `expected ${path} to be an entity of the article, found no such address`,
    `copy the address from its page again, or write entity: and one of ${listed(names, 'or')}`,
  )
}
