/** Past tense and past participle of the irregular reporting verbs. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  think: ['thought'],
  feel: ['felt'],
  know: ['knew', 'known'],
  hear: ['heard'],
  read: ['read'],
  find: ['found'],
  see: ['saw', 'seen'],
  swear: ['swore', 'sworn'],
  go: ['went', 'gone'],
  make: ['made'],
  put: ['put'],
  give: ['gave', 'given'],
  sing: ['sang', 'sung'],
  forecast: ['forecast', 'forecasted'],
  foresee: ['foresaw', 'foreseen'],
  foretell: ['foretold'],
  understand: ['understood'],
  hold: ['held'],
  mean: ['meant'],
  bet: ['bet'],
  dream: ['dreamt', 'dreamed'],
  forget: ['forgot', 'forgotten'],
  retell: ['retold'],
  rewrite: ['rewrote', 'rewritten'],
  seek: ['sought'],
  show: ['showed', 'shown'],
  teach: ['taught'],
  prove: ['proved', 'proven'],
  let: ['let'],
  begin: ['began', 'begun'],
  shoot: ['shot'],
  spit: ['spat'],
  fight: ['fought'],
  have: ['had'],
  be: ['was', 'were', 'been'],
  come: ['came', 'come'],
  lay: ['laid'],
  overstate: ['overstated'],
  choose: ['chose', 'chosen'],
  forbear: ['forbore', 'forborne'],
}

/** Verbs of two syllables that double their last consonant. */
const DOUBLING = new Set([
  'admit',
  'quip',
  'rap',
  'snap',
  'chat',
  'sob',
  'nod',
  'tut',
  'blog',
  'brag',
  'hum',
  'gag',
  'plan',
  'beg',
  'refer',
  'slam',
  'regret',
  'stun',
  'submit',
  'omit',
  'yap',
  'grin',
  'fret',
  'concur',
  'sum',
  'rebut',
  'prod',
  'rib',
])

const past = (lemma: string): string => {
  if (lemma.endsWith('e')) return `${lemma}d`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  return `${lemma}${DOUBLING.has(lemma) ? lemma.at(-1) : ''}ed`
}

const present = (lemma: string): string => {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

const gerund = (lemma: string): string => {
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`
  return `${lemma}${DOUBLING.has(lemma) ? lemma.at(-1) : ''}ing`
}

/** Every form of a verb, lower case, the lemma first: `say` → say, says, saying, said. */
export const formsOf = (lemma: string): string[] => [
  lemma,
  lemma === 'have' ? 'has' : lemma === 'be' ? 'is' : present(lemma),
  gerund(lemma),
  ...(IRREGULAR[lemma] ?? [past(lemma)]),
]
