import type { Attribution } from '../../model/layers.ts'
import type { Stage } from '../../model/stage.ts'
import type { Needs } from './context.ts'
import { firstOf, type Spoken } from './facts/fact.ts'
import { reasonRules } from './facts/reason.ts'
import { roleRules } from './facts/role.ts'
import { kindRules } from './facts/source-kind.ts'
import { stanceRules } from './facts/stance.ts'
import { weightRules } from './facts/weight.ts'
import { rules } from './rules/index.ts'
import { repeatedWords, saidAgain } from './said-again.ts'
import { storyOf } from './story.ts'

type Facts = Pick<Attribution, 'sourceKind' | 'stance' | 'weight' | 'role' | 'reason'>

/** What sort of source and of report it is. The last rules for kind, stance and weight always conclude. */
function factsOf(spoken: Spoken): Facts {
  const sourceKind = firstOf(kindRules, spoken)!
  const stance = firstOf(stanceRules, spoken)!
  const sorted = { ...spoken, sourceKind: sourceKind.value, stance: stance.value }
  const role = firstOf(roleRules, sorted)
  const reason = firstOf(reasonRules, sorted)
  return {
    sourceKind,
    stance,
    weight: firstOf(weightRules, sorted)!,
    ...(role && { role }),
    ...(reason && { reason }),
  }
}

export const attributions: Stage<Needs, 'attributions'> = {
  needs: ['paragraphs', 'sentences', 'tokens', 'words', 'quotations', 'mentions', 'entities'],
  adds: 'attributions',
  annotate(doc, lexicon): Attribution[] {
    const story = storyOf(doc, lexicon.attributions)
    const settled: Attribution[] = []
    for (const quotation of doc.quotations) {
      for (const rule of rules) {
        const [verdict] = rule.match({ story, quotation, settled })
        if (!verdict) continue
        const facts = factsOf({ story, quotation, settled, verdict })
        settled.push({ quotation: quotation.id, ...verdict, ...facts, rule: rule.id })
        break
      }
    }
    const again = repeatedWords(story, settled)
    return settled.map(one => {
      const verdict = again(one)
      const quotation = story.quotationById.get(one.quotation)!
      return verdict
        ? {
            quotation: one.quotation,
            ...verdict,
            ...factsOf({ story, quotation, settled, verdict }),
            rule: saidAgain.id,
          }
        : one
    })
  },
}
