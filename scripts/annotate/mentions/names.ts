import type { Quotation } from '../../model/layers.ts'
import type { MentionLexicon } from '../../model/lexicon/mentions.ts'
import { splitHyphens } from '../../text/hyphens.ts'
import { apartFromCues } from './cues.ts'
import { disjoint, type Found, type Name, preferring, type Unit } from './found.ts'
import { labels } from './labels.ts'
import { closed } from './loose.ts'
import { rejoined } from './rejoined.ts'
import { repairs } from './repairs/index.ts'
import { speakers } from './speakers.ts'
import { wordOf } from './vocabulary.ts'

/** Rules of quotations whose source is a label, not words of a sentence. */
const LABELLED: ReadonlySet<string> = new Set(['quotations/turn', 'quotations/post'])

/** The names the trained recogniser finds. */
function recognised(units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  const starts: number[] = []
  const sentences: string[][] = []
  for (const [i, unit] of units.entries()) {
    if (i === 0 || unit.sentence !== units[i - 1]!.sentence) {
      starts.push(i)
      sentences.push([])
    }
    sentences.at(-1)!.push(unit.form)
  }
  return lexicon.recogniser.recognise(sentences).flatMap((names, s) =>
    names.map(({ first, end, type }) => ({
      first: first + starts[s]!,
      end: end + starts[s]!,
      type,
      rule: 'recognised',
    })),
  )
}

/** The tokens with the parts of hyphenated ones apart, and what loose spaces cut (`Bell’ s`) whole again. */
export const unitsOf = (tokens: readonly Unit[]): Unit[] =>
  rejoined(splitHyphens(tokens, (unit, form) => ({ ...unit, ...wordOf(form) })))

/**
 * Names: those the recogniser finds, and those of speakers; then what is known of news put right by rule.
 */
export function names(
  tokens: readonly Unit[],
  quotations: readonly Pick<Quotation, 'cue' | 'source' | 'rule'>[],
  lexicon: MentionLexicon,
): Found[] {
  const units = closed(unitsOf(tokens), lexicon)
  const sources = quotations.flatMap(({ source }) => source ?? [])
  const labelled = quotations.flatMap(({ source, rule }) => (LABELLED.has(rule) && source) || [])
  const cues = quotations.flatMap(({ cue }) => cue ?? [])
  const found = preferring(
    apartFromCues(recognised(units, lexicon), units, cues),
    disjoint(speakers(units, sources, lexicon)),
    units.length,
  )
  const repaired = repairs.reduce<readonly Name[]>(
    (names, { match }) => match({ names, units, lexicon }),
    found,
  )
  return labels(repaired, units, labelled, lexicon).map(({ first, end, type, rule }) => ({
    span: { start: units[first]!.start, end: units[end - 1]!.end },
    form: 'name',
    type,
    rule: `mentions/${rule}`,
  }))
}
