import {
  hasFinite,
  isAlone,
  isLetters,
  type KindRule,
  opens,
  type Seen,
  type Sight,
  wordsIn,
} from './sight.ts'

/** A longer one is no mere name. */
const LONGEST_NAME = 5
/** A longer one is no mere term. */
const LONGEST_TERM = 4
/** A sentence without a verb or a mark at its end has more words than this. */
const SHORTEST = 3
/** How far before the marks the noun may stand that tells what they hold: a banner that read “…” */
const NEAR = 6

const SENTENCE = /^[.!?…]+$/
const ENDS = /^([.!?…,;]+|[—–-]+)$/

const isNoun = ({ upos }: Seen): boolean => upos === 'NOUN' || upos === 'PROPN'
const isCapital = ({ form }: Seen): boolean => /^[\p{Lu}\p{N}]/u.test(form)
/** Small words keep their small letter in a title: `of`, `with`. */
const isSmall = ({ form, upos }: Seen): boolean =>
  form.length < 5 && !['NOUN', 'PROPN', 'VERB', 'ADJ'].includes(upos)
const isShout = ({ form }: Seen): boolean => form === form.toUpperCase()

/** True where every word of the passage that counts is written with a capital, as in a title. */
function isTitled(sight: Sight): boolean {
  const words = wordsIn(sight).filter(word => /\p{L}/u.test(word.form) && !/^['’]/.test(word.form))
  const capitals = words.filter(isCapital)
  const shouted = words.length > 3 && words.every(isShout)
  const sentence = opens(sight) && SENTENCE.test(sight.inside.at(-1)?.form ?? '')
  return !sentence && capitals.length > 1 && !shouted && words.every(word => isCapital(word) || isSmall(word))
}

/** True where a colon introduces the passage. */
const isSaid = ({ before }: Sight): boolean => before.at(-1)?.form === ':'

/** True where the passage is all of its paragraph, as a heading is. */
const isWhole = ({ before, after }: Sight): boolean => before.length === 0 && after.length === 0

const near = ({ before }: Sight): readonly Seen[] => before.slice(-NEAR)

/** The nearest words before the marks that are no comma, colon or bracket. */
const wordsBefore = ({ before }: Sight): readonly Seen[] => before.filter(isLetters)

export const kinds: readonly KindRule[] = [
  {
    id: 'passages/caption',
    kind: 'caption',
    example: {
      text: 'The bridge “as good as new” on Monday. (Photo: Ana Bell)',
      finds: 'caption as good as new',
    },
    tells: ({ role }) => role === 'caption',
  },
  {
    id: 'passages/work',
    kind: 'title',
    example: {
      text: 'She played a clerk in the film “We go at dawn” last year.',
      finds: 'title We go at dawn',
    },
    tells: sight => {
      const last = wordsBefore(sight).at(-1)
      const next = sight.after[0]
      const works = (seen: Seen | undefined) => seen !== undefined && sight.lexicon.works.has(seen.lower)
      return (works(last) && !isAlone(sight)) || (works(next) && isTitled(sight))
    },
  },
  {
    id: 'passages/capitals',
    kind: 'title',
    example: { text: 'They sang “The Road to the River” on Monday.', finds: 'title The Road to the River' },
    tells: sight => isTitled(sight) && !(isAlone(sight) && hasFinite(sight)),
  },
  {
    id: 'passages/sign',
    kind: 'sign',
    example: {
      text: 'They held a banner that read “save our bridge now”.',
      finds: 'sign save our bridge now',
    },
    tells: sight => near(sight).some(seen => sight.lexicon.signs.has(seen.lower) && isNoun(seen)),
  },
  {
    id: 'passages/named',
    kind: 'name',
    example: { text: 'The bridge, dubbed “the old lady”, was closed.', finds: 'name the old lady' },
    tells: sight => {
      const [last, one] = [...wordsBefore(sight)].reverse()
      const named = last?.lower === 'as' ? one : last
      const gives = named !== undefined && sight.lexicon.naming.has(named.lower)
      return gives && wordsIn(sight).length <= LONGEST_NAME && !hasFinite(sight)
    },
  },
  {
    id: 'passages/name',
    kind: 'name',
    example: { text: 'They met Tom “Rusty” Reed on Monday.', finds: 'name Rusty' },
    tells: sight => {
      const words = wordsIn(sight)
      const proper = words.length < 5 && words.every(word => word.upos === 'PROPN' && isCapital(word))
      return !isSaid(sight) && (proper || (words.length < 3 && words.every(isCapital) && !isAlone(sight)))
    },
  },
  {
    id: 'passages/term',
    kind: 'term',
    example: { text: 'Nobody uses the term “wet road” now.', finds: 'term wet road' },
    tells: sight => {
      const last = wordsBefore(sight).at(-1)
      const said =
        last !== undefined && (sight.lexicon.wordings.has(last.lower) || last.lower === 'so-called')
      return said && wordsIn(sight).length <= LONGEST_NAME
    },
  },
  {
    id: 'passages/opening',
    kind: 'term',
    example: { text: '“Wet roads” cost the town a lot of money.', finds: 'term Wet roads' },
    tells: sight =>
      opens(sight) && !isAlone(sight) && wordsIn(sight).length <= LONGEST_TERM && !hasFinite(sight),
  },
  {
    id: 'passages/sentence',
    kind: 'speech',
    example: {
      text: 'The hall was full. “Never on a Monday in May.”',
      finds: 'speech Never on a Monday in May.',
    },
    tells: sight =>
      (opens(sight) || (isSaid(sight) && isCapital(sight.inside[0]!))) &&
      (hasFinite(sight) ||
        wordsIn(sight).length > SHORTEST ||
        (isWhole(sight) && wordsIn(sight).length === SHORTEST) ||
        ENDS.test(sight.inside.at(-1)!.form)),
  },
  {
    id: 'passages/clause',
    kind: 'speech',
    example: {
      text: 'It was all “we never saw the river” in the hall.',
      finds: 'speech we never saw the river',
    },
    tells: sight => hasFinite(sight) && wordsIn(sight).length > 2,
  },
  {
    id: 'passages/phrase',
    kind: 'phrase',
    example: { text: 'The “old and wet road” was closed.', finds: 'phrase old and wet road' },
    tells: () => true,
  },
]
