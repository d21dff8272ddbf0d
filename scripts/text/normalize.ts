import { lastUpTo } from './search.ts'

/** A text made uniform (NFC, LF line ends, no byte order mark), with the way back to the original. */
export interface Normalized {
  readonly text: string
  /** Offset in the original (UTF-16 code units) of an offset in `text`. */
  toOriginal(offset: number): number
}

// What NFC may change lies inside one match: a base with all that may join it (combining marks, Hangul vowels
// and final consonants, Kirat Rai vowels), such signs without a base, or a single sign. Line ends stand alone.
const CHANGEABLE =
  /\r\n?|[^\r\p{M}\u1160-\u11ff\u{16d63}-\u{16d6a}]?[\p{M}\u1160-\u11ff\u{16d63}-\u{16d6a}]+|[^\0-\x7f]/gu

/** Longer runs of marks occur in no language, and ordering them takes quadratic time: they stay as given. */
const LONGEST_RUN = 256

function normalForm(cluster: string): string {
  if (cluster.startsWith('\r')) return '\n'
  return cluster.length > LONGEST_RUN ? cluster : cluster.normalize('NFC')
}

/**
 * Makes a text uniform, in linear time. Source of the forms: Unicode Standard Annex 15.
 * Offsets outside a changed cluster map to the same sign of the original; those inside one to its start.
 */
export function normalize(original: string): Normalized {
  const first = original.startsWith('\ufeff') ? 1 : 0
  // Stretches in text order; each begins at `from` in `text` and at `to` in the original.
  const from: number[] = [0]
  const to: number[] = [first]
  const changed: boolean[] = [false]
  const parts: string[] = []
  let length = 0
  let copied = first
  const add = (part: string, position: number, isChanged: boolean) => {
    from.push(length)
    to.push(position)
    changed.push(isChanged)
    parts.push(part)
    length += part.length
  }
  for (const { 0: cluster, index } of original.slice(first).matchAll(CHANGEABLE)) {
    const form = normalForm(cluster)
    if (form === cluster) continue
    const at = index + first
    if (at > copied) add(original.slice(copied, at), copied, false)
    add(form, at, true)
    copied = at + cluster.length
  }
  add(original.slice(copied), copied, false)
  return {
    text: parts.join(''),
    toOriginal(offset) {
      const at = lastUpTo(from, offset)
      return changed[at] ? to[at]! : to[at]! + offset - from[at]!
    },
  }
}
