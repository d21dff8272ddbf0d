import type { TermClass } from '../../model/language/timexes.ts'
import { clock } from './readers/clock.ts'
import { listed, type Reader } from './readers/listed.ts'
import { day, decade, number, ordinal, year } from './readers/numbers.ts'
import { numericDate } from './readers/numeric-date.ts'
import type { Term } from './terms.ts'

const READERS: Readonly<Record<string, Reader>> = {
  NUM: number,
  DAY: day,
  YEAR: year,
  ORD: ordinal,
  TEN: decade,
  CLOCK: clock,
  NUMERIC: numericDate,
}

/** The values that a pattern's classes took, by the class's name. */
export type Captures = Readonly<Record<string, number | string | undefined>>

/** Where a pattern was found; `from` and `to` mark the extent, which `[` and `]` may make narrower. */
export interface Found {
  readonly from: number
  readonly to: number
  readonly captures: Captures
}

interface Step {
  readonly optional: boolean
  readonly mark?: '[' | ']'
  readonly alternatives: readonly { readonly name: string; readonly read: Reader }[]
}

const sign =
  (text: string): Reader =>
  (terms, at) =>
    terms[at]?.text === text ? { value: text, length: 1 } : undefined

function step(item: string): Step {
  if (item === '[' || item === ']') return { optional: false, mark: item, alternatives: [] }
  const optional = item.length > 1 && item.endsWith('?')
  const names = (optional ? item.slice(0, -1) : item).split('|')
  return {
    optional,
    alternatives: names.map(name => ({
      name,
      read: READERS[name] ?? (/^[A-Z]/.test(name) ? listed(name as TermClass) : sign(name)),
    })),
  }
}

/**
 * Compiles a pattern: class names and signs in order, each `?` optional, `A|B` alternatives.
 * The first way through wins, with optional steps taken where they can be. Work is bounded by the pattern's length.
 */
export function compile(pattern: string): (terms: readonly Term[], at: number) => Found | undefined {
  const steps = pattern.split(' ').map(step)
  const follow = (terms: readonly Term[], k: number, at: number, found: Found): Found | undefined => {
    const current = steps[k]
    if (!current) return { ...found, to: found.to < 0 ? at : found.to }
    if (current.mark) {
      return follow(terms, k + 1, at, current.mark === '[' ? { ...found, from: at } : { ...found, to: at })
    }
    for (const { name, read } of current.alternatives) {
      const reading = read(terms, at)
      if (!reading) continue
      const captures = { ...found.captures, [name]: reading.value }
      const rest = follow(terms, k + 1, at + reading.length, { ...found, captures })
      if (rest) return rest
    }
    return current.optional ? follow(terms, k + 1, at, found) : undefined
  }
  return (terms, at) => follow(terms, 0, at, { from: at, to: -1, captures: {} })
}
