import type { Copy, CopyGroup } from '../model/across-articles.ts'
import type { ArticleSlug, ArticleView } from '../model/briefing.ts'
import { WITHOUT_DAY } from '../text/dates.ts'
import { rowsOf } from '../text/fingerprints.ts'
import { addTo } from '../text/groups.ts'
import { byCodeUnits } from '../text/lists.ts'
import { agreement, bandsOf, inCommon, signatureOf } from '../text/min-hash.ts'

/** Of fewer words in a row, what two texts have in common tells nothing. */
const LEAST_ROWS = 30
/** Of all words in a row in either text: nothing but a few words differ. */
const SAME = 0.85
/** Of those in the shorter text: it is a part of the other. */
const PART = 0.8
/** Of those in the shorter text: the sentences of one stand in the other, in part changed. */
const REWRITTEN = 0.4
/** Signatures that agree in less are of texts with too little in common. */
const LEAST_AGREEMENT = 0.1
/** Bands that more texts share tell nothing of any. */
const MOST_WITH_BAND = 100

interface Text {
  readonly slug: ArticleSlug
  readonly day: string
  /** Of what the article tells itself: two articles may quote one speech. */
  readonly rows: ReadonlySet<number>
  readonly signature: Uint32Array
}

/** What an article tells in its own words, in stretches between what it quotes. */
function ownWords({ article, quotations }: ArticleView): string[] {
  const pieces = quotations
    .filter(({ quotation }) => quotation.form === 'direct')
    .flatMap(({ quotation }) => quotation.content)
    .sort((a, b) => a.start - b.start)
  const stretches: string[] = []
  let from = 0
  for (const { start, end } of pieces) {
    if (start > from) stretches.push(article.text.slice(from, start))
    from = Math.max(from, end)
  }
  return [...stretches, article.text.slice(from)]
}

function textOf(view: ArticleView): Text {
  const rows = rowsOf(ownWords(view))
  const { slug, published } = view.article
  return { slug, day: published ?? WITHOUT_DAY, rows, signature: signatureOf(rows) }
}

/** How a text stands to an earlier one; undefined where it is none of its copies. */
function likenessOf(first: Text, text: Text): Copy['likeness'] | undefined {
  const both = inCommon(first.rows, text.rows)
  const [few, many] = [first.rows.size, text.rows.size].sort((a, b) => a - b) as [number, number]
  if (both / (few + many - both) >= SAME) return 'same'
  if (both / few >= PART) return text.rows.size < first.rows.size ? 'shorter' : 'longer'
  return both / few >= REWRITTEN ? 'rewritten' : undefined
}

/**
 * Articles that have their text from one another, by the slug of each: the same text, a part of it, or one rewritten. A
 * text is held against the first texts of groups alone, so that no chain of likenesses joins what is not alike; which
 * ones, their signatures tell.
 */
export function copyGroups(articles: readonly ArticleView[]): ReadonlyMap<ArticleSlug, CopyGroup> {
  const texts = articles
    .map(textOf)
    .filter(({ rows }) => rows.size >= LEAST_ROWS)
    .sort((a, b) => byCodeUnits(a.day, b.day) || byCodeUnits(a.slug, b.slug))
  const withBand = new Map<number, Text[]>()
  const copies = new Map<ArticleSlug, Copy[]>()
  for (const text of texts) {
    const bands = bandsOf(text.signature)
    const near = new Set(
      bands
        .map(band => withBand.get(band) ?? [])
        .flatMap(firsts => (firsts.length > MOST_WITH_BAND ? [] : firsts)),
    )
    const [best] = [...near]
      .map(first => ({ first, agree: agreement(first.signature, text.signature) }))
      .filter(({ agree }) => agree >= LEAST_AGREEMENT)
      .sort((a, b) => b.agree - a.agree)
      .flatMap(({ first }) => {
        const likeness = likenessOf(first, text)
        return likeness ? [{ first, likeness }] : []
      })
    if (best) addTo(copies, best.first.slug, { article: text.slug, likeness: best.likeness })
    else for (const band of bands) addTo(withBand, band, text)
  }
  return new Map(
    [...copies].flatMap(([first, own]) => {
      const group = { first, copies: own }
      return [first, ...own.map(({ article }) => article)].map(slug => [slug, group] as const)
    }),
  )
}
