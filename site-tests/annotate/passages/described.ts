import { annotated } from '../../annotated.ts'
import type { Stanza } from '../../stanzas.ts'

/** `speech [We go,]`, one line per passage. */
export const described = ({ input: text }: Stanza): string =>
  annotated(text)
    .passages.map(({ kind, start, end }) => `${kind} [${text.slice(start, end).replaceAll('\n', ' ')}]`)
    .join('\n')
