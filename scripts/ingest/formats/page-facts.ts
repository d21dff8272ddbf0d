import { oneLine, shortened } from '../../text/words.ts'
import { languageTag, webAddress } from '../fields.ts'
import { dayIn } from './dates.ts'
import type { DomDocument } from './dom.ts'
import { type DraftFacts, factsOf, type Note, warning } from './draft.ts'
import { bylineOf, pageData } from './page-data.ts'

/** The first value of some `meta` elements, by `property` or `name`. */
function metaOf(page: DomDocument): (...names: readonly string[]) => string | undefined {
  const values = new Map<string, string>()
  for (const meta of page.querySelectorAll('meta')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase()
    const value = oneLine(meta.getAttribute('content') ?? '')
    if (name !== '' && value !== '' && !values.has(name)) values.set(name, value)
  }
  return (...names) => names.map(name => values.get(name)).find(value => value !== undefined)
}

const wordsOf = (page: DomDocument, selector: string): string | undefined =>
  oneLine(page.querySelector(selector)?.textContent ?? '') || undefined

/** A page's title mostly ends with the name of its site. */
const withoutSite = (title: string | undefined): string | undefined =>
  title?.replace(/ [|–—·-] [^|–—·]{1,60}$/, '')

type Source = readonly [name: string, facts: DraftFacts]

function openGraph(meta: ReturnType<typeof metaOf>): DraftFacts {
  return factsOf({
    title: meta('og:title'),
    byline: bylineOf([meta('article:author', 'og:article:author')]),
    publisher: meta('og:site_name'),
    published: dayIn(meta('article:published_time', 'og:article:published_time', 'og:published_time')),
    sourceUrl: meta('og:url'),
    language: meta('og:locale')?.replace('_', '-'),
  })
}

function metaFacts(meta: ReturnType<typeof metaOf>, page: DomDocument): DraftFacts {
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute('href')
  return factsOf({
    title: meta('dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'twitter:title', 'headline'),
    byline: bylineOf([
      meta('author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'byl'),
    ]),
    publisher: meta('publisher', 'dc.publisher', 'dcterms.publisher', 'application-name'),
    published: dayIn(
      meta(
        'date',
        'pubdate',
        'publish-date',
        'dc.date',
        'dc.date.issued',
        'dcterms.date',
        'dcterms.issued',
        'parsely-pub-date',
        'sailthru.date',
        'datepublished',
      ),
    ),
    sourceUrl: canonical && /^https?:/i.test(canonical) ? canonical : undefined,
    language: page.documentElement?.getAttribute('lang') ?? meta('content-language', 'language'),
  })
}

/** What the page itself shows. */
const shownFacts = (page: DomDocument): DraftFacts =>
  factsOf({
    title: wordsOf(page, 'article h1, main h1, h1') ?? withoutSite(wordsOf(page, 'title')),
    byline: wordsOf(page, '[rel~="author"], [itemprop="author"], .byline, .author')
      ?.replace(/^by\s/i, '')
      .slice(0, 200),
    published: dayIn(page.querySelector('time[datetime]')?.getAttribute('datetime')),
  })

/** Saved pages tell where they were saved from: SingleFile in a comment, browsers in another. */
function savedFrom(html: string): string | undefined {
  const head = html.slice(0, 10_000)
  const [, single] = /Page saved with SingleFile\s+url:\s(\S+)/.exec(head) ?? []
  const [, browser] = /saved from url=\(\d+\)(\S+)/.exec(head) ?? []
  return single ?? browser
}

const VALID = { sourceUrl: webAddress, language: languageTag } as const

/** Values that front matter would refuse are not taken. */
function valid(facts: DraftFacts): DraftFacts {
  const { sourceUrl, language, ...others } = facts
  return factsOf({
    ...others,
    sourceUrl: sourceUrl && VALID.sourceUrl.read(sourceUrl),
    language: language && VALID.language.read(language),
  })
}

type Told = Exclude<keyof DraftFacts, 'rights'>

const NAMES: Readonly<Record<Told, string>> = {
  title: 'title',
  byline: 'author',
  publisher: 'publisher',
  sourceUrl: 'address',
  published: 'day of publication',
  language: 'language',
}

/** What counts as the same: case, a slash at the end and a tag's region tell nothing apart. */
const alike = (key: Told, value: string): string =>
  key === 'language'
    ? value.slice(0, 2).toLowerCase()
    : value.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/$/g, '')

const saysTheSame = (key: Told, one: string, other: string): boolean => {
  const [a, b] = [alike(key, one), alike(key, other)]
  // A title with the name of the site behind it is no other title.
  return a === b || (key !== 'published' && key !== 'sourceUrl' && (a.startsWith(b) || b.startsWith(a)))
}

/** A fact as the first source has it, and a warning where a later one has another. */
function settled(key: Told, sources: readonly Source[]): { value: string | undefined; notes: Note[] } {
  const told = sources.flatMap(([name, facts]) => (facts[key] ? [{ name, value: facts[key] }] : []))
  const [first] = told
  const other = told.find(({ value }) => !saysTheSame(key, first!.value, value))
  if (!first || !other) return { value: first?.value, notes: [] }
  const say = ({ name, value }: { name: string; value: string }) => `${shortened(value, 80)} (${name})`
  return {
    value: first.value,
    notes: [
      warning(
        `expected one ${NAMES[key]}, found ${say(first)} and ${say(other)}; the first is taken`,
        `correct ${key} in the article if it is the other`,
      ),
    ],
  }
}

const KEYS = Object.keys(NAMES) as Told[]

/**
 * What a page tells about its article: in its linked data, for the Open Graph, in `meta` elements, and what it shows,
 * in that order. What they disagree about is told.
 */
export function pageFacts(
  page: DomDocument,
  html: string,
  address: string | undefined,
): { facts: DraftFacts; notes: Note[] } {
  const meta = metaOf(page)
  const shown = shownFacts(page)
  const data = pageData(page, shown.title ?? meta('og:title'))
  const sources: Source[] = [
    ['JSON-LD', valid(data.facts)],
    ['Open Graph', valid(openGraph(meta))],
    ['meta', valid(metaFacts(meta, page))],
  ]
  const last = valid({ ...shown, ...factsOf({ sourceUrl: savedFrom(html) ?? address }) })
  const found = KEYS.map(key => ({ key, ...settled(key, sources) }))
  const facts = Object.fromEntries(found.map(({ key, value }) => [key, value ?? last[key]]))
  const notes = found.flatMap(({ notes }) => notes)
  if (data.broken > 0)
    notes.push(
      warning(
        'expected linked data in JSON, found some that are none; they are not read',
        'look at title, author and day',
      ),
    )
  return { facts: factsOf(facts), notes }
}
