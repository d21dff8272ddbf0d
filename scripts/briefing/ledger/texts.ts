import type { LedgerEntry, Published } from '../../model/ledger.ts'
import { addressOf, idIn } from '../../text/addresses.ts'
import { printOf, rowsOf } from '../../text/fingerprints.ts'
import { addTo } from '../../text/groups.ts'
import { checksum } from '../../text/hash.ts'
import { type Articles, continued, holdersOf, type Text } from './whereabouts.ts'

type Passage = Pick<Published, 'kind' | 'article' | 'words' | 'before' | 'after'>

/** The words of each article as far as its passages hold them, by slug; words cut at either end are left out. */
function passagesBy(things: readonly Passage[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { kind, article, words, before, after } of things) {
    if (article === null || (kind !== 'quotation' && kind !== 'event')) continue
    const text = before.replace(/^\S*\s/, '') + words + after.replace(/\s\S*$/, '')
    addTo(found, article, text)
  }
  return found
}

function articlesIn(published: readonly Published[]): Articles {
  const passages = passagesBy(published.some(isBare) ? published : [])
  return new Map(
    published
      .filter(({ kind }) => kind === 'article')
      .map(({ words, rows }) => [words, rows ?? rowsOf(passages.get(words) ?? [])]),
  )
}

const isBare = ({ kind, rows }: Published): boolean => kind === 'article' && rows === undefined

interface Known {
  readonly slug: string
  readonly entry: LedgerEntry
  /** Fingerprint of the text it had last; empty where nothing is known of it. */
  readonly print: string
}

/** An older ledger has no fingerprints; the words of quotations and events, and those around them, take their place. */
function knownIn(entries: readonly LedgerEntry[]): Known[] {
  const articles = entries.filter(({ kind }) => kind === 'article')
  const bare = articles.some(({ print }) => print === undefined)
  const live = passagesBy(bare ? entries.filter(({ state }) => state === 'live') : [])
  const all = passagesBy(bare ? entries : [])
  return articles.map(entry => {
    const { words: slug, print, last } = entry
    return { slug, entry, print: last ?? print ?? printOf(rowsOf(live.get(slug) ?? all.get(slug) ?? [])) }
  })
}

/** Where the text of every article ever published is now. */
export interface Texts {
  readonly articles: Articles
  readonly known: ReadonlyMap<string, Known>
  /** The entry of the article that goes on at a slug; it may have had another slug before. */
  readonly origin: (slug: string) => LedgerEntry | null
  /** Slug at which the article that stood at a slug goes on. */
  readonly next: (slug: string) => string | null
  /** Slug of the article that has most of a text now. */
  readonly holder: (print: string) => string | null
  /** What an `article` of the ledger is called now. */
  readonly nameNow: (article: string | null) => string | null
}

export function textsOf(entries: readonly LedgerEntry[], published: readonly Published[]): Texts {
  const articles = articlesIn(published)
  const known = new Map(knownIn(entries).map(one => [one.slug, one]))
  const goesOn = goingOn([...known.values()], articles)
  const from = new Map([...goesOn].map(([slug, now]) => [now, known.get(slug)!]))
  const next = (slug: string) => goesOn.get(slug) ?? null
  const placeOf = (to: string | null) => next((to && idIn('article', to)) ?? '')

  const homes = new Map([...from].map(([slug, { print }]) => [print, slug]))
  const others = [...known.values()].flatMap(({ slug, print, entry }): Text[] => [
    ...(goesOn.has(slug) ? [] : [{ id: print, print, at: placeOf(entry.to) }]),
    ...(entry.others ?? []).map(({ print, to }) => ({ id: print, print, at: placeOf(to) })),
  ])
  const sought = new Map(others.filter(({ id }) => !homes.has(id)).map(text => [text.id, text]))
  const holders = holdersOf([...sought.values()], articles)
  const holder = (print: string) => homes.get(print) ?? holders.get(print) ?? null

  function origin(slug: string) {
    const own = known.get(slug)
    // What was gone may stand at its own address again.
    return from.get(slug)?.entry ?? (own && holder(own.print) === slug ? own.entry : null)
  }
  function nameNow(article: string | null) {
    const [slug = '', hash] = article?.split('#') ?? []
    const one = known.get(slug)
    if (!one || (one.print === '' && !from.has(slug))) return article
    if (hash === undefined && goesOn.has(slug)) return next(slug)
    const prints = [one.print, ...(one.entry.others ?? []).map(({ print }) => print)]
    const print = hash === undefined ? one.print : prints.find(each => checksum(each) === hash)
    const now = print === undefined ? null : holder(print)
    if (now !== null || hash !== undefined || !articles.has(slug)) return now ?? article
    return referenceTo(slug, one.print)
  }
  return { articles, known, origin, next, holder, nameNow }
}

/** The articles of the last build that go on, by their slugs of then. */
function goingOn(known: readonly Known[], articles: Articles): ReadonlyMap<string, string> {
  const live = known.filter(({ entry }) => entry.state === 'live')
  const texts = live.filter(({ print }) => print !== '').map(({ slug: at, print }) => ({ id: at, print, at }))
  const found = new Map(continued(texts, articles))
  // Of a text that nothing is known of, the name is all there is.
  const claimed = new Set(found.values())
  for (const { slug, print } of live)
    if (print === '' && articles.has(slug) && !claimed.has(slug)) found.set(slug, slug)
  return found
}

/** What an article is called in the ledger when it is gone and another one stands at its address. */
export const referenceTo = (slug: string, print: string): string => `${slug}#${checksum(print)}`

/** The address at which a text stands now. */
export function addressNow(print: string, { holder }: Texts): string | null {
  const slug = holder(print)
  return slug === null ? null : addressOf('article', slug)
}
