import type { With } from '../../model/document.ts'
import type { Entity } from '../../model/layers.ts'
import type { Stage } from '../../model/stage.ts'
import type { Context } from './context.ts'
import { contextOf, type Needs } from './context.ts'
import { entitiesOf } from './entities.ts'
import { addRoles } from './roles.ts'
import type { Sieve } from './sieve.ts'
import { describing, naming, pronouns } from './sieves.ts'
import { Story } from './story.ts'

/** Asks every reference that a sieve applies to. */
function run(sieve: Sieve, context: Context, story: Story): void {
  const resolve = sieve.over(context, story)
  for (const reference of context.references) {
    if (!sieve.applies(reference) || story.doubts.has(reference)) continue
    if (reference.name.length === 0 && story.told.has(reference)) continue
    const verdict = resolve(reference)
    if (!verdict) continue
    if ('doubt' in verdict) story.doubts.set(reference, verdict.doubt)
    else story.join(reference, verdict.antecedent, sieve.id)
  }
}

/** Who is who before any pronoun is looked at. */
export function withoutPronouns(context: Context, doc: With<'tokens'>): Story {
  const story = new Story()
  for (const reference of context.references) {
    if (reference.name.length > 0) story.begin(reference, 'entities/name')
    else if (reference.description) story.begin(reference, 'entities/description')
  }
  for (const sieve of naming) run(sieve, context, story)
  addRoles(context, story, doc.tokens)
  for (const sieve of describing) run(sieve, context, story)
  return story
}

export const entities: Stage<Needs, 'entities'> = {
  needs: ['paragraphs', 'sentences', 'tokens', 'quotations', 'mentions'],
  adds: 'entities',
  annotate(doc, language): Entity[] {
    const context = contextOf(doc, language.entities)
    const story = withoutPronouns(context, doc)
    for (const sieve of pronouns) run(sieve, context, story)
    return entitiesOf(context, story)
  },
}
