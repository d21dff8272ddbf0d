import type { Unit } from './found.ts'
import { wordOf } from './vocabulary.ts'

const APOSTROPHE = /^['’]$/
const CLITIC = /^(?:s|t|re|ve|ll|d|m)$/
/** What opens a surname before an apostrophe. */
const PARTICLE = /^[DNO]$/
const SMALL = /^\p{Ll}{2,5}$/u
const INITIAL = /^\p{Lu}\.$/u
/** Countries and bodies written with two initials: `U. S.` */
const PAIRS: ReadonlySet<string> = new Set(['U.S.', 'U.K.', 'U.N.', 'E.U.'])

/** True where three units at `i` write a surname that a space has cut: `O’ Brien`. */
function isCutSurname(units: readonly Unit[], i: number): boolean {
  const [particle, mark, name] = [units[i]!, units[i + 1], units[i + 2]]
  return (
    PARTICLE.test(particle.form) &&
    mark?.start === particle.end &&
    APOSTROPHE.test(mark.form) &&
    name?.sentence === particle.sentence &&
    name.start === mark.end + 1 &&
    name.capital
  )
}

/** True where the unit at `i` is the first half of a word that a space has cut: `’ s`, `U. S.`. */
function isCut(units: readonly Unit[], i: number): boolean {
  const [unit, next] = [units[i]!, units[i + 1]]
  if (next?.sentence !== unit.sentence || next.start === unit.end) return false
  if (APOSTROPHE.test(unit.form)) return units[i - 1]?.end === unit.start && CLITIC.test(next.form)
  return INITIAL.test(unit.form) && PAIRS.has(unit.form + next.form)
}

/** Whether the text has spaces behind apostrophes, as in `Bell’ s`. */
const cuts = (units: readonly Unit[]): boolean =>
  units.some(
    ({ form, end, start }, i) =>
      APOSTROPHE.test(form) &&
      units[i - 1]?.end === start &&
      units[i + 1]?.form === 's' &&
      units[i + 1]!.start === end + 1,
  )

/** True where three units at `i` write a name that a space has cut behind its apostrophe: `Arna’ naq`, `Yi’ an`. */
function isCutName(units: readonly Unit[], i: number): boolean {
  const [name, mark, rest] = [units[i]!, units[i + 1], units[i + 2]]
  if (!name.capital || name.form.endsWith('s') || mark?.form !== '’' || mark.start !== name.end) return false
  if (rest?.sentence !== name.sentence || rest.start !== mark.end + 1) return false
  if (!SMALL.test(rest.form) || CLITIC.test(rest.form)) return false
  // `‘We saw Bell’ and left`: the mark closes what one before it opens.
  for (let k = i - 1; k >= 0 && units[k]!.sentence === name.sentence; k--)
    if (units[k]!.form === '‘') return false
  return true
}

/** Puts words together again that copying or cutting has parted by a space: `Bell’ s`, `O’ Brien`, `U. S.` */
export function rejoined(units: readonly Unit[]): Unit[] {
  const whole: Unit[] = []
  const inNames = cuts(units)
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!
    if (isCutSurname(units, i) || (inNames && isCutName(units, i))) {
      const [mark, name] = [units[++i]!, units[++i]!]
      whole.push({ ...unit, ...wordOf(unit.form + mark.form + name.form), end: name.end })
      continue
    }
    if (!isCut(units, i)) {
      whole.push(unit)
      continue
    }
    const next = units[++i]!
    whole.push({ ...unit, ...wordOf(unit.form + next.form), end: next.end })
  }
  return whole
}
