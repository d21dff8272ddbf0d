import { readFileSync } from 'node:fs'

const FOLDER = new URL('../css/', import.meta.url)

/** One part of the style sheet, without comments and indentation. */
export const styles = (part: string): string =>
  readFileSync(new URL(`${part}.css`, FOLDER), 'utf8')
    .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
    .replace(/\n\s*/g, '\n')
    .trimStart()

/** The style sheets of a site, each with its parts in order. */
const SHEETS: Readonly<Record<string, readonly string[]>> = {
  'assets/site.css': [
    'tokens',
    'base',
    'settings',
    'prose',
    'annotation',
    'article',
    'margin',
    'card',
    'timeline',
    'drawings',
    'lists',
    'pages',
    'quotation',
    'sharing',
    'search',
    'check',
    'offline',
    'print',
  ],
  'assets/embed.css': ['tokens', 'embed'],
}

/** Every style sheet, by its path in the site. */
export const styleSheets = (): (readonly [path: string, css: string])[] =>
  Object.entries(SHEETS).map(([path, parts]) => [path, `${parts.map(styles).join('')}\n`])
