import type { Attribution, Quotation } from '../../model/layers.ts'
import type { Evident } from '../../model/stage.ts'
import { normalizedWords } from '../../text/slugs.ts'
import { slice } from '../../text/spans.ts'
import type { Story, Verdict } from './context.ts'

/** The same words stand elsewhere under somebody's name, as under a heading that quotes them. */
export const saidAgain: Evident = {
  id: 'attributions/said-again',
  example: {
    text: '‘Crumbling’ bridge shut\n\nAna Bell said the bridge was “crumbling”.',
    finds: 'Ana Bell: Ana Bell (implied)',
  },
}

/** No more are looked for, so that a text of nothing else takes no endless time. */
const MOST = 100

/** The words of a quotation, with single spaces between and around. */
const wordsOf = ({ doc }: Story, { content }: Quotation): string =>
  ` ${normalizedWords(content.map(span => slice(doc.article.text, span)).join(' '))} `

/** Words alone are looked for again only when nobody is known to have said them: neither a source nor a run of remarks tells it. */
const isOpen = ({ quotationById }: Story, { quotation, speaker }: Attribution): boolean => {
  const { source, form } = quotationById.get(quotation)!
  return speaker === null && source === undefined && form === 'direct'
}

/** Whose words those are that nobody is said to say, where the same words are somebody's elsewhere. */
export function repeatedWords(
  story: Story,
  settled: readonly Attribution[],
): (one: Attribution) => Verdict | undefined {
  const open = new Set(settled.filter(one => isOpen(story, one)).slice(0, MOST))
  const known =
    open.size > 0
      ? settled.flatMap(({ speaker, via, quotation }) =>
          speaker ? [{ speaker, via, words: wordsOf(story, story.quotationById.get(quotation)!) }] : [],
        )
      : []
  return one => {
    if (!open.has(one)) return undefined
    const words = wordsOf(story, story.quotationById.get(one.quotation)!)
    const speakers = known.filter(other => other.words.includes(words))
    const [first] = speakers
    if (!first || speakers.some(({ speaker }) => speaker !== first.speaker)) return undefined
    return { speaker: first.speaker, via: first.via, certainty: 'implied', candidates: [] }
  }
}
