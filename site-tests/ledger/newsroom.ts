import type { Published } from '../../scripts/model/ledger.ts'
import { rowsOf } from '../../scripts/text/fingerprints.ts'

/** A made-up newsroom: quotations with an identity that outlives every edit, so that a test can follow them. */
interface Quote {
  readonly identity: number
  readonly words: string
}

export interface Paragraph {
  readonly lead: string
  readonly quote: Quote | null
  readonly tail: string
}

export type Articles = ReadonlyMap<string, readonly Paragraph[]>

const CONTEXT = 64

const PEOPLE = ['Ana Bell-Stone', 'Ana Bell', 'Tom Reed']

/** Everybody named; two names of one person are one entity, under the longer. */
function peopleIn(text: string): Published[] {
  const named = PEOPLE.filter(name => new RegExp(`${name}(?!-)`).test(text))
  const full = named.filter(name => !named.some(other => other !== name && other.startsWith(name)))
  return full.map(name => ({
    kind: 'entity',
    path: `entities/${name.toLowerCase().replace(/[^a-z]+/g, '-')}.html`,
    words: name,
    article: null,
    type: 'person',
    before: '',
    after: '',
    names: named.filter(other => other !== name && name.startsWith(other)),
    date: null,
  }))
}

const written = ({ lead, quote, tail }: Paragraph) => `${lead}${quote ? `“${quote.words}”` : ''}${tail}`

export const textOf = (paragraphs: readonly Paragraph[]): string => paragraphs.map(written).join('\n')

/** What a build would publish, with the identity behind each quotation. */
export function publishedBy(articles: Articles): { published: Published[]; identities: number[] } {
  const published: Published[] = []
  const identities: number[] = []
  for (const [article, paragraphs] of articles) {
    const text = textOf(paragraphs)
    published.push({
      kind: 'article',
      path: `articles/${article}.html`,
      words: article,
      article,
      before: '',
      after: '',
      names: [`Headline of ${article}`],
      rows: rowsOf([text]),
      date: null,
    })
    identities.push(-1)
    const seen = new Map<string, number>()
    let at = 0
    for (const paragraph of paragraphs) {
      const { quote } = paragraph
      if (quote) {
        const start = at + paragraph.lead.length + 1
        const end = start + quote.words.length
        const times = (seen.get(quote.words) ?? 0) + 1
        seen.set(quote.words, times)
        const path = `quotes/${article}-${quote.words.toLowerCase().replace(/[^a-z]+/g, '-')}-${times}.html`
        const before = text.slice(Math.max(0, start - CONTEXT), start)
        const after = text.slice(end, end + CONTEXT)
        published.push({
          kind: 'quotation',
          path,
          words: quote.words,
          article,
          before,
          after,
          names: [],
          date: null,
        })
        identities.push(quote.identity)
      }
      at += written(paragraph).length + 1
    }
  }
  const people = peopleIn([...articles.values()].flat().map(written).join('\n'))
  return { published: [...published, ...people], identities: [...identities, ...people.map(() => -1)] }
}
