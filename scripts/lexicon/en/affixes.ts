import { wordsOf } from '../../text/words.ts'

/** Endings split off as tokens of their own, after the conventions of the UD English treebanks EWT and GUM. */
export const clitics = ["n't", "'s", "'re", "'ve", "'ll", "'m", "'d"]

/** Words written as one that count as two, with the length of the first. */
export const contractions: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['gimme', 3],
  ['lemme', 3],
])

/** Prefixes that stay with their word over a hyphen. */
export const prefixes = wordsOf(`
  anti ante co counter cross cyber e ex extra inter intra macro mega micro mid mini multi neo non over pan
  para post pre pro proto pseudo quasi re semi socio sub super trans ultra un uh mm`)

/** Words that join to a name with a hyphen without being part of it. */
export const combining = wordsOf(`
  era style like led born run free wide made held backed based linked owned esque themed type ally aide ish pro anti`)
