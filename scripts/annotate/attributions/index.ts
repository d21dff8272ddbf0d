import type { Attribution } from '../../model/layers.ts'
import type { Stage } from '../../model/stage.ts'
import type { Needs } from './context.ts'
import { rules } from './rules/index.ts'
import { storyOf } from './story.ts'

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
        settled.push({ quotation: quotation.id, ...verdict, rule: rule.id })
        break
      }
    }
    return settled
  },
}
