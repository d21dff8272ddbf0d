import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const INCLUDED = fileURLToPath(new URL('../../content/articles/us-france-airstrikes.md', import.meta.url))

/** The words of the included article, without its front matter. */
export const includedText = (): string => readFileSync(INCLUDED, 'utf8').split('---\n').slice(2).join('---\n')

const FIRST = [
  'Ana',
  'Marek',
  'Tom',
  'Lena',
  'Joan',
  'Peter',
  'Ruth',
  'Karl',
  'Nora',
  'Simon',
  'Clara',
  'Hugo',
]
const START = [
  'Har',
  'Tol',
  'Bel',
  'Win',
  'Kel',
  'Mor',
  'Dan',
  'Fen',
  'Ros',
  'Cas',
  'Lin',
  'Bar',
  'Wes',
  'Hol',
]
const MIDDLE = ['', 'den', 'ber', 'ling', 'ver', 'ming', 'ton']
const END = ['low', 'man', 'ford', 'wick', 'son', 'ley', 'field', 'gate', 'by', 'well', 'croft', 'stad']

const DAY = 86_400_000
const FIRST_DAY = Date.UTC(2015, 0, 5)
const PARAGRAPHS = 12

/** The same numbers from 0 to `below` (left out) for the same seed. */
function numbers(seed: number): (below: number) => number {
  let state = (seed + 1) * 2_654_435_761
  return below => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** One article of a made-up archive: paragraphs of the included one in another order, told of other people. */
function article(index: number, paragraphs: readonly string[]): string {
  const next = numbers(index)
  const pick = (list: readonly string[]): string => list[next(list.length)]!
  const picked = [...paragraphs].sort(() => next(2) - 0.5).slice(0, PARAGRAPHS)
  const text = picked.join('\n').replace(/20 countries/g, `${20 + next(900)} countries`)
  const published = new Date(FIRST_DAY + next(1500) * DAY).toISOString().slice(0, 10)
  const names = ['Obama', 'Hollande', 'Putin'].map(name => [name, pick(START) + pick(MIDDLE) + pick(END)])
  const renamed = names.reduce((words, [from, to]) => words.replaceAll(from!, to!), text)
  const told = ['Barack', 'Francois', 'Vladimir'].reduce(
    (words, from) => words.replaceAll(from, pick(FIRST)),
    renamed,
  )
  return `---\ntitle: Talks number ${index + 1}\npublished: ${published}\nlanguage: en\n---\n${told}\n`
}

/** So many made-up articles, by file name; the same for the same number. */
export function corpus(articles: number): Map<string, string> {
  const paragraphs = includedText().trimEnd().split('\n')
  return new Map(
    Array.from({ length: articles }, (_, index) => [
      `talks-${String(index + 1).padStart(5, '0')}.md`,
      article(index, paragraphs),
    ]),
  )
}
