import type { Timex, TimexId } from '../../model/layers.ts'
import type { TimexLexicon } from '../../model/lexicon/timexes.ts'
import type { Span } from '../../model/span.ts'
import type { Stage } from '../../model/stage.ts'
import { formsOf } from '../../text/verbs.ts'
import { joinTimes } from './combine.ts'
import { directionOf } from './direction.ts'
import { knownTermsOf } from './known-terms.ts'
import { withoutLookalikes } from './lookalikes.ts'
import type { Draft, Meaning } from './meaning.ts'
import { isNowadays } from './nowadays.ts'
import { publicationOf } from './publication.ts'
import { FullDates, References } from './references.ts'
import { type Context, type Resolved, resolve } from './resolve.ts'
import { scan } from './scan.ts'
import { continues, shareDays, shareYears } from './sequence.ts'
import { readTerms, type Term } from './terms.ts'
import { values } from './values.ts'

// A time of day alone is of the day the text speaks of.
const THAT_DAY: Meaning = { kind: 'shifted', unit: 'day', by: 0 }

const NOWADAYS: Meaning = { kind: 'fixed', timex3: 'PRESENT_REF' }

/** `since Monday` has no end and `until Monday` no beginning, unless the word before it gives one. */
function openEnd({ from }: Draft, terms: readonly Term[]): 'since' | 'until' | undefined {
  const meanings = terms[from - 1]?.meanings.map(meaning => meaning.class) ?? []
  if (meanings.includes('SINCE')) return 'since'
  return meanings.includes('UNTIL') ? 'until' : undefined
}

/** The country of a language tag: `en-GB` is of Britain; `en` does not tell. */
const regionOf = (tag: string): string | undefined => /-([A-Z]{2})\b/.exec(tag)?.[1]

/** `en-GB` writes the day first. */
const monthFirst = (region: string | undefined, lexicon: TimexLexicon): boolean | undefined =>
  region === undefined ? undefined : lexicon.monthFirst.has(region)

const spanOf = ({ from, to }: Pick<Draft, 'from' | 'to'>, terms: readonly Term[]): Span => ({
  start: terms[from]!.start,
  end: terms[to - 1]!.end,
})

const toTimex = (id: TimexId, draft: Draft, terms: readonly Term[], resolved: Resolved): Timex => ({
  id,
  span: spanOf(draft, terms),
  type: draft.type,
  ...values(draft, resolved.period, openEnd(draft, terms)),
  anchor: resolved.anchor,
  ...(draft.mod !== undefined && { mod: draft.mod }),
  rule: draft.rule,
})

/** Finds and resolves time expressions, in text order. The only "now" is the day of publication. */
export const timexes: Stage<'paragraphs' | 'tokens' | 'words', 'timexes'> = {
  needs: ['paragraphs', 'tokens', 'words'],
  adds: 'timexes',
  annotate({ article, paragraphs, tokens, words }, { timexes: lexicon, events: verbs }): Timex[] {
    const known = knownTermsOf(lexicon)
    const blocks = paragraphs.map(paragraph => {
      const terms = readTerms(article.text, paragraph, known)
      const drafts = joinTimes(withoutLookalikes(scan(terms, lexicon), terms, lexicon), terms)
      return { terms, drafts: shareYears(shareDays(drafts, terms), terms) }
    })
    const publication = publicationOf(article, blocks)
    const grammar = { tokens, forms: formsOf(article.text, tokens, words), lexicon: verbs }
    const region = regionOf(article.language)
    const references = new References()
    const dated = new FullDates()
    const found: Timex[] = []
    for (const { terms, drafts } of blocks) {
      let previous: Context['previous'] = null
      drafts.forEach((written, i) => {
        const draft = isNowadays(written, spanOf(written, terms), grammar)
          ? { ...written, meaning: NOWADAYS }
          : written
        const resolved = resolve(draft.meaning.kind === 'clock' ? THAT_DAY : draft.meaning, {
          published: publication?.day ?? null,
          anchor: publication?.anchor ?? 'DCT',
          region,
          monthFirst: monthFirst(region, lexicon),
          reference: unit => references.finest(unit),
          compare: () => references.part(),
          dated,
          previous: continues(drafts[i - 1], draft, terms) ? previous : null,
          direction: directionOf(spanOf(draft.told ?? draft, terms), grammar),
        })
        const id: TimexId = `t${found.length}`
        found.push(toTimex(id, draft, terms, resolved))
        if (resolved.period && !draft.aside) references.add(id, resolved.period)
        if (resolved.period && resolved.full) dated.add(id, resolved.period)
        previous = resolved.period
      })
    }
    return found
  },
}
