import type { ArticleView } from '../model/briefing.ts'
import type { Asset } from '../model/outputs.ts'
import { BitWriter } from '../text/bits.ts'
import { addTo } from '../text/groups.ts'
import { append, byCodeUnits } from '../text/lists.ts'
import { slice } from '../text/spans.ts'
import { wordsOf } from './finder-scripts.ts'

/**
 * Which articles have a word, in pairs of files: each pair tells of the words from one up to another. They are two because
 * words and numbers each pack better alone.
 *
 * - `data/words/3.js` is the call `words(3, list)`. A word stands there as the count of letters that it shares with the one
 *   before, to the base of 36, and the rest. Each 64th stands whole, so that what is looked for is near one of these.
 * - `data/found/3.js` is the call `found(3, articles, bits, starts)`. The bits tell for each word: how many articles have it,
 *   and which (`steps`); then, of these, how many quote it, and which. `starts` are the signs at which each 64th word begins,
 *   so that only what is near a word is read.
 */

/** Of so many articles or more, a word that so many have tells little: it is written as one that none has. */
const MANY = 20
const MOST = 0.2
/** Letters that are shared at most: one digit to the base of 36. */
const SHARED = 35
/** Signs of a pair of files, about. */
const LENGTH = 18_000
/** Words between two places where reading may begin; `search-data.js` has the same number. */
const STRIDE = 64

/** An article by its position, and whether somebody is quoted there with the word. */
interface Found {
  readonly article: number
  readonly quoted: boolean
}

/** The words of an article: true for those that somebody is quoted with. */
function wordsIn({ article, quotations }: ArticleView): Map<string, boolean> {
  const words = new Map<string, boolean>()
  for (const word of wordsOf(`${article.title ?? ''} ${article.text}`)) words.set(word, false)
  for (const { quotation } of quotations)
    for (const piece of quotation.content)
      for (const word of wordsOf(slice(article.text, piece))) words.set(word, true)
  return words
}

/** The low bits of a step that suit it best when `count` of `total` are chosen; `search-data.js` does the same. */
const lowBits = (total: number, count: number): number =>
  Math.max(0, Math.floor(Math.log2((0.69 * total) / count)))

/** Which of `total` are chosen: their count and one more, and how many each leaves out after the one before. */
function steps(bits: BitWriter, chosen: readonly number[], total: number): void {
  bits.gamma(chosen.length + 1)
  let next = 0
  for (const number of chosen) {
    bits.rice(number - next, lowBits(total, chosen.length))
    next = number + 1
  }
}

function write(bits: BitWriter, all: readonly Found[], articles: number): void {
  const found = articles >= MANY && all.length > MOST * articles ? [] : all
  steps(
    bits,
    found.map(({ article }) => article),
    articles,
  )
  if (found.length > 0)
    steps(
      bits,
      found.flatMap(({ quoted }, i) => (quoted ? i : [])),
      found.length,
    )
}

function shared(word: string, before: string): number {
  let length = 0
  while (length < SHARED && length < before.length && word[length] === before[length]) length++
  return length
}

/** A pair of files: the words from `at` on, and where the next begins. */
function pairOfFiles(
  words: readonly (readonly [string, readonly Found[]])[],
  at: number,
  number: number,
  articles: number,
): { readonly pair: readonly Asset[]; readonly end: number } {
  const list: string[] = []
  const begun: number[] = []
  let bits = new BitWriter()
  let signs = ''
  let length = 0
  let before = ''
  let end = at
  for (; end < words.length && length + signs.length + bits.length < LENGTH; end++) {
    const [word, found] = words[end]!
    if (list.length % STRIDE === 0) {
      signs += bits.text()
      begun.push(signs.length)
      bits = new BitWriter()
    }
    const same = list.length % STRIDE === 0 ? 0 : shared(word, before)
    list.push(same.toString(36) + word.slice(same))
    length += list.at(-1)!.length + 1
    write(bits, found, articles)
    before = word
  }
  const pair = [
    { path: `data/words/${number}.js`, text: `words(${number}, ${JSON.stringify(list.join(' '))})\n` },
    {
      path: `data/found/${number}.js`,
      text: `found(${number}, ${articles}, "${signs}${bits.text()}", ${JSON.stringify(begun)})\n`,
    },
  ]
  return { pair, end }
}

/** The files, and the first word of each pair. */
export function searchWords(articles: readonly ArticleView[]): {
  readonly files: readonly Asset[]
  readonly starts: readonly string[]
} {
  const found = new Map<string, Found[]>()
  articles.forEach((view, article) => {
    for (const [word, quoted] of wordsIn(view)) addTo(found, word, { article, quoted })
  })
  const words = [...found].sort(([a], [b]) => byCodeUnits(a, b))
  const files: Asset[] = []
  const starts: string[] = []
  for (let at = 0; at < words.length; ) {
    starts.push(words[at]![0])
    const { pair, end } = pairOfFiles(words, at, files.length / 2, articles.length)
    append(files, pair)
    at = end
  }
  return { files, starts }
}
