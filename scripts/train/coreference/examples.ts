import { candidatesFor } from '../../annotate/entities/antecedents.ts'
import { contextOf } from '../../annotate/entities/context.ts'
import { withoutPronouns } from '../../annotate/entities/index.ts'
import type { Reference } from '../../annotate/entities/reference.ts'
import { thirdPerson } from '../../annotate/entities/sieves/third-person.ts'
import { freeze } from '../../ingest/article.ts'
import type { Lexicon } from '../../model/lexicon.ts'
import { annotate } from '../../pipeline.ts'
import type { GoldMention, GoldStory } from './gold.ts'

/** One pronoun: the features of every candidate, and which candidates are right. */
export interface PronounExample {
  readonly candidates: readonly (readonly string[])[]
  readonly right: readonly boolean[]
}

/** The group that the program's own mention belongs to: that of the gold mention whose head it holds. */
function groupOf({ span }: Reference['mention'], gold: readonly GoldMention[]): string | undefined {
  const length = (mention: GoldMention): number =>
    Math.abs(mention.end - mention.start - (span.end - span.start))
  return gold
    .filter(({ head }) => span.start <= head.start && head.end <= span.end)
    .reduce<GoldMention | undefined>((a, b) => (a && length(a) <= length(b) ? a : b), undefined)?.group
}

/**
 * The pronouns of one document as the program meets them: its own mentions, its own names put together.
 * Each pronoun is joined to what is right before the next one is looked at.
 */
export function examplesOf({ text, mentions: gold }: GoldStory, lexicon: Lexicon): PronounExample[] {
  const { article } = freeze(text, { slug: 'training', language: lexicon.code })
  const doc = annotate(article, lexicon)
  const context = contextOf(doc, lexicon.entities)
  const story = withoutPronouns(context, doc)
  const groups = new Map(context.references.map(reference => [reference, groupOf(reference.mention, gold)]))
  return context.references.filter(thirdPerson.applies).flatMap(pronoun => {
    const group = groups.get(pronoun)
    const candidates = candidatesFor(pronoun, context, story)
    // Whoever is meant by one right mention is meant by all of theirs, marked or not.
    const meant = new Set(
      candidates.flatMap(({ reference, participant }) =>
        group !== undefined && groups.get(reference) === group ? [participant] : [],
      ),
    )
    const right = candidates.map(({ participant }) => meant.has(participant))
    const first = candidates[right.indexOf(true)]
    if (!first) return []
    story.join(pronoun, first.reference, thirdPerson.id)
    return [{ candidates: candidates.map(({ features }) => features), right }]
  })
}
