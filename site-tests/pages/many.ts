import type { Annotated } from '../../scripts/model/document.ts'
import { draft, plainly } from './newsroom.ts'

const rule = 'newsroom/by-hand'
const SYLLABLES = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu', 'na', 'pe']

/** A made-up name of two words for each number up to some 20,000. */
function nameOf(n: number): string {
  const syllables = [n % 12, Math.floor(n / 12) % 12, Math.floor(n / 144) % 12].map(i => SYLLABLES[i]!)
  const word = syllables.join('')
  return `${syllables[2]![0]!.toUpperCase()}${syllables[2]!.slice(1)} ${word[0]!.toUpperCase()}${word.slice(1)}`
}

const two = (n: number): string => String(n).padStart(2, '0')

/** The `n`-th of many reports: four quotations, three names, two events with a date and one without, a doubt. */
export function report(n: number): Annotated {
  const [speaker, place] = [nameOf(3 * n), nameOf(3 * n + 1)]
  const published = `${2020 + (n % 4)}-${two(1 + (Math.floor(n / 4) % 12))}-${two(1 + (n % 28))}`
  const year = 1850 + (n % 150)
  const text = `Ana Bell said that report ${n} was late. "We read ${n}," Ana Bell said.

${speaker} of ${place} met Ana Bell in ${year}. "It is ${n}," ${speaker} said.

"Nobody counts ${n}," one of them said. They spoke on the day. They left.`
  const { doc, at, entity, timex, event } = draft(text, {
    slug: `report-${n}`,
    title: `Report ${n}`,
    published,
  })
  const bell = entity('person', ['Ana Bell'])
  const other = entity('person', [speaker])
  const town = entity('place', [place])
  const said = [
    ['indirect', `that report ${n} was late`, bell],
    ['direct', `We read ${n},`, bell],
    ['direct', `It is ${n},`, other],
    ['direct', `Nobody counts ${n},`, null],
  ] as const
  for (const [form, words, who] of said) {
    const quotation = `q${doc.quotations.length}` as const
    doc.quotations.push({ id: quotation, form, content: [at(words)], rule })
    doc.attributions.push({
      quotation,
      speaker: who,
      via: [],
      candidates: [],
      certainty: who === null ? 'unknown' : 'stated',
      ...plainly,
      rule,
    })
  }
  const told = [
    [`met Ana Bell in ${year}`, String(year), String(year), [bell, other, town]],
    ['They spoke on the day', 'the day', published, [bell]],
    ['They left', null, null, []],
  ] as const
  for (const [words, when, value, participants] of told) {
    event(at(words), when === null ? null : timex(at(when), value), { participants })
  }
  doc.problems.push({ span: at('one of them'), message: 'Who is this?', advice: 'Settle it.', rule })
  return doc
}
