import type { Unit } from './found.ts'
import { wordOf } from './vocabulary.ts'

const APOSTROPHE = /^['’]$/
const CLITIC = /^(?:s|t|re|ve|ll|d|m)$/
/** What opens a surname before an apostrophe. */
const PARTICLE = /^[DNO]$/
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

/** Puts words together again that copying or cutting has parted by a space: `Bell’ s`, `O’ Brien`, `U. S.` */
export function rejoined(units: readonly Unit[]): Unit[] {
  const whole: Unit[] = []
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!
    if (isCutSurname(units, i)) {
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
