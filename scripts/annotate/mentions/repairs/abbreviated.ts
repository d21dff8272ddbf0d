import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import { type Name, type Unit, wordsOf } from '../found.ts'

/** `MoU`, `FIR`, `AVs`: its letters without the plural's. */
const SHORT = /^(\p{Lu}[\p{L}]{0,3}\p{Lu})s?$/u

/** The words before a bracket that the letters in it stand for: `chief financial officer (CFO)`. */
function longForm(units: readonly Unit[], bracket: number, letters: string): readonly Unit[] {
  const words: Unit[] = []
  let left = letters.length
  for (let i = bracket - 1; i >= 0 && left > 0 && units[i]!.sentence === units[bracket]!.sentence; i--) {
    const { lower, capital } = units[i]!
    words.unshift(units[i]!)
    if (lower[0] === letters[left - 1]!.toLowerCase()) left--
    else if (capital) return []
  }
  return left === 0 ? words : []
}

/** The short forms in brackets whose long form is written small, or is a paper's: `First Information Report (FIR)`. */
function shortForms(units: readonly Unit[], { textEndings, kinds }: MentionLexicon): Set<string> {
  const found = new Set<string>()
  for (let i = 1; i < units.length - 1; i++) {
    const letters = SHORT.exec(units[i]!.form)?.[1]
    if (!letters || units[i - 1]!.form !== '(' || units[i + 1]!.form !== ')') continue
    const words = longForm(units, i - 1, letters)
    // `Prevention of Harm (PoH) Act`
    const inside = textEndings.has(units[i + 2]?.lower ?? '') && units[i + 2]!.capital
    const small = words.length > 1 && words.slice(1).every(({ capital }) => !capital)
    const last = words.at(-1)?.lower ?? ''
    // `a special investigation team (SIT)` is a body.
    if ((small && kinds.get(last) !== 'organization') || textEndings.has(last) || inside)
      found.add(units[i]!.form)
  }
  return found
}

/** What is only short for ordinary words names nobody: `memorandum of understanding (MoU)`. */
export function abbreviated(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  const short = shortForms(units, lexicon)
  return short.size === 0 ? [...names] : names.filter(name => !short.has(wordsOf(units, name)))
}
