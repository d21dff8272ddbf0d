import type { MarkedWords, ParagraphRole, PassageKind } from '../../model/layers.ts'
import type { PassageLexicon } from '../../model/lexicon/passages.ts'
import type { Evident } from '../../model/stage.ts'
import type { Word } from '../../model/syntax.ts'

/** One word beside or between the marks: as written, in lower case, and its tags. */
export interface Seen extends Pick<Word, 'upos' | 'xpos'> {
  readonly form: string
  readonly lower: string
}

/** A passage with what stands around it in its paragraph. */
export interface Sight {
  readonly passage: MarkedWords
  readonly role: ParagraphRole
  /** Words and punctuation between the marks. */
  readonly inside: readonly Seen[]
  /** Those before it in its sentence, the nearest last, and those after it, the nearest first: a few of each. */
  readonly before: readonly Seen[]
  readonly after: readonly Seen[]
  readonly lexicon: PassageLexicon
}

/** One way of telling what the words are. Rules are asked in order; the first that knows decides. */
export interface KindRule extends Evident {
  readonly kind: PassageKind
  tells(sight: Sight): boolean
}

export const isLetters = ({ form }: Seen): boolean => /[\p{L}\p{N}]/u.test(form)

/** The words between the marks, punctuation left out. */
export const wordsIn = ({ inside }: Sight): Seen[] => inside.filter(isLetters)

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

/** True where the passage has a verb that can carry a clause. */
export const hasFinite = ({ inside }: Sight): boolean => inside.some(({ xpos }) => FINITE.has(xpos))

const STOP = /^[.!?…]+$/

/** True where nothing of its sentence stands before the passage, but for a number in a list. */
export const opens = ({ before }: Sight): boolean => before.every(({ form }) => /^\d+[.)]?$/.test(form))

/** True where the passage is all of its sentence. */
export function isAlone(sight: Sight): boolean {
  const next = sight.after[0]
  const ends = STOP.test(sight.inside.at(-1)?.form ?? '')
  return opens(sight) && (!next || STOP.test(next.form) || (ends && /^\p{Lu}/u.test(next.form)))
}
