import type { Stance } from '../layers.ts'

/** What the stage `attributions` asks of the lexicon. Lower-case words, straight apostrophes. */
export interface AttributionLexicon {
  /** Words after which a name belongs to another's description: `the lawyer [of] Ana Bell`. */
  readonly prepositions: ReadonlySet<string>
  /** Words that open a clause about the noun phrase before them: `Bell, [who] …`. */
  readonly relatives: ReadonlySet<string>
  /** Endings that make a name somebody else's owner: `Bell['s] lawyer`. */
  readonly possessives: ReadonlySet<string>
  /** Nouns and titles that stand before the name of the person they tell of: `actor`, `mr`. */
  readonly beforeNames: ReadonlySet<string>
  /** Pronouns that stand for one person: only these have rivals to name. */
  readonly singular: ReadonlySet<string>
  /** Words by which one person speaks of himself. */
  readonly first: ReadonlySet<string>
  /** Forms of verbs by which the last speaker goes on: "he `added`". */
  readonly continuing: ReadonlySet<string>
  /** What reporting words make of what is said: `denied`, `called for`, `warning`. Those that are left out only say it. */
  readonly stances: ReadonlyMap<string, Exclude<Stance, 'says'>>
  /** Forms of verbs that have somebody told to do something, before an infinitive: `told` them to go. */
  readonly commanding: ReadonlySet<string>
  /** Forms of verbs that say what something is: `called` it a farce. */
  readonly naming: ReadonlySet<string>
  /** Stands before what something is named: described it `as` a farce. */
  readonly comparing: ReadonlySet<string>
  /** Words that open a reported clause: `that`, `whether`. */
  readonly openers: ReadonlySet<string>
  /** Nouns for what is read, both numbers: `report`, `letters`. */
  readonly documents: ReadonlySet<string>
  /** The same and words for what is said: `explanation`. */
  readonly authored: ReadonlySet<string>
  /** Those that stand on a platform, whose name before them is no author's: a Chirper `post`. */
  readonly posted: ReadonlySet<string>
  /** Nouns for an organisation, singular: `committee`, `police`, `office`. */
  readonly bodies: ReadonlySet<string>
  /** Words for people: nouns in the singular, `official`, and `many`, `others`. */
  readonly people: ReadonlySet<string>
  /** Titles that only people have: `Ms`. */
  readonly honorifics: ReadonlySet<string>
  /** Words that tell a time: `week`, `Monday`. */
  readonly times: ReadonlySet<string>
  /** Determiners that tell a known thing: `the`, `these`. */
  readonly definite: ReadonlySet<string>
  /** Wordings by which a name is withheld. */
  readonly withholding: readonly Pattern[]
  /** Words that go on with such a wording after a comma: `citing`, `because`. */
  readonly explaining: ReadonlySet<string>
  /** Lemmas of verbs that put a question: `ask`. */
  readonly asking: ReadonlySet<string>
  /** Words before a colon after which examples come, not an utterance: `including`. */
  readonly listing: ReadonlySet<string>
}

/** Words that a sentence may hold one after the other. */
export type Pattern = readonly PatternStep[]

export interface PatternStep {
  readonly words: ReadonlySet<string>
  readonly optional: boolean
  /** For a gap, how many words of any kind it may pass over; its `words` are empty. */
  readonly gap?: number
}
