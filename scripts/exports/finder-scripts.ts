import type { Briefing } from '../model/briefing.ts'
import type { Asset, Page } from '../model/outputs.ts'
import { dateWords } from '../text/dates.ts'
import { count } from '../text/english.ts'
import { addTo } from '../text/groups.ts'
import { shortened } from '../text/words.ts'

/** Signs of a name or a headline that are shown. */
const SHOWN = 200

/** One entry of the finder: the words to show, an address from the site's root, and what stands there. */
type Found = readonly [label: string, url: string, about: string]

/** The first two letters or digits of a word; `other` for a word that begins with other signs. `search-data.js` does the same. */
const lettersOf = (word: string): string => /^[a-z0-9]{2}/.exec(word)?.[0] ?? 'other'

/** Longer words are none that anybody looks for. */
const LONGEST = 60

/** The words of a text as they are looked for: without accents, in lower case; `search-data.js` does the same. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length > 1 && word.length < LONGEST)

function found({ entities, articles, articleBy }: Briefing): Found[] {
  return [
    ...entities.flatMap(({ name, aliases, url, type, mentions, articles: [only, ...others] }) =>
      [name, ...aliases].map((label): Found => {
        // One article's “Bell” is told from another's by the article.
        const where =
          only && others.length === 0 ? ` in “${shortened(articleBy.get(only)!.headline, SHOWN)}”` : ''
        const about = `${type}, ${count(mentions.length, 'mention')}${where}`
        const known = shortened(label, SHOWN)
        return [known, url, label === name ? about : `${shortened(name, SHOWN)}, ${about}`]
      }),
    ),
    ...articles.map(
      ({ headline, url, article: { published } }): Found => [
        shortened(headline, SHOWN),
        url,
        published ? `article, ${dateWords(published)}` : 'article',
      ],
    ),
  ]
}

/** Names and headlines by the first two letters of each of their words, as calls that a page's script answers. */
export function nameScripts(briefing: Briefing): Asset[] {
  const files = new Map<string, Found[]>()
  for (const entry of found(briefing))
    for (const letters of new Set(wordsOf(entry[0]).map(lettersOf))) addTo(files, letters, entry)
  return [...files].map(([letters, entries]) => ({
    path: `data/names/${letters}.js`,
    text: `names(${JSON.stringify(letters)}, ${JSON.stringify(entries)})\n`,
  }))
}

/** The page of the timeline on which each event stands, by the last two signs of its id. */
export function placeScripts(pages: readonly Page[]): Asset[] {
  const files = new Map<string, [id: string, url: string][]>()
  for (const page of pages)
    if (page.kind === 'timeline')
      for (const id of page.facts.events) addTo(files, id.slice(-2), [id, page.url])
  return [...files].map(([end, entries]) => ({
    path: `data/places/${end}.js`,
    text: `places(${JSON.stringify(Object.fromEntries(entries))})\n`,
  }))
}
