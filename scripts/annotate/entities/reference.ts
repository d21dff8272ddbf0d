import type { Mention } from '../../model/layers.ts'
import type {
  EntityLexicon,
  Gender,
  GrammaticalNumber,
  NounSense,
  PronounForm,
} from '../../model/lexicon/entities.ts'
import type { Span } from '../../model/span.ts'
import { countryOf } from './names.ts'
import { plain } from './plain.ts'

/** One word inside or beside a mention. */
export interface Piece extends Span {
  readonly form: string
  /** Lower case, without accents. */
  readonly plain: string
}

/** A description taken apart: `his [French] [counterpart]`. */
export interface Description {
  /** Where it starts without its determiner. */
  readonly start: number
  readonly head: string
  readonly sense: NounSense | undefined
  /** Words between determiner and head, lower case: `french`. */
  readonly modifiers: readonly string[]
  /** Words after the head: `of France`. */
  readonly tail: readonly string[]
  /** What opens it: `the`, `a`, `his` (possessive), `France's` (owner) or nothing. */
  readonly opening: 'definite' | 'indefinite' | 'possessive' | 'owner' | 'bare'
  /** Cardinal among its words, e.g. 2 in `the two leaders`. */
  readonly count: number | undefined
}

/** A mention with all that its own words and place tell about whom it means. */
export interface Reference {
  readonly mention: Mention
  /** Position in `mentions`. */
  readonly index: number
  /** Tokens it covers, `last` included. */
  readonly first: number
  readonly last: number
  readonly sentence: number
  readonly paragraph: number
  /** Index of the innermost quotation whose content holds it; -1 outside all. */
  readonly quotation: number
  /** Words of the name proper, lower case: no article, title, possessive or suffix. Empty for no name. */
  readonly name: readonly string[]
  /** What tells two people of one name apart: `jr`, `iii`. */
  readonly generation: string | undefined
  /** Where the name proper stands. */
  readonly nameSpan: Span
  readonly description: Description | undefined
  readonly pronoun: PronounForm | undefined
  readonly gender: Gender | undefined
  readonly number: GrammaticalNumber
  /** A possessive follows: `[Bell]'s`. */
  readonly owner: boolean
  /** The token it hangs on, that one's governor (-1 for none) and the relation between the two. */
  readonly head: number
  readonly governor: number
  readonly relation: string
  /** Stands where the subject of a clause stands. */
  readonly subject: boolean
}

const PARTING = /([\s,;()[\]"“”]+)/
const CLITIC = /['’]s?$/

/** The words of a span, clitics cut off. */
export function pieces(text: string, { start, end }: Span): Piece[] {
  const found: Piece[] = []
  const words = text.slice(start, end).split(PARTING)
  let from = start
  // Words and what parts them by turns.
  for (const [i, word] of words.entries()) {
    const form = i % 2 ? '' : word.replace(CLITIC, '')
    if (form) found.push({ form, plain: plain(form), start: from, end: from + form.length })
    from += word.length
  }
  return found
}

/** The name proper within a name mention: `President [Barack Obama] Jr`. */
export function nameProper(words: readonly Piece[], lexicon: EntityLexicon): readonly Piece[] {
  let from = 0
  let to = words.length
  while (to - from > 1 && lexicon.nameSuffixes.has(words[to - 1]!.plain)) to--
  while (
    from < to &&
    (lexicon.definite.has(words[from]!.plain) || lexicon.indefinite.has(words[from]!.plain))
  )
    from++
  return words.slice(from, to)
}

/**
 * The same for a person, whose titles go too: `Mr`, `Afghan Ambassador`.
 * @param article true when an article stands before the mention
 * @returns an empty list for a title that stands for its holder: `the President`
 */
export function personProper(
  words: readonly Piece[],
  lexicon: EntityLexicon,
  article: boolean,
): readonly Piece[] {
  const name = nameProper(words, lexicon)
  let from = 0
  for (let i = 0; i < name.length; i++) {
    const word = name[i]!.plain.replace(/\.$/, '')
    if (lexicon.titles.has(word)) from = i + 1
    else if (!countryOf(word, lexicon) && !lexicon.roleModifiers.has(word)) break
  }
  // `King` and `Pope` are surnames too: only an article makes them titles.
  return from < name.length || article || name.length < words.length ? name.slice(from) : name
}

function headIndex(words: readonly Piece[], lexicon: EntityLexicon): number {
  const stop = words.findIndex((word, index) => index > 0 && lexicon.phraseBreaks.has(word.plain))
  return (stop < 0 ? words.length : stop) - 1
}

/**
 * Takes a description apart; undefined when there is no word in it.
 * @param article true when an article stands before the mention
 */
export function takenApart(
  words: readonly Piece[],
  text: string,
  lexicon: EntityLexicon,
  article: boolean,
): Description | undefined {
  const at = headIndex(words, lexicon)
  const head = words[at]
  if (!head) return undefined
  const compound = at > 0 ? `${words[at - 1]!.plain}-${head.plain}` : ''
  const noun = lexicon.nouns.has(compound) ? compound : head.plain
  const owner = words.findIndex(
    (word, index) => index < at && /^['’]/.test(text.slice(word.end, word.end + 1)),
  )
  const first = words[0]!.plain
  const count = words
    .slice(0, at)
    .map(word => lexicon.cardinals.get(word.plain))
    .find(Boolean)
  const sense = lexicon.nouns.get(noun) ?? lexicon.nouns.get(noun.replace(/^.*-/, ''))
  const determined =
    lexicon.definite.has(first) || lexicon.indefinite.has(first) || lexicon.pronouns.has(first)
  return {
    start: words[determined ? 1 : 0]?.start ?? head.start,
    head: noun,
    sense,
    modifiers: words.slice(determined ? 1 : 0, at).map(word => word.plain),
    tail: words.slice(at + 1).map(word => word.plain),
    opening: lexicon.pronouns.has(first)
      ? 'possessive'
      : owner >= 0
        ? 'owner'
        : article || lexicon.definite.has(first)
          ? 'definite'
          : lexicon.indefinite.has(first)
            ? 'indefinite'
            : 'bare',
    count,
  }
}
