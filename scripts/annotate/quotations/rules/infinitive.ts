import { clauseEnd } from '../grammar/clause.ts'
import { phraseFrom } from '../grammar/noun-phrase.ts'
import { reported } from '../grammar/reported.ts'
import { isTagged, isWord } from '../grammar/tests.ts'
import type { QuotationRule } from '../rule.ts'

/** What somebody is told to do, or promises to do: urged [Congress to act]; vowed [to act]. */
export const infinitive: QuotationRule = {
  id: 'quotations/infinitive',
  example: 'Ana Bell urged the council to open the bridge.',
  match({ language, items, cues }) {
    return cues.flatMap(cue => {
      const first = cue.to + 1
      if (!cue.verb.takes.has('infinitive') || cue.form === 'passive' || cue.reduced) return []
      const hearer = cue.verb.takes.has('hearer') ? phraseFrom(items, first, false) : undefined
      let to = hearer ? hearer.to + 1 : first
      if (isWord(items[to], 'not')) to++
      if (!isTagged(items[to], 'TO') || !isTagged(items[to + 1], 'VB')) return []
      return reported(items, cue, { from: first, to: clauseEnd(items, to, language) }, language)
    })
  },
}
