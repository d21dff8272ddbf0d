import type { MarkedWords, PassageKind, Sentence, Token } from '../../model/layers.ts'
import type { QuotationLexicon, WordUse } from '../../model/lexicon/quotations.ts'
import type { Span } from '../../model/span.ts'
import type { Word } from '../../model/syntax.ts'

/** A passage; one inside another has no kind of its own. */
export type ItemPassage = MarkedWords & { readonly kind?: PassageKind }

/** One step of the narration: a token, or a whole passage between quote marks. */
export interface Item extends Span {
  /** The token as written, lower case, straight apostrophes; empty for a passage. */
  readonly lower: string
  readonly capital: boolean
  /** What the word may do in a clause, beyond its tags. */
  readonly uses: ReadonlySet<WordUse>
  /** Index into `tokens`: of the token, or of the passage's first. */
  readonly token: number
  readonly sentence: number
  /** The sentence in which a passage ends. */
  readonly lastSentence: number
  readonly word: Word
  readonly passage?: ItemPassage
  /** How many tokens it stands for, quote marks included. */
  readonly words: number
  /** For a passage: its words close a sentence or, with a comma, break one off. */
  readonly ends: boolean
}

const PASSAGE: Word = { upos: 'X', xpos: 'X', lemma: '', head: -1, deprel: 'dep' }
const ENDS = /[,.!?…;—–][\s"'’”»)\]]*$/

/** What items are made of. */
export interface Material {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly words: readonly Word[]
  readonly lexicon: Pick<QuotationLexicon, 'uses' | 'finiteForms'>
}

const NO_USES: ReadonlySet<WordUse> = new Set()

/** Lower case with straight apostrophes; a hyphen between spaces is a dash. */
function plain(text: string, start: number, end: number): string {
  const form = text.slice(start, end)
  if (/^--?$/.test(form) && /\s/.test(text[start - 1] ?? ' ')) return '—'
  return form.toLowerCase().replaceAll('’', "'")
}

/** The tagger's word, but for a noun that can only be a verb: "Cross [wrote] that …", "Turkey [denies] that …". */
function wordOf({ text, tokens, words, lexicon }: Material, token: number, form: string): Word {
  const word = words[token]!
  const before = (at: number) => text.slice(tokens[at - 1]!.start, tokens[at - 1]!.end).toLowerCase()
  // "says WHO": in capitals among small letters it is a name.
  if (/^WP|^PRP/.test(word.xpos) && /^\p{Lu}{2,}$/u.test(form)) return { ...word, upos: 'PROPN', xpos: 'NNP' }
  // "said Johnathan [How]": a capital behind a name goes on with it.
  if (/^W/.test(word.xpos) && /^\p{Lu}\p{Ll}/u.test(form) && words[token - 1]?.xpos === 'NNP')
    return { ...word, upos: 'PROPN', xpos: 'NNP' }
  // "told [reporters] the bridge was closed": no finite verb stands right behind this one.
  const told = token > 0 && lexicon.uses.get(before(token))?.has('addressing')
  if (told && word.xpos === 'VBZ') return { ...word, upos: 'NOUN', xpos: 'NNS' }
  const finite = word.upos === 'NOUN' || word.upos === 'PROPN' ? lexicon.finiteForms.get(form) : undefined
  return finite ? { ...word, upos: 'VERB', xpos: finite } : word
}

function tokenItem(material: Material, token: number): Item {
  const { text, tokens, lexicon } = material
  const { start, end, sentence } = tokens[token]!
  const lower = plain(text, start, end)
  return {
    start,
    end,
    lower,
    capital: /^\p{Lu}/u.test(text.slice(start, end)),
    uses: lexicon.uses.get(lower) ?? NO_USES,
    token,
    sentence,
    lastSentence: sentence,
    word: wordOf(material, token, text.slice(start, end)),
    words: 1,
    ends: false,
  }
}

function passageItem({ text, tokens }: Material, passage: ItemPassage, first: number, next: number): Item {
  const last = text.slice(Math.max(passage.start, passage.end - 8), passage.end)
  const after = text.slice(passage.outer.end, passage.outer.end + 1)
  return {
    ...passage.outer,
    lower: '',
    capital: false,
    uses: NO_USES,
    token: first,
    sentence: tokens[first]!.sentence,
    lastSentence: tokens[next - 1]!.sentence,
    word: PASSAGE,
    passage,
    words: next - first,
    ends: ENDS.test(last) || after === ',',
  }
}

/**
 * The tokens from `from` up to the offset `end`, those in a passage drawn together into one item.
 * @param passages disjoint, in text order
 */
export function itemsOf(
  material: Material,
  from: number,
  end: number,
  passages: readonly ItemPassage[],
): Item[] {
  const { tokens } = material
  const items: Item[] = []
  let next = 0
  let i = from
  while (i < tokens.length && tokens[i]!.start < end) {
    const token = tokens[i]!
    while (next < passages.length && passages[next]!.outer.end <= token.start) next++
    const passage = passages[next]
    if (passage && token.end > passage.outer.start) {
      const first = i
      while (i < tokens.length && tokens[i]!.start < passage.outer.end) i++
      items.push(passageItem(material, passage, first, i))
    } else items.push(tokenItem(material, i++))
  }
  return items
}
