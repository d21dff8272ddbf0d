import type { Span } from '../model/span.ts'

const CAPITAL = /^\p{Lu}/u
const WORD = /^[\p{L}.]+$/u

/** Position of a word's first hyphen when only one side looks like a name: `anti-ISIS`, `London-based`; else -1. */
function cutAt(form: string): number {
  const at = form.indexOf('-')
  if (at <= 0 || at === form.length - 1) return -1
  const [left, right] = [form.slice(0, at), form.slice(at + 1)]
  const named = CAPITAL.test(left) !== CAPITAL.test(right)
  // `al-Assad`, `T-shirt` and `F-16` are one word each.
  return named && left.length > 2 && right.length > 1 && WORD.test(left.replaceAll('-', '')) ? at : -1
}

interface Formed extends Span {
  readonly form: string
}

/**
 * Parts hyphenated words that hold a name on one side of the hyphen; the hyphen becomes a part of its own.
 * @param renamed gives a unit another form
 */
export function splitHyphens<T extends Formed>(
  units: readonly T[],
  renamed: (unit: T, form: string) => T = (unit, form) => ({ ...unit, form }),
): T[] {
  const parts: T[] = []
  for (const unit of units) {
    const at = cutAt(unit.form)
    if (at < 0) parts.push(unit)
    else
      for (const [from, to] of [
        [0, at],
        [at, at + 1],
        [at + 1, unit.form.length],
      ] as const)
        parts.push({
          ...renamed(unit, unit.form.slice(from, to)),
          start: unit.start + from,
          end: unit.start + to,
        })
  }
  return parts
}
