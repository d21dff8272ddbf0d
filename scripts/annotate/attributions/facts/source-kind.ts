import type { Entity, SourceKind } from '../../../model/layers.ts'
import type { Span } from '../../../model/span.ts'
import type { FactRule, Spoken } from './fact.ts'
import { headNoun, isTagged, phraseOf, type Read } from './words.ts'

const speakerOf = ({ story, verdict }: Spoken): Entity | undefined =>
  story.doc.entities.find(({ id }) => id === verdict.speaker)

const nounOf = ({ story, quotation: { source } }: Spoken): Read | undefined => headNoun(story, source)

const sourceSpan = ({ quotation: { source } }: Spoken): { span?: Span } => (source ? { span: source } : {})

/** A report, a letter or a post is the source itself. */
const document: FactRule<SourceKind> = {
  id: 'attributions/kind-document',
  example: { text: 'A report by the council said the bridge was safe.', finds: 'document (report)' },
  match(spoken) {
    const noun = nounOf(spoken)
    return noun && spoken.story.lexicon.documents.has(noun.lower) ? [{ value: 'document', span: noun }] : []
  },
}

/** Somebody with a name. */
const person: FactRule<SourceKind> = {
  id: 'attributions/kind-person',
  example: { text: 'The bridge is safe, said Ana Bell, the mayor.', finds: 'person (Ana Bell, the mayor)' },
  match(spoken) {
    const speaker = speakerOf(spoken)
    const known = speaker?.named === true && speaker.type === 'person'
    return known ? [{ value: 'person', ...sourceSpan(spoken) }] : []
  },
}

/** A title of people before the name, whatever the article tells of it. */
const titled: FactRule<SourceKind> = {
  id: 'attributions/kind-titled',
  example: { text: 'Ms May said the bridge was safe.', finds: 'person (Ms)' },
  match({ story, quotation: { source } }) {
    const phrase = source ? phraseOf(story, source) : []
    const title = phrase.find(one => story.lexicon.honorifics.has(one.lower.replace(/\.$/, '')))
    return title && isTagged(phrase.at(-1), 'NNP') ? [{ value: 'person', span: title }] : []
  },
}

/** Several people with names, or one of several. */
const people: FactRule<SourceKind> = {
  id: 'attributions/kind-people',
  example: {
    text: 'Ana Bell and Tom Reed said the bridge was safe.',
    finds: 'person (Ana Bell and Tom Reed)',
  },
  match(spoken) {
    const { verdict, story, quotation } = spoken
    const candidates = story.doc.entities.filter(({ id }) => verdict.candidates.includes(id))
    const all = candidates.length > 0 && candidates.every(({ type, named }) => type === 'person' && named)
    return all && quotation.source ? [{ value: 'person', ...sourceSpan(spoken) }] : []
  },
}

/** A body by its name, or by a noun that stands for one: the committee. */
const body: FactRule<SourceKind> = {
  id: 'attributions/kind-body',
  example: { text: 'The committee said the bridge was safe.', finds: 'body (committee)' },
  match(spoken) {
    const { lexicon } = spoken.story
    const noun = nounOf(spoken)
    if (noun && lexicon.bodies.has(noun.lower)) return [{ value: 'body', span: noun }]
    return speakerOf(spoken)?.named ? [{ value: 'body', ...sourceSpan(spoken) }] : []
  },
}

/** People who are only described. */
const described: FactRule<SourceKind> = {
  id: 'attributions/kind-described',
  example: { text: 'A spokesman for the port said the bridge was safe.', finds: 'described (spokesman)' },
  match(spoken) {
    const noun = nounOf(spoken)
    if (noun) return [{ value: 'described', span: noun }]
    // "she", where nobody named is meant.
    const pronoun = speakerOf(spoken)?.named === false
    return pronoun ? [{ value: 'described', ...sourceSpan(spoken) }] : []
  },
}

/** A name that stands for nobody known, with what stands before it: the union Unison. */
const unknownName: FactRule<SourceKind> = {
  id: 'attributions/kind-name',
  example: {
    text: 'The trade union Western said the bridge was safe.',
    finds: 'body (The trade union Western)',
  },
  match({ story, quotation: { source } }) {
    const phrase = source ? phraseOf(story, source) : []
    if (!phrase.some(one => isTagged(one, 'NNP', 'NNPS'))) return []
    const span = { start: phrase[0]!.start, end: phrase.at(-1)!.end }
    const [name] = story.mentionsIn(span)
    const body =
      phrase.some(({ lower }) => story.lexicon.bodies.has(lower)) || (name && name.type !== 'person')
    return [{ value: body ? 'body' : 'person', span }]
  },
}

/** Nothing tells whose words they are. */
const nobody: FactRule<SourceKind> = {
  id: 'attributions/kind-unknown',
  example: { text: 'It was announced that the bridge would open in May.', finds: 'unknown' },
  match: () => [{ value: 'unknown' }],
}

/** What sort of source it is: the first rule that concludes decides, the last one always does. */
export const kindRules: readonly FactRule<SourceKind>[] = [
  document,
  person,
  titled,
  people,
  body,
  described,
  unknownName,
  nobody,
]
