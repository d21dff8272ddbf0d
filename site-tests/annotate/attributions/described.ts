import type { Span } from '../../../scripts/model/span.ts'
import { annotated } from '../../annotated.ts'
import type { Stanza } from '../../stanzas.ts'

/** `[first three words] Speaker (certainty; words → words)`, one line per quotation. */
function speakers(text: string): string {
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

/** `[first three words] described refuses statement; role: a guard; not named: …`, one line per quotation. */
function sorts(text: string): string {
  const doc = annotated(text)
  const words = ({ start, end }: Span) => text.slice(start, end)
  return doc.attributions
    .map(({ quotation, sourceKind, stance, weight, role, reason }) => {
      const { content } = doc.quotations.find(({ id }) => id === quotation)!
      const first = words(content[0]).split(/\s+/).slice(0, 3).join(' ')
      return [
        `[${first}] ${sourceKind.value} ${stance.value} ${weight.value}`,
        ...(role ? [`role: ${words(role.span)}`] : []),
        ...(reason ? [`not named: ${words(reason.span)}`] : []),
      ].join('; ')
    })
    .join('\n')
}

/** Who speaks; with `show: sort` what sort of source and report it is. */
export const described = ({ input, facts }: Stanza): string =>
  facts.show === 'sort' ? sorts(input) : speakers(input)
