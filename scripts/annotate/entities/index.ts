import type { With } from '../../model/document.ts'
import type { Entity } from '../../model/layers.ts'
import type { Evident, Stage } from '../../model/stage.ts'
import type { Context } from './context.ts'
import { contextOf } from './context.ts'
import { entitiesOf } from './entities.ts'
import type { Reference } from './reference.ts'
import type { Needs } from './references.ts'
import { addDescribedRoles, addRoles } from './roles.ts'
import type { Sieve } from './sieve.ts'
import { afterPronouns, beside, describing, naming, pronouns } from './sieves.ts'
import { Story } from './story.ts'
import { settleByPronouns } from './told-later.ts'

/** Goes over the document once and asks of each reference the sieves that apply to it, until one tells. */
function run(pass: readonly Sieve[], among: readonly Reference[], context: Context, story: Story): void {
  const asked = pass.map(({ id, applies, over }) => ({ id, applies, tell: over(context, story) }))
  for (const reference of among) {
    if (story.doubts.has(reference)) continue
    // A name may still turn out to be part of another; what a description or a pronoun means is told once.
    if (reference.name.length === 0 && story.told.has(reference)) continue
    for (const { id, applies, tell } of asked) {
      const verdict = applies(reference) ? tell(reference) : undefined
      if (!verdict) continue
      if ('doubt' in verdict) story.doubts.set(reference, verdict.doubt)
      else if ('members' in verdict) story.gather(reference, verdict.members, id)
      else story.join(reference, verdict.antecedent, id)
      break
    }
  }
}

/** A name is of somebody until something tells of whom it is too. */
const begun: Evident = {
  id: 'entities/name',
  example: { text: 'Ana Bell met Tom Reed.', finds: 'Ana Bell; Tom Reed' },
}

/** A description is of somebody, even when no name tells of whom. */
const described: Evident = {
  id: 'entities/description',
  example: { text: 'A driver met the mayor.', finds: 'A driver; the mayor' },
}

/** The evidence that somebody is there, before anything tells who it is. */
export const beginnings: readonly Evident[] = [begun, described]

/** Every name and every description is of somebody of its own. */
export function beginning({ named, described: nominals }: Context): Story {
  const story = new Story()
  for (const reference of named) story.begin(reference, begun.id)
  for (const reference of nominals) story.begin(reference, described.id)
  return story
}

/** Who is who before any pronoun is looked at. */
export function withoutPronouns(context: Context, doc: With<'tokens' | 'words'>): Story {
  const story = beginning(context)
  for (const pass of naming) run(pass, context.named, context, story)
  addRoles(context, story, doc)
  for (const pass of beside) run(pass, context.described, context, story)
  addDescribedRoles(context, story)
  for (const pass of describing) run(pass, context.described, context, story)
  return story
}

/** Who is who in the end. */
export function whoIsWho(context: Context, doc: With<'tokens' | 'words'>): Story {
  const story = withoutPronouns(context, doc)
  for (const pass of pronouns) run(pass, context.pronouns, context, story)
  settleByPronouns(story)
  for (const pass of afterPronouns) run(pass, context.described, context, story)
  return story
}

export const entities: Stage<Needs, 'entities'> = {
  needs: ['paragraphs', 'sentences', 'tokens', 'words', 'quotations', 'mentions'],
  adds: 'entities',
  annotate(doc, lexicon): Entity[] {
    const context = contextOf(doc, lexicon.entities)
    return entitiesOf(context, whoIsWho(context, doc), doc.quotations)
  },
}
