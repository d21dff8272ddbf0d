import { childIn, subjectOf } from '../../../text/syntax.ts'
import { hasFiniteVerb } from '../grammar/clause.ts'
import type { Cue } from '../grammar/cues.ts'
import { branch } from '../grammar/parsed.ts'
import { findOf } from '../grammar/reported.ts'
import { sourceOf } from '../grammar/source.ts'
import { isFiniteVerb, isTagged } from '../grammar/tests.ts'
import type { Context, Found, QuotationRule } from '../rule.ts'

/** What hangs on a subject and does not name it. */
const BESIDE: ReadonlySet<string> = new Set(['punct'])

function find({ items, grammar, lexicon }: Context, cue: Cue): Found[] {
  if (!cue.verb.takes.has('clause') && !cue.verb.takes.has('that')) return []
  const verb = items[cue.from]!.token
  const clause = childIn(grammar, verb, ['ccomp'])
  const said = clause < 0 ? undefined : branch(grammar, items, clause)
  if (!said || said.from <= cue.to) return []
  // "said profits fell": a clause by its subject, whatever the tagger makes of its verb.
  const head = items.find(({ token }) => token === clause)
  const isClause = subjectOf(grammar, clause) >= 0 && !isTagged(head, 'DT')
  if (!hasFiniteVerb(items, said.from, said.to) && !isClause) return []
  // A clause without a subject is none.
  if (isFiniteVerb(items[said.from])) return []
  const subject = subjectOf(grammar, verb)
  const source =
    sourceOf(items, cue, lexicon) ??
    (cue.form !== 'passive' && cue.form !== 'infinitive' && subject >= 0
      ? branch(grammar, items, subject, BESIDE)
      : undefined)
  const that = items.findIndex((item, i) => i >= said.from && lexicon.complementizers.has(item.lower))
  const opens = that >= 0 && !hasFiniteVerb(items, said.from, that)
  if (!source || source.to >= cue.from) return []
  return findOf(items, opens ? { from: that, to: said.to } : said, cue, source)
}

/** A clause that the grammar of the sentence makes the verb's object, whatever stands between them. */
export const clause: QuotationRule = {
  id: 'quotations/clause',
  example: {
    text: 'Ana Bell says whoever opens the bridge must ring a bell.',
    finds: 'Ana Bell | says | whoever opens the bridge must ring a bell',
  },
  match: context => context.cues.flatMap(cue => find(context, cue)),
}
