import type { MentionLanguage } from '../../model/language/mentions.ts'
import { splitHyphens } from '../../text/hyphens.ts'
import { type Found, isCapital, type Name, type Unit, type Worded } from './found.ts'
import { repairs } from './repairs/index.ts'

/** The names the trained recogniser finds. */
function recognised(units: readonly Unit[], language: MentionLanguage): Name[] {
  const starts: number[] = []
  const sentences: string[][] = []
  for (const [i, unit] of units.entries()) {
    if (i === 0 || unit.sentence !== units[i - 1]!.sentence) {
      starts.push(i)
      sentences.push([])
    }
    sentences.at(-1)!.push(unit.form)
  }
  return language.recogniser.recognise(sentences).flatMap((names, s) =>
    names.map(({ first, end, type }) => ({
      first: first + starts[s]!,
      end: end + starts[s]!,
      type,
      rule: 'recognised',
    })),
  )
}

/** Names: those the recogniser finds, then what is known of news put right by rule. */
export function names(tokens: readonly Worded[], language: MentionLanguage): Found[] {
  const units = splitHyphens(tokens).map(
    ({ start, end, sentence, form }): Unit => ({ start, end, sentence, form, capital: isCapital(form) }),
  )
  const repaired = repairs.reduce(
    (found, repair) => repair(found, units, language),
    recognised(units, language),
  )
  return repaired.map(({ first, end, type, rule }) => ({
    span: { start: units[first]!.start, end: units[end - 1]!.end },
    form: 'name',
    type,
    rule: `mentions/${rule}`,
  }))
}
