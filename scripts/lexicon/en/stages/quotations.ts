import type { Complement, CueVerb, QuotationLexicon, WordUse } from '../../../model/lexicon/quotations.ts'
import { allForms } from '../../../text/inflect.ts'
import { adjectives } from '../adjectives.ts'
import { functionWords } from '../function-words.ts'
import { bothNumbers, formsOf, plurals } from '../inflected.ts'
import { nouns } from '../nouns.ts'
import { pronouns } from '../pronouns.ts'
import { dateNames, phraseEnds } from '../time/calendar.ts'
import { verbs } from '../verbs.ts'

const COMPLEMENTS = [
  'clause',
  'bare',
  'that',
  'question',
  'infinitive',
  'object',
  'named',
  'hearer',
  'of',
  'with',
  'for',
  'doing',
] as const satisfies readonly Complement[]

/** Every inflected form of the reporting verbs; a verb with a particle comes before the same one without. */
function cueVerbs(): ReadonlyMap<string, readonly CueVerb[]> {
  const byForm = new Map<string, CueVerb[]>()
  for (const row of verbs.rows) {
    const takes = new Set(COMPLEMENTS.filter(complement => row.facts.has(complement)))
    if (!takes.size && !row.facts.has('quoted')) continue
    const [lemma, particle] = row.word.split('_') as [string, string?]
    const verb: CueVerb = { lemma, takes, ...(particle && { particle }) }
    for (const form of allForms(formsOf(row))) {
      const others = byForm.get(form) ?? []
      byForm.set(form, particle ? [verb, ...others] : [...others, verb])
    }
  }
  return byForm
}

const PAST_ENDINGS = /(?:ed|id|ld|ote|rd)$/

/** A past tense that looks like a noun's or an adjective's is left out. */
const finiteForms = (): [string, 'VBZ' | 'VBD'][] =>
  verbs
    .rowsWith('finite')
    .map(formsOf)
    .flatMap(({ present, past: [past] }) => [
      [present, 'VBZ'] as [string, 'VBZ'],
      ...(PAST_ENDINGS.test(past) ? [[past, 'VBD'] as [string, 'VBD']] : []),
    ])

const FUNCTION_USES = [
  'negation',
  'focus',
  'nobody',
  'absence',
  'condition',
  'infinitive',
  'agent',
  'origin',
  'partitive',
  'attachment',
  'absolute',
  'comparison',
  'oblique',
  'expletive',
  'additive',
  'correlative',
  'viewpoint',
  'indefinite',
  'substitute',
] as const satisfies readonly WordUse[]

const VERB_USES = [
  'refusal',
  'quoting',
  'prospect',
  'addressing',
  'thinking',
  'hearing',
  'voicing',
  'dealing',
] as const satisfies readonly WordUse[]

function uses(): ReadonlyMap<string, ReadonlySet<WordUse>> {
  const byWord = new Map<string, Set<WordUse>>()
  const put = (use: WordUse, list: readonly string[]) => {
    for (const word of list) byWord.set(word, (byWord.get(word) ?? new Set()).add(use))
  }
  for (const use of FUNCTION_USES) put(use, functionWords.with(use))
  put('reporting', [...cueVerbs().keys()])
  for (const use of VERB_USES)
    put(
      use,
      verbs.rowsWith(use).flatMap(row => allForms(formsOf(row))),
    )
  put('refusal', bothNumbers('refusal'))
  put('court', bothNumbers('court'))
  put('feeling', [...bothNumbers('feeling'), ...bothNumbers('warns'), ...bothNumbers('criticises')])
  put('hearsay', plurals('hearsay'))
  put(
    'viewing',
    verbs.rowsWith('regarding').flatMap(row => allForms(formsOf(row))),
  )
  put('time', [...dateNames, ...phraseEnds])
  put('prospect', adjectives.with('prospect'))
  put(
    'raising',
    verbs.rowsWith('raising').map(row => formsOf(row).past.at(-1)!),
  )
  put(
    'becoming',
    verbs.rowsWith('becoming').map(row => formsOf(row).past[0]!),
  )
  put(
    'reflexive',
    [...pronouns].flatMap(([word, { person, case: its }]) =>
      person === 3 && its === 'reflexive' ? [word] : [],
    ),
  )
  return byWord
}

export const quotations = {
  verbs: cueVerbs(),
  finiteForms: new Map(finiteForms()),
  uses: uses(),
  nouns: new Set(bothNumbers('statement')),
  commentNouns: new Set(bothNumbers('comment')),
  attitudes: adjectives.setOf('attitude'),
  views: nouns.setOf('view'),
  people: new Set([...plurals('public'), ...functionWords.with('public')]),
  viewVerbs: verbs.setOf('viewing'),
  sourcePhrases: ['according to', 'in the words of', 'in the view of', 'in the opinion of'].map(p =>
    p.split(' '),
  ),
  complementizers: functionWords.setOf('complementizer'),
  questionWords: functionWords.setOf('question'),
  conjunctions: functionWords.setOf('conjunction'),
  participlePrepositions: functionWords.setOf('participle-preposition'),
  times: new Set([...dateNames, ...phraseEnds]),
} satisfies QuotationLexicon
