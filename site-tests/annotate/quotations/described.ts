import type { Span } from '../../../scripts/model/span.ts'
import { annotated } from '../../annotated.ts'
import type { Stanza } from '../../stanzas.ts'
import { shown } from './shown.ts'

/** `direct [We go,] + [at dawn.] cue [said] source [she]`, one line per quotation; `nests` puts before it in which it stands. */
function quotationsIn(text: string, nests: boolean): string {
  const words = (span: Span) => `[${text.slice(span.start, span.end).replaceAll('\n', ' ')}]`
  return annotated(text)
    .quotations.map(({ form, content, cue, source, polarity, within }) =>
      [
        ...(nests && within ? [`(in ${within})`] : []),
        ...(polarity ? [polarity] : []),
        form,
        content.map(words).join(' + '),
        ...(cue ? [`cue ${words(cue)}`] : []),
        ...(source ? [`source ${words(source)}`] : []),
      ].join(' '),
    )
    .join('\n')
}

/** The same for each line of a text by itself, which has ` ¶ ` between paragraphs. */
const lineByLine = (text: string): string =>
  text
    .split('\n')
    .map(line => quotationsIn(line.replaceAll(' ¶ ', '\n\n'), true).replaceAll('\n', '; ') || '-')
    .join('\n')

/** Every quotation; with `show: lines` those of each line; else with `show:` what a part of the grammar sees in each line, or what one rule finds there by itself. */
export const described = ({ input, facts }: Stanza): string =>
  facts.show === 'lines'
    ? lineByLine(input)
    : facts.show
      ? shown(input, facts.show)
      : quotationsIn(input, false)
