import { candidatesFor } from '../../../scripts/annotate/entities/antecedents.ts'
import { type Context, contextOf } from '../../../scripts/annotate/entities/context.ts'
import { beginning, whoIsWho, withoutPronouns } from '../../../scripts/annotate/entities/index.ts'
import type { Description, Reference } from '../../../scripts/annotate/entities/reference.ts'
import type { Verdict } from '../../../scripts/annotate/entities/sieve.ts'
import { naming, pronouns, sieves } from '../../../scripts/annotate/entities/sieves.ts'
import type { Participant, Story } from '../../../scripts/annotate/entities/story.ts'
import type { Annotated } from '../../../scripts/model/document.ts'
import { loadEnglish } from '../../../scripts/tools/annotator.ts'

const words = ({ text }: Context, { mention: { span } }: Reference): string =>
  text.slice(span.start, span.end).replaceAll('\n', ' ')

/** `she ← Ana Bell: away 0, kind name, …`: whom each pronoun may take up, and what speaks for and against it. */
const features = (context: Context, story: Story): string[] =>
  context.pronouns.flatMap(pronoun =>
    candidatesFor(pronoun, context, story).map(
      one => `${words(context, pronoun)} ← ${words(context, one.reference)}: ${one.features.join(', ')}`,
    ),
  )

const taken = ({ opening, modifiers, head, tail, count, sense }: Description): string =>
  [opening, [...modifiers, head.toUpperCase(), ...tail].join(' '), count, sense?.class]
    .filter(Boolean)
    .join(' ')

/** `Mrs Bell's: bell, female, owner`: what a mention by itself tells. */
const references = (context: Context): string[] =>
  context.references.map(one => {
    const { name, nameSpan, generation, description, pronoun, gender, number, owner, subject } = one
    const facts = [
      name.length > 0 && `${name.join(' ')} (${context.text.slice(nameSpan.start, nameSpan.end)})`,
      generation,
      description && taken(description),
      pronoun && `${pronoun.case} pronoun`,
      gender,
      number === 'plural' && number,
      owner && 'owner',
      subject && 'subject',
      one.quotation >= 0 && `in quotation ${one.quotation + 1}`,
    ]
    return `${words(context, one)}: ${facts.filter(Boolean).join(', ')}`
  })

const verdict = (context: Context, told: Verdict): string => {
  if (!told) return '-'
  const first = (participant: Participant): string => words(context, participant.references[0]!)
  if ('doubt' in told) return `? ${told.doubt.map(first).join(', ')}`
  if ('members' in told) return told.members.map(one => words(context, one)).join(' + ')
  return words(context, told.antecedent)
}

/** `The mayor → Ana Bell`: whom one sieve by itself tells of those that it is asked about; a dash for nobody. */
function askedAlone(context: Context, doc: Annotated, id: string): string[] {
  const sieve = sieves.find(one => one.id === id)!
  const among = naming.flat().includes(sieve)
    ? context.named
    : context[pronouns.flat().includes(sieve) ? 'pronouns' : 'described']
  const tell = sieve.over(
    context,
    among === context.named ? beginning(context) : withoutPronouns(context, doc),
  )
  return among
    .filter(one => sieve.applies(one))
    .map(one => `${words(context, one)} → ${verdict(context, tell(one))}`)
}

/**
 * What a part of the layer sees: `show: references`, or one sieve alone: `show: entities/group`; `show: features` before
 * any pronoun is told, `show: chains` afterwards.
 */
export function shown(doc: Annotated, show: string): string {
  const context = contextOf(doc, loadEnglish().entities)
  const parts: Readonly<Record<string, () => string[]>> = {
    references: () => references(context),
    features: () => features(context, withoutPronouns(context, doc)),
    chains: () => features(context, whoIsWho(context, doc)),
  }
  return (parts[show]?.() ?? askedAlone(context, doc, show)).join('\n')
}
