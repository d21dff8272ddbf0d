import type { Context } from './context.ts'
import { mentionsBefore } from './nearby.ts'
import type { Reference } from './reference.ts'
import type { Participant, Story } from './story.ts'

/** How far back an antecedent is looked for. */
const SENTENCES = 6

/** A mention that a pronoun may take up. */
export interface Candidate {
  readonly reference: Reference
  readonly participant: Participant
  /** What speaks for and against it, as names of weights. */
  readonly features: readonly string[]
}

const CASES = ['subject', 'object', 'other'] as const
const FORMS = ['name', 'nominal', 'pronoun'] as const
/** Names of the buckets that counts fall into: up to 3 alone, 4 and 5, 6 to 9, more. */
const COUNTS = ['0', '1', '2', '3', '4', '6', '10']
const bucket = (n: number): number => (n < 4 ? n : n < 6 ? 4 : n < 10 ? 5 : 6)

/** The farthest distance in sentences that is told apart. */
const FAR = 5

/** What every candidate shows. */
interface Plain {
  /** Positions in `CASES`, `FORMS` and `COUNTS`. */
  readonly kase: number
  readonly form: number
  readonly between: number
  readonly mentions: number
  /** In sentences, at most `FAR`. */
  readonly away: number
  readonly subject: boolean
  readonly gendered: boolean
}

const spelt: (readonly string[])[] = []

/** The features of what every candidate shows: spelt once, as the same ones come again and again. */
function plainFeatures({ kase, form, between, mentions, away, subject, gendered }: Plain): readonly string[] {
  const flags = (subject ? 2 : 0) + (gendered ? 1 : 0)
  const sorts = (kase * FORMS.length + form) * (FAR + 1) + away
  const code = ((sorts * COUNTS.length + between) * COUNTS.length + mentions) * 4 + flags
  const known = spelt[code]
  if (known) return known
  const place = subject ? 'subject' : 'no-subject'
  const features = [
    `away ${away}`,
    `away ${away} ${place}`,
    `${CASES[kase]} takes ${place} ${away === 0 ? 'here' : 'before'}`,
    `kind ${FORMS[form]}`,
    `between ${COUNTS[between]}`,
    `gender ${gendered ? 'known' : 'unknown'} ${FORMS[form]}`,
    `mentions ${COUNTS[mentions]}`,
  ]
  spelt[code] = features
  return features
}

/** What tells whether `candidate` is the antecedent of `pronoun`. */
function featuresOf(
  pronoun: Reference,
  candidate: Reference,
  participant: Participant,
  /** How many other people stand between the two. */
  between: number,
  context: Context,
): string[] {
  const { sources, sourceOf, quoted } = context
  const its = pronoun.pronoun!.case
  const kase = its === 'subject' ? 0 : its === 'object' ? 1 : 2
  const kind = candidate.mention.form
  const away = Math.min(pronoun.sentence - candidate.sentence, FAR)
  const source = sourceOf.get(pronoun) ?? -1
  const found = plainFeatures({
    kase,
    form: FORMS.indexOf(kind),
    between: bucket(between),
    mentions: bucket(participant.references.length),
    away,
    subject: candidate.subject,
    gendered: participant.gender !== undefined,
  }).slice()
  if (candidate.paragraph === pronoun.paragraph) found.push('same paragraph')
  if (kind === 'pronoun' && candidate.pronoun!.case === its) found.push('same case')
  if (kind === 'nominal') found.push(`opening ${candidate.description?.opening}`)
  if (candidate.owner) found.push(`owner ${CASES[kase]} ${away === 0 ? 'here' : 'before'}`)
  const heard = candidate.quotation >= 0 && quoted(candidate.quotation)
  const speaks = pronoun.quotation >= 0 && quoted(pronoun.quotation)
  if (heard !== speaks) found.push(speaks ? 'out of quotation' : 'into quotation')
  else if (speaks)
    found.push(candidate.quotation === pronoun.quotation ? 'same quotation' : 'other quotation')
  if (source >= 0) {
    if (candidate.quotation === source) found.push('said by the pronoun')
    found.push(sourceOf.has(candidate) ? 'both sources' : 'only pronoun source')
  } else if (sourceOf.has(candidate)) found.push('candidate source')
  if (sources[pronoun.quotation] === candidate) found.push(speaks ? 'own speaker' : 'own reporter')
  if (away > 0) return found
  if (candidate.relation.startsWith('nsubj')) {
    const over = clausesOver(pronoun, candidate, context)
    if (over >= 0) found.push(`subject over ${CASES[kase]} ${over}`)
  }
  if (its === 'object' && candidate.subject && sameClause(candidate, pronoun, context))
    found.push('object of itself')
  return found
}

/** Governors above a pronoun that are looked at. */
const HEIGHT = 12

/**
 * How many clauses with subjects of their own lie between a pronoun and the clause whose subject the candidate is;
 * -1 where the pronoun is not below it: `[Bell] said that Reed lost [his] keys` is 1.
 */
function clausesOver(pronoun: Reference, candidate: Reference, { governor, subjects }: Context): number {
  let clauses = 0
  let at = pronoun.relation.startsWith('nsubj') ? governor(pronoun.governor) : pronoun.governor
  for (let i = 0; i < HEIGHT && at >= 0; i++, at = governor(at)) {
    if (at === candidate.governor) return clauses
    if (subjects.has(at)) clauses = Math.min(clauses + 1, 2)
  }
  return -1
}

/** Nothing between the two opens another clause. */
function sameClause(a: Reference, b: Reference, { form, lexicon }: Context): boolean {
  for (let i = a.last + 1; i < b.first; i++) {
    const word = form(i)
    if (word === ',' || lexicon.clauseOpeners.has(word)) return false
  }
  return true
}

/** True where the candidate stands in what the pronoun is quoted as saying. Nobody calls himself `he`. */
const isInOwnWords = (pronoun: Reference, candidate: Reference, { sourceOf, quoted }: Context): boolean => {
  const said = sourceOf.get(pronoun)
  return said !== undefined && candidate.quotation === said && quoted(said)
}

/** Every mention of a person that a pronoun may take up, the nearest first. */
export function candidatesFor(pronoun: Reference, context: Context, story: Story): Candidate[] {
  const found: Candidate[] = []
  const seen = new Set<Participant>()
  for (const candidate of mentionsBefore(pronoun, context, SENTENCES)) {
    const participant = story.of(candidate)
    if (participant?.type !== 'person' || candidate.number === 'plural') continue
    if (participant.gender && participant.gender !== pronoun.gender) continue
    if (isInOwnWords(pronoun, candidate, context)) continue
    // `his brother` is not himself.
    if (candidate.last >= pronoun.last) continue
    const between = seen.has(participant) ? seen.size - 1 : seen.size
    seen.add(participant)
    found.push({
      reference: candidate,
      participant,
      features: featuresOf(pronoun, candidate, participant, between, context),
    })
  }
  return found
}
