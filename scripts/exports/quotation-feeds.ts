import { factChecksOf } from '../briefing/fact-checks.ts'
import { ALL_FEED, type FeedItem, feedItems, feedOf, storyFeed } from '../briefing/feeds.ts'
import { nameOf } from '../briefing/speakers.ts'
import { quotationsIn } from '../briefing/stories.ts'
import type { Briefing } from '../model/briefing.ts'
import type { FactCheck } from '../model/corrections.ts'
import type { Asset, Page, PageOf } from '../model/outputs.ts'
import { addressOf } from '../text/addresses.ts'
import { dateWords } from '../text/dates.ts'
import { element, xmlEscaped } from '../text/xml.ts'
import { atom, type Feed } from './atom.ts'
import { jsonFeed } from './json-feed.ts'

type QuotationPage = PageOf<'quotation'>

const both = (path: string, feed: Feed): Asset[] => [
  { path: `${path}.xml`, text: atom(feed) },
  { path: `${path}.json`, text: jsonFeed(feed) },
]

/** A text to copy from the quotation's page: the words with their source, and for a report the reporting words. */
const copyOf = ({ data }: QuotationPage, form: string): string =>
  data.copies.quote.find(({ id }) => id === form)!.text

const checkWords = ({ verdict, checkedBy, checkedOn }: FactCheck, by = checkedBy): string =>
  `Fact check by ${by}: “${verdict}”${checkedOn ? `, ${dateWords(checkedOn)}` : ''}`

const checkHtml = ({ url, verdict, checkedBy, ...check }: FactCheck): string => {
  const by = element('a', { href: url }, xmlEscaped(checkedBy))
  return `<p>${checkWords({ url, checkedBy, verdict: xmlEscaped(verdict), ...check }, by)}</p>`
}

/**
 * Everything that was said as Atom and JSON Feed, and what each person said. There are none where the site's address is
 * not known: a feed is read elsewhere.
 */
export function quotationFeeds(briefing: Briefing, pages: readonly Page[]): Asset[] {
  const { site, title, entities, stories } = briefing
  const { url } = site
  if (!url) return []
  const pageBy = new Map(
    pages.flatMap(page => (page.kind === 'quotation' ? [[page.url, page] as const] : [])),
  )
  const entryOf = ({ view, day }: FeedItem) => {
    const page = pageBy.get(addressOf('quotation', view.id))!
    const checks = factChecksOf(briefing.articleBy.get(view.article)!, view)
    return {
      id: url + page.url,
      title: page.title,
      day,
      ...(view.speaker && { contributor: nameOf(view.speaker, briefing) }),
      links: [url + page.url],
      related: checks.map(({ url }) => url),
      text: [copyOf(page, 'plain'), ...checks.map(check => `${checkWords(check)} ${check.url}`)].join('\n'),
      html: [copyOf(page, 'html'), ...checks.map(checkHtml)].join('\n'),
    }
  }
  const feed = (path: string, name: string, page: string, items: readonly FeedItem[]): Asset[] =>
    items.length === 0
      ? []
      : both(path, {
          title: name,
          language: site.language,
          page: url + page,
          self: url + path,
          author: site.publisher ?? title,
          entries: items.map(entryOf),
        })
  const people = entities.filter(({ type }) => type === 'person')
  return [
    ...feed(ALL_FEED, `Quotations – ${title}`, 'quotes.html', feedItems(briefing.distinct, briefing)),
    ...people.flatMap(({ id, name, url: page, by }) =>
      feed(feedOf(id), `${name}, quoted – ${title}`, page, feedItems(by, briefing)),
    ),
    ...stories.flatMap(story =>
      feed(
        storyFeed(story),
        `${story.name} – ${title}`,
        story.url,
        feedItems(quotationsIn(story, briefing), briefing),
      ),
    ),
  ]
}
