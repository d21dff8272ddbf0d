import type { Mention } from '../../model/layers.ts'
import type { Stage } from '../../model/stage.ts'
import { byPosition } from '../../text/spans.ts'
import { names } from './names.ts'
import { nominals, type TaggedUnit } from './nominals.ts'
import { pronouns } from './pronouns.ts'
import { wordAt } from './vocabulary.ts'

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
    const described = nominals(units, lexicon.mentions, new Set(named.map(name => name.span.end)))
    const sources = quotations.flatMap(({ source }) => source ?? [])
    return [...named, ...described, ...pronouns(units, sources, lexicon.mentions)]
      .sort((a, b) => byPosition(a.span, b.span))
      .map((found, index) => ({ id: `m${index}`, ...found }))
  },
}
