import type { Mention } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import type { Stage } from '../../model/stage.ts'
import { byPosition, within } from '../../text/spans.ts'
import { names } from './names.ts'
import { nominals, type TaggedUnit } from './nominals.ts'
import { pronouns } from './pronouns.ts'
import { wordAt } from './vocabulary.ts'

/** Where tokens end inside names: no description ends there. */
function insideOf(tokens: readonly Span[], named: readonly Pick<Mention, 'span'>[]): ReadonlySet<number> {
  return new Set(
    named.flatMap(({ span }) =>
      within(tokens, span)
        .map(({ end }) => end)
        .filter(end => end < span.end),
    ),
  )
}

export const mentions: Stage<'tokens' | 'words' | 'quotations', 'mentions'> = {
  needs: ['tokens', 'words', 'quotations'],
  adds: 'mentions',
  annotate({ article, tokens, words, quotations }, lexicon): Mention[] {
    const units: TaggedUnit[] = tokens.map(({ start, end, sentence }, i) => {
      const { form, lower, capital } = wordAt(article.text, start, end)
      const { upos, xpos } = words[i]!
      return { start, end, sentence, form, lower, capital, upos, xpos }
    })
    const named = names(units, quotations, lexicon.mentions)
    const inNames = insideOf(tokens, named)
    const described = nominals(units, lexicon.mentions, new Set(named.map(name => name.span.end))).filter(
      ({ span }) => !inNames.has(span.end),
    )
    const sources = quotations.flatMap(({ source }) => source ?? [])
    return [...named, ...described, ...pronouns(units, sources, lexicon.mentions)]
      .sort((a, b) => byPosition(a.span, b.span))
      .map((found, index) => ({ id: `m${index}`, ...found }))
  },
}
