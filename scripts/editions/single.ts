import { sourceHash } from '../text/hash.ts'
import { xmlEscaped } from '../text/xml.ts'
import { dataUrl, placeOf, typeOf } from './addresses.ts'
import { type BuiltSite, carried } from './built-pages.ts'
import { find, hasClass, outerHtml, parsePage } from './html-tree.ts'
import { MAIN, sectionOf, settle } from './single-sections.ts'

/** What goes into the head of the file, besides what the site has. */
export interface SingleLook {
  /** Style sheet of the site, from `assets/site.css`. */
  readonly siteCss: string
  /** Style sheet of what only this file has. */
  readonly ownCss: string
  /** The program that remembers colours and size of the text. */
  readonly script: string
}

/** Style sheet with its fonts within, and with another name for `main`. */
const styleOf = ({ siteCss, ownCss }: SingleLook, site: BuiltSite): string =>
  (siteCss + ownCss)
    .replace(/url\("([^")]+)"\)/g, (whole, href: string) => {
      const path = placeOf(href, 'assets/site.css')?.path
      const bytes = path && site.file(path)
      return bytes ? `url("${dataUrl(typeOf(path), bytes)}")` : whole
    })
    .replace(/(^|[\s,>(])main(?=[\s,>:{.)])/gm, `$1${MAIN}`)

const policy = (style: string, script: string): string =>
  [
    "default-src 'none'",
    `style-src '${sourceHash(style)}'`,
    `script-src '${sourceHash(script)}'`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/**
 * The whole briefing in one file: every page a section whose id is its path in the site, every link alive, every
 * style, font and picture within. It asks nobody for anything, and opens by a double click.
 */
export function singleFile(site: BuiltSite, look: SingleLook): string {
  const pages = carried(site.pages)
  const shared = { site, paths: new Set(pages.map(({ path }) => path)) }
  const [first] = pages
  if (!first) throw new Error('expected the pages of a site, found none')
  const frame = parsePage(first.html)
  // Their ids stand once in the file, as the style sheet knows them.
  const [masthead, colophon] = ['masthead', 'colophon'].map(part => {
    const element = find(frame, one => hasClass(one, part))!
    settle(element, first.path, shared)
    return outerHtml(element)
  })
  const sections = pages.map(page => sectionOf(page, shared))
  const style = styleOf(look, site)
  const hasNames = pages.some(({ kind }) => kind === 'entity')
  return `<!doctype html>
<html lang="${xmlEscaped(site.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style, look.script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xmlEscaped(site.title)}</title>
<meta name="color-scheme" content="light dark">
<script>${look.script}</script>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
${masthead}
<main id="main">
${sections.join('\n')}
<p class="page-note">Pages of single quotations${hasNames ? ' and of names' : ''} are in the file; on paper they are left out.</p>
</main>
${colophon}
</body>
</html>
`
}
