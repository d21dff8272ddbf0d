import type { MentionLanguage } from '../../model/language/mentions.ts'
import type { Found, Unit } from './found.ts'

const WORD = /^\p{L}/u
const POSSESSIVE = /^['’]s$/
/** Words a description may hold before its head. */
const REACH = 6

/** Index of the word that opens the description headed at `head`; undefined when none does. */
function opening(units: readonly Unit[], head: number, language: MentionLanguage): number | undefined {
  for (let i = head - 1; i >= 0 && i >= head - REACH; i--) {
    const { form, sentence } = units[i]!
    if (sentence !== units[head]!.sentence) return undefined
    if (language.determiners.has(form.toLowerCase()) || POSSESSIVE.test(form)) return i
    if (!WORD.test(form) || language.functionWords.has(form.toLowerCase())) return undefined
  }
  return undefined
}

/** Descriptions with a known head noun: `the US President`, `his French counterpart`, `the two leaders`. */
export function nominals(units: readonly Unit[], language: MentionLanguage): Found[] {
  return units.flatMap((unit, i) => {
    const type = language.descriptions.get(unit.form.toLowerCase())
    const next = units[i + 1]
    if (!type || (next && next.sentence === unit.sentence && isHead(next.form, language))) return []
    let first = opening(units, i, language)
    if (first === undefined) return []
    const before = units[first - 1]
    if (before?.sentence === unit.sentence && language.determiners.has(before.form.toLowerCase())) first--
    if (POSSESSIVE.test(units[first]!.form)) first = ownerStart(units, first)
    return [
      {
        span: { start: units[first]!.start, end: unit.end },
        form: 'nominal',
        type,
        rule: 'mentions/description',
      },
    ]
  })
}

/** True when the description goes on with `form`: `the party leader`, `the leader Ana`. */
const isHead = (form: string, language: MentionLanguage): boolean =>
  language.descriptions.has(form.toLowerCase()) || (/^\p{Lu}/u.test(form) && WORD.test(form))

/** The first word of the name that owns what follows: `Ana Bell` in `Ana Bell's brother`. */
function ownerStart(units: readonly Unit[], possessive: number): number {
  let first = possessive
  while (
    first > 0 &&
    units[first - 1]!.sentence === units[possessive]!.sentence &&
    /^\p{Lu}/u.test(units[first - 1]!.form)
  )
    first--
  return first
}
