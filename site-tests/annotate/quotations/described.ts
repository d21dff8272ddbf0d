import type { Span } from '../../../scripts/model/span.ts'
import { annotated } from '../../annotated.ts'
import type { Stanza } from '../../stanzas.ts'

/** `direct [We go,] + [at dawn.] cue [said] source [she]`, one line per quotation. */
export function described({ input: text }: Stanza): string {
  const words = (span: Span) => `[${text.slice(span.start, span.end).replaceAll('\n', ' ')}]`
  return annotated(text)
    .quotations.map(({ form, content, cue, source, polarity }) =>
      [
        ...(polarity ? [polarity] : []),
        form,
        content.map(words).join(' + '),
        ...(cue ? [`cue ${words(cue)}`] : []),
        ...(source ? [`source ${words(source)}`] : []),
      ].join(' '),
    )
    .join('\n')
}
