import type { GoldToken } from '../conllu.ts'

const LONGEST_ENDING = 6
/** How often an ending's rule must have been seen; whole words may be rarer. */
const LEAST = 3
const LEAST_WHOLE = 2

type Counts = Map<string, number>

/** The change from form to lemma, as `readLemmas` reads it. */
function changeOf(form: string, lemma: string, upos: string): string {
  // A name written small says nothing about how names are written.
  const small = lemma === lemma.toLowerCase() && !(upos === 'PROPN' && form === form.toLowerCase())
  const written = small ? form.toLowerCase() : form
  let same = 0
  while (same < written.length && same < lemma.length && written[same] === lemma[same]) same++
  return `${small ? 's' : 'k'}${written.length - same}${lemma.slice(same)}`
}

const top = (counts: Counts): [string, number] =>
  [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a))

/** Learns the rules of one tag: an ending gets one where it changes what the shorter ending says. */
function rulesOf(words: ReadonlyMap<string, Counts>): Map<string, string> {
  const endings = new Map<string, Counts>()
  for (const [lower, changes] of words)
    for (let size = 0; size <= Math.min(LONGEST_ENDING, lower.length); size++) {
      const ending = lower.slice(lower.length - size)
      const counts = endings.get(ending) ?? new Map<string, number>()
      endings.set(ending, counts)
      // Every word counts once, so that rare words, which are regular, weigh as much as "was".
      const [change] = top(changes)
      counts.set(change, (counts.get(change) ?? 0) + 1)
    }
  const rules = new Map<string, string>()
  const said = (lower: string, longest: number): string | undefined => {
    for (let size = longest; size >= 0; size--) {
      const rule = rules.get(lower.slice(lower.length - size))
      if (rule !== undefined) return rule
    }
    return undefined
  }
  for (const [ending, counts] of [...endings].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) {
    const [change, times] = top(counts)
    if (ending === '' || (times >= LEAST && said(ending, ending.length - 1) !== change))
      rules.set(ending, change)
  }
  for (const [lower, changes] of words) {
    const [change, times] = top(changes)
    if (times >= LEAST_WHOLE && said(lower, Math.min(LONGEST_ENDING, lower.length)) !== change)
      rules.set(`^${lower}`, change)
  }
  return rules
}

/** Learns lemma rules from annotated tokens; the lines `readLemmas` reads. */
export function learnLemmas(tokens: Iterable<GoldToken>): string[] {
  const tags = new Map<string, Map<string, Counts>>()
  for (const { form, lemma, upos, xpos } of tokens) {
    if (lemma === '_' || /[\t\n]/.test(form)) continue
    const tag = `${upos}/${xpos}`
    const words = tags.get(tag) ?? new Map<string, Counts>()
    tags.set(tag, words)
    const lower = form.toLowerCase().replaceAll('’', "'")
    const counts = words.get(lower) ?? new Map<string, number>()
    words.set(lower, counts)
    const change = changeOf(form.replaceAll('’', "'"), lemma, upos)
    counts.set(change, (counts.get(change) ?? 0) + 1)
  }
  return [...tags]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([tag, words]) => [...rulesOf(words)].map(([ending, change]) => `${tag}\t${ending}\t${change}`))
}
