import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import {
  besideCapital,
  lowered,
  type Name,
  opensSentence,
  owners,
  preferring,
  type Unit,
  wordsOf,
} from '../found.ts'

const LONGEST = 5
/** A word alone must be this long to be known by itself: `Nile` is, `Age` is not. */
const ALONE = 4

/** Runs of words that are known as written, the longest from each place. */
function listed(units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  const found: Name[] = []
  for (let first = 0; first < units.length; first++) {
    if (!units[first]!.capital || !lexicon.gazetteerOpenings.has(units[first]!.form)) continue
    for (let end = Math.min(first + LONGEST, units.length); end > first; end--) {
      if (units[end - 1]!.sentence !== units[first]!.sentence) continue
      const type = lexicon.gazetteer.get(wordsOf(units, { first, end }))
      if (!type) continue
      found.push({ first, end, type, rule: 'known' })
      break
    }
  }
  return found
}

/** `[East Room] of the [White House]`: a place in a known place is two places; this gives the outer one. */
function parted(name: Name, inner: Name | undefined, units: readonly Unit[], lexicon: MentionLexicon): Name {
  if (name.type !== 'place' || inner?.type !== 'place' || inner.end - inner.first < 2) return name
  if (inner.first < name.first + 2 || !lexicon.articles.has(units[inner.first - 1]!.form)) return name
  let end = inner.first
  while (end > name.first + 1 && !units[end - 1]!.capital) end--
  return { ...name, end }
}

/** A word known by itself, in the middle of a sentence and of no run of capitals, that nothing has recognised. */
function aloneAndFree(
  name: Name,
  units: readonly Unit[],
  owner: Int32Array,
  small: ReadonlySet<string>,
): boolean {
  const { form, lower } = units[name.first]!
  // `The` in `The London office` is a capital only by its place.
  const beside = (i: number) => besideCapital(units, name.first, i)
  return (
    owner[name.first]! < 0 &&
    form.length >= ALONE &&
    !opensSentence(units, name.first) &&
    !beside(name.first - 1) &&
    !beside(name.first + 1) &&
    !small.has(lower)
  )
}

/** Known names: those of several words (`White House`) unless inside a longer one, words alone where they are free. */
export function known(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  const found = listed(units, lexicon)
  // Of two that end together (`White House`, `House`) the one that starts first, so the last that is set.
  const byEnd = new Map(found.toReversed().map(name => [name.end, name]))
  const outer = names.map(name => parted(name, byEnd.get(name.end), units, lexicon))
  const owner = owners(outer, units.length)
  const small = lowered(units)
  const sure = found.filter(name => {
    if (name.end - name.first === 1)
      return !lexicon.notAlone.has(units[name.first]!.form) && aloneAndFree(name, units, owner, small)
    const over = outer[owner[name.first]!]
    return !over || over.end < name.end || over.end - over.first <= name.end - name.first
  })
  return preferring(sure, outer, units.length)
}
