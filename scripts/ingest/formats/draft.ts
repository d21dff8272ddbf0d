import type { BoilerplateLexicon } from '../../model/lexicon/boilerplate.ts'

/** What a file tells about an article; every value is as front matter takes it. */
export interface DraftFacts {
  readonly title?: string
  readonly byline?: string
  readonly publisher?: string
  readonly sourceUrl?: string
  /** `YYYY-MM-DD`. */
  readonly published?: string
  readonly language?: string
  /** What may be published: `full`, `excerpt` or `link`. */
  readonly rights?: string
}

/** Roles of blocks that are the article. */
const TEXT_ROLES = ['body', 'heading', 'quote', 'list', 'table', 'correction'] as const

/** Roles of what a page puts around an article, or inside it without being part of the report. */
type ApartRole =
  | 'menu'
  | 'share bar'
  | 'read more'
  | 'newsletter'
  | 'advertisement'
  | 'caption'
  | 'credit'
  | 'byline'
  | 'date line'
  | 'pull quote'
  | 'running head'
  | 'notice'
  | 'headline'
  | 'mail header'
  | 'around the article'

export type BlockRole = (typeof TEXT_ROLES)[number] | ApartRole

/** One block of a file, in the order of reading. */
export interface DraftBlock {
  readonly role: BlockRole
  /** What readers read, on one line where the format does not keep lines. */
  readonly text: string
  /** The same as Markdown of an article. */
  readonly markdown: string
}

/** True for what stays in the article; the rest is kept apart, with its role. */
export const isText = ({ role }: DraftBlock): boolean => (TEXT_ROLES as readonly string[]).includes(role)

/** Something found in a file that is no article yet. An error sets aside what it is about. */
export interface Note {
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly advice: string
  /** From 1; absent for what is said of the file as a whole. */
  readonly line?: number
}

/** One article as a file of any format tells it. */
export interface Draft {
  readonly facts: DraftFacts
  readonly blocks: readonly DraftBlock[]
  readonly notes: readonly Note[]
  /** The Markdown below the front matter, where the file has some: it stays sign for sign, and there are no blocks. */
  readonly asIs?: string
}

/** What a file holds: articles, and what kept others from being one. */
export interface Drafts {
  readonly drafts: readonly Draft[]
  readonly notes: readonly Note[]
}

/** A file to be read. */
export interface ForeignFile {
  /** Its name, without folders. */
  readonly name: string
  readonly bytes: Uint8Array
  /** The character set that whoever sent it has told. */
  readonly charset?: string
  /** The address it was fetched from. */
  readonly address?: string
}

/** Reads a file of one format. @throws FormatError where the file as a whole cannot be read */
export type ReadForeign = (file: ForeignFile, words: BoilerplateLexicon) => Promise<Drafts>

/** What is wrong with a file as a whole, in words for its owner. */
export class FormatError extends Error {
  override name = 'FormatError'
  readonly advice: string

  constructor(message: string, advice: string) {
    super(message)
    this.advice = advice
  }
}

export const warning = (message: string, advice: string, line?: number): Note => ({
  severity: 'warning',
  message,
  advice,
  ...(line !== undefined && { line }),
})

export const refusal = (message: string, advice: string, line?: number): Note => ({
  ...warning(message, advice, line),
  severity: 'error',
})

/** Facts without those that are empty. */
export function factsOf(facts: { readonly [K in keyof DraftFacts]: string | null | undefined }): DraftFacts {
  const given = Object.entries(facts).filter(([, value]) => value)
  return Object.fromEntries(given) as DraftFacts
}
