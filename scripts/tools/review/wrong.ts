import { screenAbout } from './page.ts'

export const WRONG_STYLE = '/.preview/wrong.css'

/** What carries no control, a link with its words, and the end of a headline. */
const PARTS =
  /<(?:(?:script|svg|nav|footer)\b|header class="masthead")[\s\S]*?<\/(?:script|svg|nav|header|footer)>|<a\b([^>]*)>([\s\S]*?)<\/a>|<\/h1>/g

const HOST = 'http://site'

/**
 * What a link of the page at `path` is about, as an address in the site: a quotation, a name, an event, a date of an
 * article; null for any other link.
 */
export function aboutOf(path: string, href: string): string | null {
  if (!URL.canParse(href, HOST + path)) return null
  const { origin, pathname, hash } = new URL(href, HOST + path)
  const page = pathname.slice(1)
  if (origin !== HOST) return null
  if (/^timeline(?:\.html|\/)/.test(page) && hash.startsWith('#e-')) return `timeline.html${hash}`
  if (page.startsWith('articles/') && hash.startsWith('#d-')) return page + hash
  // The number behind a quotation leads to its note.
  if (page.startsWith('articles/') && hash.startsWith('#n-')) return `quotes/${hash.slice(3)}.html`
  return hash === '' && /^(?:quotes|entities)\/[^/]+\.html$/.test(page) ? page : null
}

/** The words stand in the style sheet, so that nobody copies them with the article's. */
const control = (kind: 'wrong' | 'wrong check', about: string, label: string): string =>
  `<a class="${kind}" href="${screenAbout(about)}" aria-label="${label}"></a>`

const LONGEST = 60

function labelOf(html: string): string {
  const text = html
    .replace(/<[^>]*>/g, '')
    .replaceAll('"', '&quot;')
    .replace(/\s+/g, ' ')
    .trim()
  // Cut between words, so that no character reference is cut.
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : text
}

function behindLink(path: string, link: string, attributes: string, content: string): string {
  const href = /\bhref="([^"]*)"/.exec(attributes)?.[1] ?? ''
  const about = /\bclass="(?:permalink|back|skip)"/.test(attributes) ? null : aboutOf(path, href)
  const label = href.startsWith('#n-') ? `Quotation ${content}` : labelOf(content)
  return about === null ? link : link + control('wrong', about, `Wrong? ${label}`)
}

function behindHeadline(path: string): string {
  const about = aboutOf(path, path)
  if (about !== null) return control('wrong', about, 'Wrong? This page')
  return /^\/articles\/[^/]+\.html$/.test(path)
    ? control('wrong check', path.slice(1), 'Is this article checked?')
    : ''
}

/**
 * A page with “Wrong?” behind every quotation, name and date; behind an article's headline the question whether it is
 * checked. Only the preview sends it.
 */
export const withWrong = (path: string, html: string): string =>
  html
    .replace('</head>', () => `<link rel="stylesheet" href="${WRONG_STYLE}"></head>`)
    .replace(PARTS, (part, attributes: string | undefined, content: string | undefined) => {
      if (part === '</h1>') return part + behindHeadline(path)
      return attributes === undefined ? part : behindLink(path, part, attributes, content ?? '')
    })
