import type { MentionLanguage } from '../../model/language/mentions.ts'
import type { EntityType } from '../../model/layers.ts'
import type { Found, Unit } from './found.ts'

const CAPITAL = /^\p{Lu}/u

/** Lower-case words of the whole document: a sentence's first word that is among them is no name. */
export const lowered = (units: readonly Unit[]): Set<string> =>
  new Set(units.filter(unit => !CAPITAL.test(unit.form)).map(unit => unit.form))

/** Parts of hyphenated words: `anti-ISIS` → `anti`, `-`, `ISIS` when one side is capitalised and the other is not. */
export function splitHyphens(units: readonly Unit[]): Unit[] {
  return units.flatMap(unit => {
    const at = unit.form.indexOf('-')
    const [left, right] = [unit.form.slice(0, at), unit.form.slice(at + 1)]
    if (at <= 0 || !right || CAPITAL.test(left) === CAPITAL.test(right) || /^\p{Ll}{1,2}$/u.test(left))
      return [unit]
    const part = (from: number, to: number): Unit => ({
      ...unit,
      start: unit.start + from,
      end: unit.start + to,
      form: unit.form.slice(from, to),
    })
    return [part(0, at), part(at, at + 1), part(at + 1, unit.form.length)]
  })
}

/** Runs of capitalised words in one sentence, with small words such as `of` inside. */
function* runs(
  units: readonly Unit[],
  lower: ReadonlySet<string>,
  language: MentionLanguage,
): Generator<Unit[]> {
  let run: Unit[] = []
  for (let i = 0; i <= units.length; i++) {
    const unit = units[i]
    const first = unit && units[i - 1]?.sentence !== unit.sentence
    const plain = unit?.form.toLowerCase() ?? ''
    const opens = first && (language.functionWords.has(plain) || lower.has(plain))
    const capital =
      unit && CAPITAL.test(unit.form) && !opens && !(language.functionWords.has(plain) && !run.length)
    const goesOn = run.length > 0 && unit && !first
    if (capital && (goesOn || !run.length)) run.push(unit)
    else if (goesOn && language.particles.has(unit.form) && CAPITAL.test(units[i + 1]?.form ?? ''))
      run.push(unit)
    else {
      if (run.length) yield run
      run = capital ? [unit] : []
    }
  }
}

/** The longest prefix of known names, so that `US President Obama` parts into `US`, then the rest. */
function known(
  run: readonly Unit[],
  language: MentionLanguage,
): { length: number; type: EntityType } | undefined {
  for (let length = run.length; length > 0; length--) {
    const form = run
      .slice(0, length)
      .map(unit => unit.form)
      .join(' ')
    const type = language.gazetteer.get(form)
    if (type) return { length, type }
  }
  return undefined
}

const found = (run: readonly Unit[], type: EntityType, rule: string): Found => ({
  span: { start: run[0]!.start, end: run.at(-1)!.end },
  form: 'name',
  type,
  rule: `mentions/${rule}`,
})

/** Names in one run, by what its words are known to be. */
function namesIn(run: readonly Unit[], language: MentionLanguage): Found[] {
  const head = run[0]
  if (!head) return []
  const plain = head.form.toLowerCase().replace(/\.$/, '')
  const last = run.at(-1)!.form.toLowerCase()
  const whole = language.gazetteer.get(run.map(unit => unit.form).join(' '))
  if (whole) return [found(run, whole, 'gazetteer')]
  if (language.titles.has(plain) || language.particles.has(plain)) return namesIn(run.slice(1), language)
  const ending = language.lastWords.get(last)
  if (ending && run.length > 1) return [found(run, ending, 'last-word')]
  const start = known(run, language)
  if (start) {
    return [
      found(run.slice(0, start.length), start.type, 'gazetteer'),
      ...namesIn(run.slice(start.length), language),
    ]
  }
  if (language.notNames.has(plain)) return namesIn(run.slice(1), language)
  if (run.length === 1 && /^\p{Lu}{2,6}s?$/u.test(head.form)) return [found(run, 'organization', 'acronym')]
  return run.length < 5 ? [found(run, 'person', 'capitals')] : [found(run, 'organization', 'capitals')]
}

/** Names told by capitals, known words and lists. */
export function names(units: readonly Unit[], language: MentionLanguage): Found[] {
  const lower = lowered(units)
  return [...runs(splitHyphens(units), lower, language)].flatMap(run => namesIn(run, language))
}
