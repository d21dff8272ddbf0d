import type { CueVerb } from '../../../model/lexicon/quotations.ts'
import { continuation } from '../grammar/continuation.ts'
import type { Cue } from '../grammar/cues.ts'
import { afterAdverbials } from '../grammar/fillers.ts'
import { cueFirst, type Order, subjectFirst } from '../grammar/order.ts'
import { holdsVerb } from '../grammar/parsed.ts'
import { spanOf } from '../grammar/range.ts'
import { maySpeak, subjectBefore } from '../grammar/subject.ts'
import { isA, isComma, isStop, isTagged } from '../grammar/tests.ts'
import { toldBefore } from '../grammar/told.ts'
import type { Item } from '../items.ts'
import type { Context, Found, QuotationRule } from '../rule.ts'

/** Words that a name may have between the passage and the verb. */
const REACH = 10
/** A shorter passage after a comma may be a title or a word. */
const SHORTEST = 5

/** Nothing but adverbials between the parts and the next comma or the sentence's end. */
const isClosed = ({ items, lexicon }: Context, from: number): boolean => {
  const end = afterAdverbials(items, from, lexicon)
  return isStop(items[end]) || isComma(items[end])
}

/** A verb that reports by its place alone, taken for a cue. */
const asCue = (item: Item, at: number): Cue => {
  const verb: CueVerb = { lemma: item.word.lemma, takes: new Set() }
  return { from: at, to: at, verb, form: 'finite', reduced: false }
}

/**
 * True where the passage stands before the verb with its comma, or with another mark that a small letter
 * follows.
 */
function isRight(context: Context, cue: Cue, order: Order): boolean {
  const { items, text, grammar } = context
  // A passage that opens the sentence and has a verb is no title: whatever follows with a verb of its own speaks.
  const parts = order(items, cue)
  const speaks =
    parts &&
    (maySpeak(items, parts.source) || (holdsVerb(grammar, items[0]!) && !isComma(items[parts.source.to])))
  if (!parts || !speaks || isA(items[parts.source.to], 'DET')) return false
  const passage = [parts.contentTo, parts.contentTo - 1].map(i => items[i]).find(item => item?.passage)
  const comma =
    passage && (/,["'”’]*$/.test(text.slice(passage.end - 2, passage.end)) || isComma(items[parts.contentTo]))
  const rest = Math.max(cue.to, parts.source.to) + 1
  return passage !== undefined && (comma || order === cueFirst) && isClosed(context, rest)
}

function find(context: Context, order: Order): Found[] {
  const { items } = context
  const cues = items.flatMap((item, at) => {
    // Taggers take a past tense for a participle now and then.
    const verb = isA(item, 'VERB') && isTagged(item, 'VBD', 'VBZ', 'VBN') && !isA(items[at - 1], 'AUX')
    if (!verb || context.cues.some(cue => cue.from === at)) return []
    const near = items.slice(Math.max(0, at - REACH), at).some(({ ends }) => ends)
    return near ? [asCue(item, at)] : []
  })
  return toldBefore(
    context,
    cues.filter(cue => isRight(context, cue, order)),
    order,
  )
}

/** A name or a pronoun, a verb, a comma and an utterance that ends the sentence: she granted, “…” */
function findBefore({ items, frames, at }: Context): Found[] {
  const said = items.findLastIndex(item => item.passage)
  const verb = said - 2
  if (!items[said]?.ends || items[said].words < SHORTEST || !isComma(items[said - 1])) return []
  if (!isA(items[verb], 'VERB') || !isTagged(items[verb], 'VBD', 'VBZ') || items.length > said + 2) return []
  const source = subjectBefore(items, verb)
  if (!source || !maySpeak(items, source)) return []
  const { start, end } = items[said].passage!
  return [
    {
      content: [{ start, end }, ...continuation(frames, at)],
      cue: spanOf(items, { from: verb, to: verb }),
      source: spanOf(items, source),
    },
  ]
}

/** A passage, then a verb of any kind with somebody who may speak: “…,” beamed Bell. */
export const anyVerb: QuotationRule = {
  id: 'quotations/any-verb',
  example: {
    text: '“The bridge will open in May,” twinkled Ana Bell.',
    finds: 'Ana Bell | twinkled | The bridge will open in May,',
  },
  match: context => [...find(context, cueFirst), ...find(context, subjectFirst), ...findBefore(context)],
}
