import type { EventLexicon } from '../../model/lexicon/events.ts'
import type { Span } from '../../model/span.ts'
import { type Form, type VerbGroup, verbGroups } from '../../text/verbs.ts'

/** A stretch of a sentence with one finite verb. `from` and `to` are positions of its tokens. */
export interface Clause {
  readonly from: number
  readonly to: number
  readonly verb: VerbGroup | undefined
  /** Opened by `who`, `because` and the like. */
  readonly subordinate: boolean
  /** Opened by a relative pronoun: the clause before it tells of whom. */
  readonly relative: boolean
  /** Parted from the clause before by more than a conjunction. */
  readonly apart: boolean
  /** Its subject is that of the clause before. */
  readonly sharesSubject?: true
}

/** Where quoted words begin and end, as character offsets. */
export interface Edges {
  /** Of words in quotation marks. */
  readonly strong: ReadonlySet<number>
  /** Of reported words. */
  readonly weak: ReadonlySet<number>
}

const STRONG = /^[;:—–()[\]]$/
// Words within which a subordinator must find its verb.
const REACH = 8

/** The places after the brackets of an aside without a finite verb, `(48)`: the clause goes on through it. */
function asidesOf(forms: readonly Form[], lexicon: EventLexicon): ReadonlySet<number> {
  const found = new Set<number>()
  let open = -1
  forms.forEach(({ lower }, at) => {
    if (/^[([]$/.test(lower)) open = at
    if (!/^[)\]]$/.test(lower) || open < 0) return
    if (verbGroups(forms, open + 1, at, lexicon).length === 0) found.add(open + 1).add(at + 1)
    open = -1
  })
  return found
}

type Break = 'strong' | 'weak' | 'subordinate'

/** What kind of boundary stands before the token `at`, if any. */
function breakBefore(
  forms: readonly Form[],
  at: number,
  asides: ReadonlySet<number>,
  lexicon: EventLexicon,
): Break | undefined {
  const word = forms[at]!.lower
  const before = forms[at - 1]?.lower
  if (before === undefined) return undefined
  if (STRONG.test(before) && !asides.has(at)) return 'strong'
  if (lexicon.subordinators.has(word)) {
    // `that` may also point: `that bridge`.
    if (forms[at]!.upos === 'DET') return undefined
    if (
      lexicon.alsoPrepositions.has(word) &&
      verbGroups(forms, at + 1, Math.min(forms.length, at + 1 + REACH), lexicon).length === 0
    ) {
      return undefined
    }
    return 'subordinate'
  }
  if (before === ',' && lexicon.conjunctions.has(word)) return 'weak'
  return undefined
}

const touches = (edges: ReadonlySet<number>, tokens: readonly Span[], at: number): boolean =>
  edges.has(tokens[at]!.start) || edges.has(tokens[at - 1]!.end)

/** Cuts a sentence into clauses. */
export function clausesOf(
  tokens: readonly Span[],
  forms: readonly Form[],
  edges: Edges,
  lexicon: EventLexicon,
): Clause[] {
  const found: Clause[] = []
  const asides = asidesOf(forms, lexicon)
  let from = 0
  let opened: Break | undefined
  const clause = (to: number, verb: VerbGroup | undefined): Clause => ({
    from,
    to,
    verb,
    subordinate: opened === 'subordinate',
    // Penn Treebank tags of relative pronouns.
    relative: opened === 'subordinate' && /^W(?:DT|P)/.test(forms[from]!.xpos),
    apart: opened === 'strong' || forms[from - 1]?.lower === ',',
  })
  const close = (to: number, next: Break | undefined): void => {
    if (to > from) {
      const [verb] = verbGroups(forms, from, to, lexicon)
      const last = found.at(-1)
      // Words without a verb belong to the clause they hang on.
      if (!verb && last && opened !== 'strong') found[found.length - 1] = { ...last, to }
      else found.push(clause(to, verb))
    }
    from = to
    opened = next
  }
  for (let at = 1; at < forms.length; at++) {
    const kind = touches(edges.strong, tokens, at)
      ? 'strong'
      : (breakBefore(forms, at, asides, lexicon) ?? (touches(edges.weak, tokens, at) ? 'weak' : undefined))
    // What follows a comma goes on `who left`, but `that they left` goes on itself.
    const reported = forms[from]!.lower === lexicon.complementizer && forms[from]!.xpos === 'IN'
    const endsRelative =
      opened === 'subordinate' && !reported && forms[at - 1]!.lower === ',' && at - from > 2
    if (kind || endsRelative) close(at, kind ?? 'weak')
  }
  close(forms.length, undefined)
  return found
}
