import type { CueVerb } from '../../../model/lexicon/quotations.ts'
import { continuation } from '../grammar/continuation.ts'
import type { Cue } from '../grammar/cues.ts'
import { afterAdverbials } from '../grammar/fillers.ts'
import { cueFirst, type Order, subjectFirst } from '../grammar/order.ts'
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

/** True where a passage stands before the verb or its subject, and nothing but adverbials follows. */
function isRight(context: Context, cue: Cue, order: Order): boolean {
  const parts = order(context.items, cue)
  return parts !== undefined && isClosed(context, Math.max(cue.to, parts.source.to) + 1)
}

function find(context: Context, order: Order): Found[] {
  const { items } = context
  const cues = items.flatMap((item, at) => {
    const verb = isTagged(item, 'VBD', 'VBZ', 'VBN') && isA(item, 'VERB') && !isA(items[at - 1], 'AUX')
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
  if (!isTagged(items[verb], 'VBD', 'VBZ') || items.length > said + 2) return []
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
