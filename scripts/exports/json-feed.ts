import { type Feed, moment } from './atom.ts'

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed({ title, language, page, self, author, entries }: Feed): string {
  const told = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: `${self}.json`,
    language,
    ...(author && { authors: [{ name: author }] }),
    items: entries.map(({ id, title, day, contributor, links, text, html }) => ({
      id,
      url: links[0],
      title,
      content_text: text,
      ...(html && { content_html: html }),
      date_published: moment(day),
      ...(contributor && { tags: [contributor] }),
    })),
  }
  return `${JSON.stringify(told, null, 1)}\n`
}
