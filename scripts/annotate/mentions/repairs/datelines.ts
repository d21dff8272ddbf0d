import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import { disjoint, type Name, opensSentence, owners, type Unit } from '../found.ts'

/** Words of the longest dateline before its bracket or dash. */
const LONGEST = 12
/** Words of the longest agency in a dateline's bracket. */
const AGENCY = 5
const DASH = /^[-–—]+$/
const CAPITALS = /^[\p{Lu}.'’]{3,}$/u
const NUMBER = /^\d+$/
const OPENING = '('
const CLOSING = /^\)$/

/** Where a dateline's parts stand: its places end at `places`; the bracket is from `places` to `close`. */
interface Dateline {
  readonly first: number
  readonly places: number
  readonly close?: number
}

/** `HARLOW, Ohio (AP) —`, `Harlow, May 3 (Reuters) -`: places, perhaps a date, an agency in brackets, and a dash. */
function dateline(units: readonly Unit[], first: number, lexicon: MentionLexicon): Dateline | undefined {
  const { sentence } = units[first]!
  // The full stop of `Calif.` may have been taken for the end of a sentence.
  const near = (i: number) => units[i] !== undefined && units[i]!.sentence - sentence <= 1
  const inside = (i: number, form: RegExp) => near(i) && form.test(units[i]!.form)
  const loud = inside(first, CAPITALS)
  let dated = false
  for (let i = first + 1; i < first + LONGEST && near(i); i++) {
    const { form, lower, capital } = units[i]!
    if (DASH.test(form)) return loud ? { first, places: i } : undefined
    if (form === OPENING) {
      const close = [2, 3, 4, AGENCY + 1].map(k => i + k).find(k => inside(k, CLOSING))
      if (close === undefined || !inside(close + 1, DASH)) return undefined
      return loud || dated ? { first, places: i, close } : undefined
    }
    dated ||= NUMBER.test(form) || lexicon.notNames.has(lower.replace(/\.$/, ''))
    if (!capital && form !== ',' && form !== '.' && !NUMBER.test(form)) return undefined
  }
  return undefined
}

/** The parts between the commas of a dateline that are written as names. */
function placesIn(units: readonly Unit[], { first, places }: Dateline, lexicon: MentionLexicon): Name[] {
  const found: Name[] = []
  for (let start = first; start < places; start++) {
    let end = start
    while (end < places && units[end]!.form !== ',') end++
    const part = units.slice(start, end)
    if (
      part.length > 0 &&
      part.every(({ capital, lower }) => capital && !lexicon.notNames.has(lower.replace(/\.$/, '')))
    )
      found.push({ first: start, end, type: 'place', rule: 'dateline' })
    start = end
  }
  return found
}

/** What a story's dateline names: places, whoever is called so elsewhere, and the agency that sent it. */
export function datelines(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  const found = units.flatMap((unit, i): Name[] => {
    if (!unit.capital || !opensSentence(units, i)) return []
    const line = dateline(units, i, lexicon)
    if (!line) return []
    const agency = line.close === undefined ? [] : units.slice(line.places + 1, line.close)
    const sent: Name[] =
      agency.length > 0 && agency.every(({ capital }) => capital)
        ? [{ first: line.places + 1, end: line.close!, type: 'organization', rule: 'dateline' }]
        : []
    return [...placesIn(units, line, lexicon), ...sent]
  })
  const owner = owners(found, units.length)
  return disjoint([
    ...found,
    ...names.filter(({ first, end }) => owner.subarray(first, end).every(i => i < 0)),
  ])
}
