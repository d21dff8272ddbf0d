import { oneLine } from '../../text/words.ts'
import { dayIn } from './dates.ts'
import type { DomDocument } from './dom.ts'
import { type DraftFacts, factsOf } from './draft.ts'

type Json = unknown
type JsonObject = Readonly<Record<string, Json>>

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: Json): readonly Json[] => (Array.isArray(value) ? value : value == null ? [] : [value])

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/

/** In a page's data, an article may stand in a list, in a graph, or in the page. */
function articlesIn(value: Json, depth = 0): JsonObject[] {
  if (depth > 6) return []
  if (Array.isArray(value)) return value.slice(0, 1000).flatMap(item => articlesIn(item, depth + 1))
  if (!isObject(value)) return []
  const own = listOf(value['@type']).some(type => typeof type === 'string' && ARTICLE.test(type))
    ? [value]
    : []
  return [...own, ...articlesIn(value['@graph'], depth + 1), ...articlesIn(value.mainEntity, depth + 1)]
}

const word = (value: Json): string | undefined => {
  const text = typeof value === 'string' ? oneLine(value) : undefined
  return text === '' ? undefined : text
}

const nameOf = (value: Json): string | undefined => (isObject(value) ? word(value.name) : word(value))

const addressIn = (value: Json): string | undefined =>
  isObject(value) ? (word(value['@id']) ?? word(value.url)) : word(value)

const isAddress = (value: string): boolean => /^https?:\/\//i.test(value)

/** Names of people, joined as a byline has them; addresses and doubles left out. */
export const bylineOf = (names: readonly (string | undefined)[]): string | undefined =>
  [...new Set(names.filter((name): name is string => name !== undefined && !isAddress(name)))].join(', ') ||
  undefined

const factsIn = (article: JsonObject): DraftFacts =>
  factsOf({
    title: word(article.headline) ?? word(article.name),
    byline: bylineOf(listOf(article.author).map(nameOf)),
    publisher: listOf(article.publisher).map(nameOf).find(Boolean),
    published: dayIn(word(article.datePublished)),
    sourceUrl: [addressIn(article.url), addressIn(article.mainEntityOfPage)].find(
      address => address !== undefined && isAddress(address),
    ),
    language: nameOf(article.inLanguage),
  })

/** What a page's linked data (JSON-LD) tell of its article. */
export interface LinkedFacts {
  readonly facts: DraftFacts
  /** How many articles they tell of. */
  readonly articles: number
  /** How many blocks of data are no JSON. */
  readonly broken: number
}

/** @param title what the page shows as its title, to choose among several articles */
export function pageData(page: DomDocument, title: string | undefined): LinkedFacts {
  let broken = 0
  const articles: JsonObject[] = []
  for (const { textContent } of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const inner = (textContent ?? '').replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '')
      for (const article of articlesIn(JSON.parse(inner))) articles.push(article)
    } catch {
      broken++
    }
  }
  const own =
    articles.find(({ headline }) => title && word(headline) && title.includes(word(headline)!)) ??
    (articles.length === 1 ? articles[0] : undefined)
  return { facts: own ? factsIn(own) : {}, articles: articles.length, broken }
}
