import type { Articles, Paragraph } from './newsroom.ts'

/** A source of chance: each call gives a whole number from 0 to `below` - 1. */
export type Chance = (below: number) => number

const WORDS =
  'harbour council bridge we will not the open close vote plan money water today never always ferry school must could'.split(
    ' ',
  )

const pick = <T>(chance: Chance, items: readonly T[]): T => items[chance(items.length)]!
const sentence = (chance: Chance, least: number) =>
  Array.from({ length: least + chance(10) }, () => pick(chance, WORDS)).join(' ')

let identities = 0
export const newParagraph = (chance: Chance): Paragraph => ({
  lead: chance(2) ? `${sentence(chance, 3)}. ` : '',
  quote: chance(4) ? { identity: identities++, words: sentence(chance, 1) } : null,
  tail: pick(chance, [
    ' he said.',
    ' said Ana Bell.',
    ' Mayor Tom Reed told reporters.',
    ` ${sentence(chance, 2)}.`,
  ]),
})

type Edit = (paragraphs: readonly Paragraph[], chance: Chance) => readonly Paragraph[]
const at = (list: readonly Paragraph[], i: number, change: (paragraph: Paragraph) => Paragraph) =>
  list.map((paragraph, k) => (k === i ? change(paragraph) : paragraph))

const typo = (words: string, chance: Chance) => {
  const i = chance(words.length)
  return `${words.slice(0, i)}x${words.slice(i + 1)}`
}

/** What an editor does to one article. */
const EDITS: readonly Edit[] = [
  (list, chance) => list.toSpliced(chance(list.length + 1), 0, newParagraph(chance)),
  (list, chance) => list.toSpliced(chance(list.length), 1),
  (list, chance) => {
    const from = chance(list.length)
    return list.toSpliced(from, 1).toSpliced(chance(list.length), 0, list[from]!)
  },
  (list, chance) =>
    at(list, chance(list.length), p => ({
      ...p,
      quote: p.quote && { ...p.quote, words: typo(p.quote.words, chance) },
    })),
  (list, chance) =>
    at(list, chance(list.length), p => ({
      ...p,
      quote: p.quote && { ...p.quote, words: p.quote.words.replaceAll(' not ', ' ') },
    })),
  (list, chance) => at(list, chance(list.length), p => ({ ...p, quote: null })),
  list => list.map(p => ({ ...p, tail: p.tail.replace('Ana Bell', 'Ana Bell-Stone') })),
  (list, chance) => at(list, chance(list.length), p => ({ ...p, lead: `${sentence(chance, 2)}. ` })),
  // A look-alike: somebody else says nearly the same, elsewhere in the article.
  (list, chance) => {
    const { quote } = pick(chance, list)
    const twin: Paragraph = {
      ...newParagraph(chance),
      quote: quote && { identity: identities++, words: chance(2) ? quote.words : typo(quote.words, chance) },
    }
    return list.toSpliced(chance(list.length + 1), 0, twin)
  },
]

const newArticle = (chance: Chance) => Array.from({ length: 6 }, () => newParagraph(chance))

/**
 * What happens to files: two are swapped, one gets another text, is renamed to a name never used or used before, or
 * a text comes under such a name.
 */
export function shuffled(articles: Articles, chance: Chance, names: readonly string[]): Articles {
  const [name, list] = pick(chance, [...articles])
  const free = pick(
    chance,
    names.filter(other => !articles.has(other)),
  )
  const rest = [...articles].filter(([other]) => other !== name)
  const [other, its] = pick(chance, [...articles])
  switch (chance(rest.length === 0 ? 3 : 4)) {
    case 0:
      return new Map([...rest, [name, newArticle(chance)]])
    case 1:
      return new Map([...rest, [free, list]])
    case 2:
      return articles.size < 5 ? new Map([...articles, [free, newArticle(chance)]]) : new Map(rest)
    default:
      return new Map([...articles, [name, its], [other, list]])
  }
}

/** One random edit of the newsroom: of an article, or a split, a join, a withdrawal, a new article. */
export function edited(articles: Articles, chance: Chance, slug: string): Articles {
  const [name, list] = pick(chance, [...articles])
  const rest = new Map([...articles].filter(([other]) => other !== name))
  const kind = chance(20)
  if (kind === 0 && list.length > 3) {
    const half = list.length >> 1
    return new Map([...rest, [name, list.slice(0, half)], [slug, list.slice(half)]])
  }
  if (kind === 1 && rest.size > 0) {
    const [other, its] = pick(chance, [...rest])
    return new Map([...rest, [other, [...its, ...list]]])
  }
  if (kind === 2 && rest.size > 1) return rest
  if (kind === 3 && rest.size < 4) return new Map([...articles, [slug, newArticle(chance)]])
  const next = list.length > 1 ? pick(chance, EDITS)(list, chance) : [...list, newParagraph(chance)]
  return new Map([...rest, [name, next]])
}
