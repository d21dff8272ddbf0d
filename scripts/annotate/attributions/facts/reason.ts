import type { Quotation } from '../../../model/layers.ts'
import type { Span } from '../../../model/span.ts'
import { indexAt } from '../../../text/spans.ts'
import type { Story } from '../context.ts'
import type { Withheld } from '../withheld.ts'
import type { Sorted, WordingRule } from './fact.ts'
import { headNoun, readIn } from './words.ts'

/** Only who has no name in the article has one withheld. */
const isNameless = ({ sourceKind }: Sorted): boolean => sourceKind === 'described' || sourceKind === 'unknown'

/** The sentence that tells whose words they are. */
function sentenceOf({ doc }: Story, { source, cue, content }: Quotation): number {
  return indexAt(doc.sentences, (source ?? cue ?? content[0]).start)
}

/** The last source that begins before the wording is whom it is about. */
function isNearest({ doc }: Story, { source }: Quotation, { span }: Withheld): boolean {
  if (!source) return true
  return !doc.quotations.some(
    other => other.source && other.source.start > source.end && other.source.start < span.start,
  )
}

/** The sentence that names the source tells it. */
const beside: WordingRule<Sorted> = {
  id: 'attributions/reason-beside',
  example: {
    text: 'An official, who spoke on condition of anonymity because the talks are private, said the bridge was safe.',
    finds: 'spoke on condition of anonymity because the talks are private',
  },
  match(sorted) {
    const { story, quotation } = sorted
    const sentence = sentenceOf(story, quotation)
    const found = isNameless(sorted)
      ? story.withheld.find(one => one.sentence === sentence && isNearest(story, quotation, one))
      : undefined
    return found ? [{ span: found.span }] : []
  },
}

/** The noun that a wording's sentence opens with, when it is a known one: "[The official] spoke on …". */
function knownNoun({ story }: Sorted, before: Span): string | undefined {
  const [first] = readIn(story, before)
  return first && story.lexicon.definite.has(first.lower) ? headNoun(story, before)?.lower : undefined
}

/** How many sentences may lie between the two, where only a noun joins them. */
const REACH = 6

/** True where the wording's sentence is about the same: the same entity, or, shortly after, the same noun. */
function isAbout(sorted: Sorted, { span, sentence }: Withheld): boolean {
  const { story, verdict, quotation } = sorted
  const before = { start: story.doc.sentences[sentence]!.start, end: span.start }
  if (story.mentionsIn(before).some(({ id }) => story.entityOf.get(id)?.id === verdict.speaker)) return true
  const distance = sentence - sentenceOf(story, quotation)
  const noun = headNoun(story, quotation.source)?.lower
  return noun !== undefined && distance > 0 && distance < REACH && knownNoun(sorted, before) === noun
}

/** Another sentence about the same source tells it. */
const elsewhere: WordingRule<Sorted> = {
  id: 'attributions/reason-elsewhere',
  example: {
    text: 'The bridge is safe, a senior official said. The official was not authorised to speak publicly.',
    finds: 'was not authorised to speak publicly',
  },
  match(sorted) {
    const found = isNameless(sorted) ? sorted.story.withheld.find(one => isAbout(sorted, one)) : undefined
    return found ? [{ span: found.span }] : []
  },
}

/** Why the source is not named, in the article's words. */
export const reasonRules: readonly WordingRule<Sorted>[] = [beside, elsewhere]
