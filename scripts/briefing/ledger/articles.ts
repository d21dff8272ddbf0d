import type { FormerArticle, LedgerEntry, Published } from '../../model/ledger.ts'
import { idIn } from '../../text/addresses.ts'
import { printOf } from '../../text/fingerprints.ts'
import { addressNow, type Texts } from './texts.ts'
import { isLeft } from './whereabouts.ts'

/** The articles that stood at an address before, each once, with where their texts are now. */
function formerNow(others: readonly FormerArticle[], print: string, texts: Texts): FormerArticle[] {
  const last = new Map<string, FormerArticle>()
  for (const other of others) {
    const key = other.print || other.title
    last.delete(key)
    if (other.print === '' || other.print !== print)
      last.set(key, { ...other, to: addressNow(other.print, texts) })
  }
  return [...last.values()]
}

const withOthers = (others: readonly FormerArticle[]) => (others.length > 0 ? { others } : {})

const former = (
  { names, words, first }: LedgerEntry,
  print: string,
  until: string | null,
): FormerArticle => ({
  title: names[0] ?? words,
  first,
  until,
  print,
  to: null,
})

/**
 * The entry of an article's address, for the article that stands there now. Many small edits may leave little of
 * what was first published; the first text then counts as another article.
 * @param before the entry up to now; undefined for an address that is new
 */
export function articleEntry(
  before: LedgerEntry | undefined,
  { date, rows: _, ...now }: Published,
  texts: Texts,
): LedgerEntry {
  const slug = now.words
  const rows = texts.articles.get(slug)!
  const origin = texts.origin(slug) ?? (texts.known.get(slug)?.print === '' ? before! : null)
  const last = printOf(rows)
  const isKept = origin?.print !== undefined && isLeft(origin.print, rows)
  const print = isKept ? origin.print! : last
  const others = [...(before?.others ?? [])]
  if (before && origin?.path !== before.path) others.push(former(before, texts.known.get(slug)!.print, date))
  if (before && origin?.path === before.path && before.print !== undefined && !isKept)
    others.push(former(before, before.print, date))
  return {
    ...now,
    first: origin ? origin.first : date,
    state: 'live',
    to: null,
    was: [],
    print,
    ...(last !== print && { last }),
    ...withOthers(formerNow(others, last, texts)),
  }
}

/** The entry of an address at which no article stands any more; `to` is where its text is now. */
export function leftArticle(entry: LedgerEntry, to: string | null, texts: Texts): LedgerEntry {
  const { print: last } = texts.known.get(entry.words)!
  const { print: first = last, last: _, ...rest } = entry
  const there = texts.articles.get((to && idIn('article', to)) ?? '')
  // The text may have changed since it was first published here, until little is left of that where it is now.
  const hasChanged = first !== last && there !== undefined && !isLeft(first, there)
  const others = [...(entry.others ?? []), ...(hasChanged ? [former(entry, first, null)] : [])]
  const prints = hasChanged || first === last ? { print: last } : { print: first, last }
  return {
    ...rest,
    state: to === null ? 'gone' : 'moved',
    to,
    ...(last && prints),
    ...withOthers(formerNow(others, last, texts)),
  }
}
