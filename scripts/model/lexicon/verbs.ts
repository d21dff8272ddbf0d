/** What the tense of a verb group asks of the lexicon. Lower case; verbs by lemma. */
export interface VerbLexicon {
  /** Modal verbs that speak of what is to come: `will`, `would`. */
  readonly future: ReadonlySet<string>
  /** After a form of be, they put what follows in the future: `scheduled`, `due`, `going`. */
  readonly planned: ReadonlySet<string>
  /** Between such a word and its date: `set for`. */
  readonly aims: ReadonlySet<string>
  /** Verbs of intention, before an infinitive: `plan`, `hope`. */
  readonly intending: ReadonlySet<string>
  /** In the present they tell of what a timetable has ahead: `opens`, `expires`. */
  readonly timetabled: ReadonlySet<string>
}
