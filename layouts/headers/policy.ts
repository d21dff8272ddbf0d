import { sourceHash } from '../../scripts/text/hash.ts'
import { styles } from '../filters/styles.ts'

/** What a page may load and do: everything comes from its own host, and only what is named here. */
const CONTENT = {
  'default-src': "'none'",
  'style-src': "'self'",
  'script-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'self'",
  'form-action': "'none'",
} as const

/** Pages that other sites may show within theirs, by path; a `*` at the end stands for whatever follows. */
const FRAMED: readonly string[] = ['/embed/*']

const POLICY = 'Content-Security-Policy'

/**
 * The Content-Security-Policy in a page itself, which holds on any host and from a folder.
 * @param inline the style sheet within the page; empty for none
 */
export function contentPolicy(inline: string): string {
  const own = inline ? ` '${sourceHash(inline)}'` : ''
  return Object.entries(CONTENT)
    .map(([name, sources]) => `${name} ${sources}${name === 'style-src' ? own : ''}`)
    .join('; ')
}

/** A page for a frame loads a style sheet and fonts, and runs nothing. */
export const framePolicy = (): string =>
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

/** The 404 page, which may have a style sheet within, is shown at any address: the header has to allow it. */
const withAncestors = (ancestors: string): string =>
  `${contentPolicy(styles('not-found'))}; frame-ancestors ${ancestors}`

const isFramed = (path: string, framed: readonly string[]): boolean =>
  framed.some(rule => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule))

/** The headers of a path, e.g. `/about.html`: what a page cannot say of itself, and what it says, for every file. */
export const headersFor = (path: string, framed = FRAMED): Readonly<Record<string, string>> => ({
  [POLICY]: withAncestors(isFramed(path, framed) ? '*' : "'none'"),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
})

const block = (path: string, lines: readonly string[]): string =>
  `${[path, ...lines.map(line => `  ${line}`)].join('\n')}\n`

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read. Where several rules fit a path, Cloudflare sends
 * what all of them say, so that an exception first takes back (`!`) what the rule for all has said.
 */
export const headersFile = (framed = FRAMED): string =>
  [
    block(
      '/*',
      Object.entries(headersFor('/')).map(([name, value]) => `${name}: ${value}`),
    ),
    ...framed.map(path => block(path, [`! ${POLICY}`, `${POLICY}: ${withAncestors('*')}`])),
  ].join('\n')
