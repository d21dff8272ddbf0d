import { alike } from './alike.ts'

/** A stretch that two lists share, or that only one of them has. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added'
  readonly items: readonly string[]
}

/** So many pairs are compared; beyond, all that differs is told as removed and added. */
const MOST_PAIRS = 4_000_000

/** The lengths of the longest common part of every two ends of the lists. */
function lengths(a: readonly string[], b: readonly string[]): Uint32Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      rows[i]![j] = a[i] === b[j] ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!)
  return rows
}

/** How many items two lists have in common, in the same order; none where the lists are too long to compare. */
export const commonItems = (a: readonly string[], b: readonly string[]): number =>
  a.length * b.length > MOST_PAIRS ? 0 : lengths(a, b)[0]![0]!

/** What one list has of another, item by item (longest common subsequence). */
function stretches(before: readonly string[], now: readonly string[]): WordRun[] {
  const found: { kind: WordRun['kind']; items: string[] }[] = []
  const put = (kind: WordRun['kind'], item: string) => {
    const last = found.at(-1)
    if (last?.kind === kind) last.items.push(item)
    else found.push({ kind, items: [item] })
  }
  let head = 0
  while (head < before.length && head < now.length && before[head] === now[head]) put('same', before[head++]!)
  let tail = 0
  while (tail < Math.min(before.length, now.length) - head && before.at(-1 - tail) === now.at(-1 - tail))
    tail++
  const a = before.slice(head, before.length - tail)
  const b = now.slice(head, now.length - tail)
  const rows = a.length * b.length > MOST_PAIRS ? undefined : lengths(a, b)
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (rows && i < a.length && j < b.length && a[i] === b[j]) {
      put('same', a[i++]!)
      j++
    } else if (i < a.length && (j >= b.length || !rows || rows[i + 1]![j]! >= rows[i]![j + 1]!))
      put('removed', a[i++]!)
    else put('added', b[j++]!)
  }
  for (const item of before.slice(before.length - tail)) put('same', item)
  return found
}

/** A paragraph that is new, gone or reworded; of a reworded one, what stays and what differs, in order. */
export type ParagraphChange =
  | { readonly kind: 'added' | 'removed'; readonly text: string }
  | { readonly kind: 'reworded'; readonly parts: readonly WordRun[] }

const paragraphsOf = (text: string): string[] => {
  const parts = text.split(/\n[^\S\n]*\n/).map(part => part.replace(/\s+/g, ' ').trim())
  const found = parts.filter(Boolean)
  return found.length > 1
    ? found
    : text
        .split('\n')
        .map(line => line.trim())
        .filter(Boolean)
}

const reworded = (before: string, now: string): ParagraphChange => ({
  kind: 'reworded',
  parts: stretches(before.split(' '), now.split(' ')),
})

/** What is removed and what is added at one place: a paragraph with nearly the words of another is that one, reworded. */
function paired(removed: readonly string[], added: readonly string[]): ParagraphChange[] {
  const open = [...removed]
  const found: ParagraphChange[] = []
  for (const text of added) {
    const at = open.findIndex(before => alike(before, text))
    if (at < 0) found.push({ kind: 'added', text })
    else {
      for (const text of open.splice(0, at)) found.push({ kind: 'removed', text })
      found.push(reworded(open.shift()!, text))
    }
  }
  return [...found, ...open.map((text): ParagraphChange => ({ kind: 'removed', text }))]
}

/** How one text became another, paragraph by paragraph, in the order of the newer one. */
export function paragraphChanges(before: string, now: string): ParagraphChange[] {
  const found: ParagraphChange[] = []
  let removed: readonly string[] = []
  let added: readonly string[] = []
  const flush = () => {
    for (const change of paired(removed, added)) found.push(change)
    removed = []
    added = []
  }
  for (const { kind, items } of stretches(paragraphsOf(before), paragraphsOf(now))) {
    if (kind === 'same') flush()
    else if (kind === 'removed') removed = [...removed, ...items]
    else added = [...added, ...items]
  }
  flush()
  return found
}
