import type { Article, Rights } from '../model/article.ts'
import type { Annotated } from '../model/document.ts'
import type { Markup } from '../model/markup.ts'
import { rowsOf } from '../text/fingerprints.ts'
import { sha256Hex } from '../text/hash.ts'
import { wordCount } from '../text/words.ts'
import { type Cut, cut } from './cut.ts'
import { layersOf } from './layers.ts'
import { rightsOf } from './rights-of.ts'
import { excerptOf } from './stretches.ts'

/** How the kept parts are set; pictures are no part of an excerpt. */
const markupOf = ({ blocks, inlines }: Markup, { parts }: Cut): Markup => ({
  blocks: blocks.flatMap(block => parts(block).map(part => ({ ...block, ...part }))),
  inlines: inlines.flatMap(inline => parts(inline).map(part => ({ ...inline, ...part }))),
  insets: [],
})

/**
 * What may be published of an annotated article. Everything behind it – pages, search, data, pictures, books – is made
 * of what is returned, so no word that is left out can stand anywhere.
 * @param site the rights of articles that state none
 */
export function permitted(doc: Annotated, site?: Rights): Annotated {
  const { article } = doc
  const rights = rightsOf(article, site)
  if (rights === 'full') return doc
  const shown = cut(article.text, rights === 'excerpt' ? excerptOf(doc) : [], doc.paragraphs)
  // Older copies hold words that may not be published either.
  const { markup, earlier: _earlier, ...facts } = article
  const excerpt: Article = {
    ...facts,
    text: shown.text,
    ...(markup && { markup: markupOf(markup, shown) }),
    sha256: sha256Hex(shown.text),
    excerptOf: {
      rights,
      words: wordCount(article.text),
      rows: rowsOf([article.text]),
      sha256: article.sha256,
      stretches: shown.stretches,
    },
  }
  return { article: excerpt, ...layersOf(doc, shown) }
}
