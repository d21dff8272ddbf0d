import { annotated } from '../../annotated.ts'
import type { Stanza } from '../../stanzas.ts'

/** `[first three words] Speaker (certainty; words → words)`, one line per quotation. */
export function described({ input: text }: Stanza): string {
  const doc = annotated(text)
  const name = (id: string | null) => doc.entities.find(entity => entity.id === id)?.name
  return doc.attributions
    .map(({ quotation, speaker, via, certainty, candidates }) => {
      const { content } = doc.quotations.find(({ id }) => id === quotation)!
      const first = text.slice(content[0].start, content[0].end).split(/\s+/).slice(0, 3).join(' ')
      const chain = via.map(id => doc.mentions.find(mention => mention.id === id)!.span)
      const words = chain.map(({ start, end }) => text.slice(start, end)).join(' → ')
      if (speaker) return `[${first}] ${name(speaker)} (${certainty}; ${words})`
      const rivals = candidates.length ? `: ${candidates.map(name).join(' or ')}` : ''
      return `[${first}] ${certainty}${rivals}`
    })
    .join('\n')
}
