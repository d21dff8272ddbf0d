import type { Timex } from '../../../scripts/model/layers.ts'
import { annotated } from '../../annotated.ts'
import type { Stanza } from '../../stanzas.ts'

/** `[Tuesday] DATE 2015-11-24 from DCT`; the TIMEX3 value in brackets where it differs. */
export function described({ input, facts }: Stanza): string {
  const { timexes, article } = annotated(input, facts.published, facts.language)
  const words = ({ span }: Timex) => article.text.slice(span.start, span.end).replaceAll('\n', ' ')
  return timexes
    .map(timex =>
      [
        `[${words(timex)}]`,
        timex.type,
        timex.value ?? '-',
        ...(timex.timex3 === timex.value ? [] : [`(${timex.timex3 ?? '-'})`]),
        ...(timex.mod ? [timex.mod] : []),
        ...(timex.anchor ? [`from ${timex.anchor}`] : []),
      ].join(' '),
    )
    .join('\n')
}
