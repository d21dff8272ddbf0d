/** What the stage `attributions` asks of the lexicon. Lower-case words, straight apostrophes. */
export interface AttributionLexicon {
  /** Words after which a name belongs to another's description: `the lawyer [of] Ana Bell`. */
  readonly prepositions: ReadonlySet<string>
  /** Words that open a clause about the noun phrase before them: `Bell, [who] …`. */
  readonly relatives: ReadonlySet<string>
  /** Endings that make a name somebody else's owner: `Bell['s] lawyer`. */
  readonly possessives: ReadonlySet<string>
  /** Nouns and titles that stand before the name of the person they tell of: `actor`, `mr`. */
  readonly people: ReadonlySet<string>
  /** Pronouns that stand for one person: only these have rivals to name. */
  readonly singular: ReadonlySet<string>
  /** Words by which one person speaks of himself. */
  readonly first: ReadonlySet<string>
  /** Forms of verbs by which the last speaker goes on: "he `added`". */
  readonly continuing: ReadonlySet<string>
}
