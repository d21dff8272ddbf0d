import { besideRepairs } from '../../scripts/annotate/mentions/evident.ts'
import { unitsOf } from '../../scripts/annotate/mentions/names.ts'
import { repairs } from '../../scripts/annotate/mentions/repairs/index.ts'
import { wordAt } from '../../scripts/annotate/mentions/vocabulary.ts'
import { knownTermsOf } from '../../scripts/annotate/timexes/known-terms.ts'
import { rules as timexRules } from '../../scripts/annotate/timexes/rules/index.ts'
import { readTerms } from '../../scripts/annotate/timexes/terms.ts'
import type { Annotated } from '../../scripts/model/document.ts'
import type { EntityId, MentionId } from '../../scripts/model/layers.ts'
import type { Span } from '../../scripts/model/span.ts'
import type { Evident } from '../../scripts/model/stage.ts'
import { indexAt } from '../../scripts/text/spans.ts'
import { loadEnglish } from '../../scripts/tools/annotator.ts'
import { annotated } from '../annotated.ts'
import { segmented } from '../segmented.ts'
import { marked } from './entities/described.ts'

/** What a rule found in a document, one string for each of its finds. */
type Finds = (doc: Annotated, rule: string) => string[]

const words = ({ article }: Annotated, { start, end }: Span): string =>
  article.text.slice(start, end).replaceAll('\n', ' ')
const mention = (doc: Annotated, id: MentionId): string =>
  words(doc, doc.mentions.find(one => one.id === id)!.span)
const nameOf = ({ entities }: Annotated, id: EntityId): string => entities.find(one => one.id === id)!.name

/** `Ana Bell | said | We go, + at dawn.`: source, cue and content; a dash for what is missing. */
const quotations: Finds = (doc, rule) =>
  doc.quotations
    .filter(one => one.rule === rule)
    .map(({ source, cue, content }) =>
      [
        source ? words(doc, source) : '-',
        cue ? words(doc, cue) : '-',
        content.map(span => words(doc, span)).join(' + '),
      ].join(' | '),
    )

/** `denies (denied)`: a fact with the words it rests on; of words of the article the words alone. */
const factsOf: Finds = (doc, rule) =>
  doc.attributions.flatMap(({ sourceKind, stance, weight, role, reason }) => [
    ...[sourceKind, stance, weight]
      .filter(one => one.rule === rule)
      .map(({ value, span }) => `${value}${span ? ` (${words(doc, span)})` : ''}`),
    ...[role, reason].flatMap(one => (one?.rule === rule ? [words(doc, one.span)] : [])),
  ])

/** `She → Ana Bell: Ana Bell (implied)`: the words that lead to the speaker, the speaker and how sure that is. */
const attributions: Finds = (doc, rule) => [...speakers(doc, rule), ...factsOf(doc, rule)]

const speakers: Finds = (doc, rule) =>
  doc.attributions
    .filter(one => one.rule === rule)
    .map(({ speaker, via, certainty, candidates }) => {
      const who = speaker ? [speaker] : candidates
      const chain = via.map(id => mention(doc, id)).join(' → ')
      return `${chain || '-'}: ${who.map(id => nameOf(doc, id)).join(' or ') || 'nobody'} (${certainty})`
    })

/** `He = Tom Reed` for two mentions of one, `The two leaders = Ana Bell + Tom Reed`, `Ana Bell: mayor` for a role; of who is told by nothing else the name alone. */
const entities: Finds = (doc, rule) =>
  doc.entities.flatMap(entity => [
    ...entity.links
      .filter(link => link.rule === rule)
      .map(link => `${mention(doc, link.mention)} = ${mention(doc, link.antecedent)}`),
    ...(entity.rule === rule && entity.members
      ? [`${entity.name} = ${entity.members.map(id => nameOf(doc, id)).join(' + ')}`]
      : []),
    ...(entity.rule === rule && !entity.members ? [entity.name] : []),
    ...entity.roles
      .filter(role => role.rule === rule)
      .map(({ span }) => `${entity.name}: ${words(doc, span)}`),
  ])

/** What repairs make of the names that a text marks, as `person Ana Bell`. @param kept which of the names are told */
function repaired(
  { example }: Evident,
  list: typeof repairs,
  kept: (name: { readonly rule: string }) => boolean,
): string[] {
  const { text, mentions } = marked(example.text)
  const { tokens } = segmented(text)
  const units = unitsOf(tokens.map(token => ({ ...token, ...wordAt(text, token.start, token.end) })))
  const { mentions: lexicon } = loadEnglish()
  const names = mentions.map(({ span, type }) => ({
    first: indexAt(units, span.start),
    end: indexAt(units, span.end - 1) + 1,
    type,
    rule: 'recognised',
  }))
  return list
    .reduce<ReturnType<(typeof repairs)[number]['match']>>(
      (before, { match }) => match({ names: before, units, lexicon }),
      names,
    )
    .filter(kept)
    .map(({ type, first, end }) => `${type} ${text.slice(units[first]!.start, units[end - 1]!.end)}`)
}

/** Every name once a repair has run alone; of evidence beside it, the names that say so once all have run. */
function mentions(rule: Evident): string[] {
  const repair = repairs.filter(({ id }) => id === rule.id)
  if (repair.length > 0) return repaired(rule, repair, () => true)
  if (besideRepairs.includes(rule)) return repaired(rule, repairs, one => `mentions/${one.rule}` === rule.id)
  const doc = annotated(rule.example.text)
  return doc.mentions
    .filter(one => one.rule === rule.id)
    .map(({ type, span }) => `${type} ${words(doc, span)}`)
}

/** `last week = 2015-W47`; a time of day, which is told with its day, as the clock has it: `the evening = EV`. */
const timexes: Finds = (doc, rule) => {
  const found = doc.timexes
    .filter(one => one.rule === rule)
    .map(({ span, value, timex3, mod, type }) =>
      [
        words(doc, span),
        '=',
        (type === 'TIME' ? timex3 : (value ?? timex3)) ?? 'unknown',
        ...(mod ? [mod] : []),
      ].join(' '),
    )
  return found.length > 0 ? found : partsOfDay(doc, rule)
}

function partsOfDay(doc: Annotated, id: string): string[] {
  const { text } = doc.article
  const lexicon = loadEnglish().timexes
  const terms = readTerms(text, { start: 0, end: text.length }, knownTermsOf(lexicon))
  const { match } = timexRules.find(rule => rule.id === id)!
  return terms
    .flatMap((_, at) => match({ terms, at, lexicon }))
    .map(({ from, to, time }) => {
      const span = { start: terms[from]!.start, end: terms[to - 1]!.end }
      return `${words(doc, span)} = ${time?.clock}`
    })
}

/** `Ana Bell left on Monday`; of a rule for places the place. */
const events: Finds = (doc, rule) =>
  doc.events.flatMap(one => [
    ...(one.rule === rule ? [words(doc, one.span)] : []),
    ...(one.place?.rule === rule ? [words(doc, one.place.span)] : []),
  ])

const IN_DOCUMENT: Readonly<Record<string, Finds>> = {
  paragraphs: (doc, rule) => doc.paragraphs.filter(one => one.rule === rule).map(one => words(doc, one)),
  passages: (doc, rule) =>
    doc.passages.filter(one => one.rule === rule).map(one => `${one.kind} ${words(doc, one)}`),
  quotations,
  entities,
  attributions,
  timexes,
  events,
  problems: (doc, rule) => doc.problems.filter(one => one.rule === rule).map(({ span }) => words(doc, span)),
}

/** What a rule finds in its own example, when the whole pipeline runs over it; of a repair, when it runs alone. */
export function findsOf(rule: Evident): string {
  const { id, example } = rule
  const layer = id.split('/')[0]!
  if (layer === 'mentions') return mentions(rule).join('; ')
  const doc = annotated(example.text, example.undated ? undefined : '2015-11-24')
  return IN_DOCUMENT[layer]!(doc, id).join('; ')
}
