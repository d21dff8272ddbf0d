import { annotated } from '../../annotated.ts'
import type { Stanza } from '../../stanzas.ts'

/** `problems/ambiguous-date [03/04/2015]`, one line a doubt. */
export const described = ({ input: text, facts }: Stanza): string =>
  annotated(text, facts.published)
    .problems.map(({ rule, span }) => `${rule} [${text.slice(span.start, span.end).replaceAll('\n', ' ')}]`)
    .join('\n')
