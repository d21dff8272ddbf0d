import { contentOf } from '../grammar/content.ts'
import type { Cue } from '../grammar/cues.ts'
import { branch } from '../grammar/parsed.ts'
import { type Range, spanOf } from '../grammar/range.ts'
import { sourceOf } from '../grammar/source.ts'
import { isTagged, isUsed } from '../grammar/tests.ts'
import type { Item } from '../items.ts'
import type { Context, Found, QuotationRule } from '../rule.ts'

/** How many steps up the grammar of the sentence a cue may be. */
const REACH = 9

/** What a cue governs that tells what is said. */
const COMPLEMENT: ReadonlySet<string> = new Set(['obj', 'ccomp', 'xcomp', 'parataxis', 'dep'])

/** The token of a passage that hangs on one outside it. */
function headOf({ grammar }: Context, { token, words }: Item): number {
  for (let at = token; at < token + words; at++) {
    const { head, deprel } = grammar.words[at]!
    if (deprel !== 'punct' && (head < token || head >= token + words)) return at
  }
  return -1
}

/** Of a phrase with a preposition only these tell what is said: warned [of], admitted [to], described [as]. */
const tells = (item: Item | undefined): boolean =>
  isUsed(item, 'partitive') || isUsed(item, 'comparison') || isTagged(item, 'TO')

interface Governed {
  readonly cue: Cue
  /** The words that hang on the cue and hold the passage. */
  readonly said: Range
}

/** The cue that governs a passage, however deep. */
function governing(context: Context, passage: Item): Governed | undefined {
  const { grammar, items, cues } = context
  let child = headOf(context, passage)
  for (let steps = 0; child >= 0 && steps < REACH; steps++) {
    const { head, deprel } = grammar.words[child]!
    const cue = cues.find(one => items[one.from]!.token === head)
    const said = cue && branch(grammar, items, child)
    const relation = deprel.split(':', 1)[0]!
    if (cue && said && said.from > cue.to) {
      if (COMPLEMENT.has(relation) || (relation === 'obl' && tells(items[said.from]))) return { cue, said }
      return undefined
    }
    child = head
  }
  return undefined
}

/** Words between marks in what a cue governs, where no other rule sees a report: cheered on the “historic” move. */
export const fragment: QuotationRule = {
  id: 'quotations/fragment',
  example: {
    text: 'The plan was criticised as “nonsensical” by Ana Bell.',
    finds: 'Ana Bell | criticised | nonsensical',
  },
  match(context): Found[] {
    const { items, lexicon } = context
    return items.flatMap(item => {
      const found = item.passage && governing(context, item)
      if (!found) return []
      const { cue, said } = found
      const from = isUsed(items[said.from], 'comparison') ? said.from + 1 : said.from
      const content = contentOf(items, { from, to: said.to })
      const source = sourceOf(items, cue, lexicon)
      if (!content || (!source && cue.form !== 'passive')) return []
      return [{ content: [content], cue: spanOf(items, cue), ...(source && { source: spanOf(items, source) }) }]
    })
  },
}
