/** A noun's plural by rule; `spokesmen` like `men`. An irregular plural stands in the noun's row of the lexicon. */
export function plural(noun: string): string {
  if (/(?:^|[a-z])(?:man|woman)$/.test(noun)) return noun.replace(/man$/, 'men')
  if (/[^aeou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

/** The third person singular of the present: `says`, `denies`. */
function present(lemma: string): string {
  if (lemma === 'be') return 'is'
  if (lemma === 'have') return 'has'
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

/** The past tense by rule: `added`, `denied`. */
function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`
}

/** The form in -ing. A verb that doubles its last letter in the past does so here: `admitted`, `admitting`. */
function gerund(lemma: string, past: string): string {
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`
  return past === `${lemma}${lemma.at(-1)}ed` ? `${past.slice(0, -2)}ing` : `${lemma}ing`
}

/** The forms of a verb, lower case. */
export interface VerbForms {
  readonly lemma: string
  readonly present: string
  /** Two where a last letter may be doubled or not: `labeling`, `labelling`. */
  readonly gerunds: readonly string[]
  /** Past tense, then past participle; one form where both are alike. Some verbs have more. */
  readonly past: readonly [string, ...string[]]
}

/** @param past the past tense and participle, where no rule makes them */
export function verbForms(lemma: string, past: readonly string[] = []): VerbForms {
  const [first = regularPast(lemma), ...rest] = past
  const gerunds = [...new Set([first, ...rest].map(form => gerund(lemma, form)))]
  return { lemma, present: present(lemma), gerunds, past: [first, ...rest] }
}

/** Every form, the lemma first: `say` → say, says, saying, said. */
export const allForms = ({ lemma, present, gerunds, past }: VerbForms): readonly string[] => [
  lemma,
  present,
  ...gerunds,
  ...past,
]
