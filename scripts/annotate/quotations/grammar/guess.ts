import type { Upos, Word } from '../../../model/syntax.ts'

const CLOSED: Record<string, string> = {
  DET: 'the a an this these those his her its their our my your any each every no another such',
  PRON: 'he she it they we i you who whom what which that him them us me himself herself themselves someone everyone nobody nothing something anyone there some many others one all both several few most',
  ADP: 'of in on at for from with by to about after before during under over against between into through without since until as than like amid among within despite per via near',
  AUX: "is are was were be been being has have had do does did will would can could may might must shall should 's 're 've 'll 'd",
  CCONJ: 'and or but nor &',
  SCONJ: 'if because while although though whether when where unless whereas',
  PART: "not n't",
  ADV: 'also later then now never often still again already even just only recently today yesterday tomorrow once first however too here',
}
const byWord = new Map(
  Object.entries(CLOSED).flatMap(([upos, words]) => words.split(' ').map(w => [w, upos as Upos] as const)),
)

/** Stand-in until the grammar model is there. */
export function guess(form: string, isVerb: boolean): Word {
  const lower = form.toLowerCase()
  const upos: Upos =
    byWord.get(lower) ??
    (/^[^\p{L}\p{N}]+$/u.test(form)
      ? 'PUNCT'
      : /^\d/.test(form)
        ? 'NUM'
        : /ly$/.test(lower)
          ? 'ADV'
          : isVerb
            ? 'VERB'
            : /^\p{Lu}/u.test(form)
              ? 'PROPN'
              : /(?:ed|ing)$/.test(lower)
                ? 'VERB'
                : 'NOUN')
  const tags: Record<string, string> = {
    AUX: 'MD',
    PROPN: 'NNP',
    ADV: 'RB',
    DET: 'DT',
    CCONJ: 'CC',
    ADP: 'IN',
    SCONJ: 'IN',
  }
  const special: Record<string, string> = {
    who: 'WP',
    which: 'WDT',
    whose: 'WP$',
    "'s": 'POS',
    to: 'TO',
    that: 'IN',
    not: 'RB',
  }
  const xpos =
    special[lower] ?? (upos === 'VERB' ? (/ing$/.test(lower) ? 'VBG' : 'VBD') : (tags[upos] ?? 'X'))
  return { upos: lower === "'s" ? 'PART' : upos, xpos, lemma: lower, head: -1, deprel: 'dep' }
}
