/**
 * What may follow a reporting verb.
 * `clause`: with or without "that"; `bare`: without it nearly always, when a noun phrase follows; `that`: only with it; `question`: whether, if, who …;
 * `infinitive`: "to" + verb, after a hearer or not; `object`: a noun phrase; `named`: one with quote marks in it;
 * `of`, `with`, `for`: what somebody is said to have done, after that preposition: accused `of lying`; `doing`: what he did, right
 * behind the verb: denied `lying`; `hearer`: a person told.
 */
export type Complement =
  | 'clause'
  | 'bare'
  | 'that'
  | 'question'
  | 'infinitive'
  | 'object'
  | 'named'
  | 'hearer'
  | 'of'
  | 'with'
  | 'for'
  | 'doing'

/** One reporting verb: its lemma, what it takes, and the word that completes it: `point` + `out`. */
export interface CueVerb {
  readonly lemma: string
  readonly takes: ReadonlySet<Complement>
  /** A word that must follow, when the verb reports only together with it. */
  readonly particle?: string
}

/** What a word does in a clause, where its tags do not tell. */
export type WordUse =
  /** Turns what is said around: `not`, `never`. */
  | 'negation'
  /** After a negation, keeps it from turning anything around: not `only`. */
  | 'focus'
  /** Opens a subject that stands for nobody: `nobody`, `neither`. */
  | 'nobody'
  /** A verb whose complement does not happen: `refused` to say. */
  | 'refusal'
  /** A verb or adjective whose complement has not happened yet: `plans` to say, `likely` to say. */
  | 'prospect'
  /** Before a verb form: it does not happen: `without` saying. */
  | 'absence'
  /** Opens a clause that may be or not be: `if`, `whether`. */
  | 'condition'
  /** Marks an infinitive: `to` say. */
  | 'infinitive'
  /** Names who acts in a passive clause: told `by` Bell. */
  | 'agent'
  /** Names whose words they are, after a noun: a warning `from` Bell. */
  | 'origin'
  /** Joins a whole to its part: one `of` them. */
  | 'partitive'
  /** Joins a phrase to the noun before it: the minister `for` transport. */
  | 'attachment'
  /** Opens a clause with its own subject and no finite verb: `with` Bell saying. */
  | 'absolute'
  /** Opens a clause that stands beside what is said: `as` Bell said. */
  | 'comparison'
  /** A pronoun that is no subject: `him`. */
  | 'oblique'
  /** A verb that gives somebody else's words: the report `quotes` Bell as saying. */
  | 'quoting'
  /** Stresses the noun phrase before it: Bell `himself`. */
  | 'reflexive'
  /** Names in whose eyes something is so: `for` many. */
  | 'viewpoint'
  /** A pronoun that may stand for nothing: `it` is clear. */
  | 'expletive'
  /** A participle between the subject of what is said and the rest of it: is `said` to be safe. */
  | 'raising'
  /** Joins what somebody was to what he is: the champion `turned` coach. */
  | 'becoming'
  /** First or last word of a phrase that tells a time: `Monday`, `week`, `last`. */
  | 'time'
  /** A verb with its hearer right behind it, so that no speaker stands there: `told` reporters. */
  | 'addressing'
  /** A verb of what somebody holds to be so, told or not: Bell `thinks`. */
  | 'thinking'
  /** Opens two joined noun phrases: `both` Bell and Reed. */
  | 'correlative'
  /** A verb of what is told where it stands only with a court or the like: the jury `heard`. */
  | 'hearing'
  /** Hears what is told: the `jury` heard. */
  | 'court'
  /** A verb that a noun of feeling or saying follows: `expressed` fear. */
  | 'voicing'
  /** A noun that may follow such a verb: expressed `fear`. */
  | 'feeling'
  /** A noun of what is told and nobody says by whom: `reports` that. */
  | 'hearsay'
  /** A verb of what several may settle together: `agreed`. */
  | 'dealing'
  /** A verb of what something is to somebody, before "as": `sees` it as. */
  | 'viewing'
  /** A form of a reporting verb. */
  | 'reporting'
  /** May stand between verb and subject: said `also` Bell. */
  | 'additive'
  /** Brings in a new thing: called it `a` farce. */
  | 'indefinite'
  /** Stands for a noun: loved `ones`. */
  | 'substitute'

/** What the stage `quotations` asks of the lexicon. */
export interface QuotationLexicon {
  /** Reporting verbs by lower-case inflected form: `said` → say. Several when a particle tells them apart. */
  readonly verbs: ReadonlyMap<string, readonly CueVerb[]>
  /** Forms that only a finite verb has, lower case, with their Penn Treebank tag: `denies` → VBZ. */
  readonly finiteForms: ReadonlyMap<string, string>
  /** Lower-case words, verbs in every form, by what they do. */
  readonly uses: ReadonlyMap<string, ReadonlySet<WordUse>>
  /** Nouns that name an act of saying: `claim`, `statement`. */
  readonly nouns: ReadonlySet<string>
  /** Nouns that sum up a clause before a comment on it: `a charge he denies`. */
  readonly commentNouns: ReadonlySet<string>
  /** Adjectives of those who think or feel something: `sure`, `worried`. */
  readonly attitudes: ReadonlySet<string>
  /** Nouns that, with their owner, name whose words a clause gives: in Bell's `view`. */
  readonly views: ReadonlySet<string>
  /** Words for people in general, who may hold a view: `many`, `critics`. */
  readonly people: ReadonlySet<string>
  /** Lemmas of verbs that tell what something is in somebody's eyes: `be`, `mean`. */
  readonly viewVerbs: ReadonlySet<string>
  /** Word sequences, lower case, that name a source before a noun phrase: `according to`. */
  readonly sourcePhrases: readonly (readonly string[])[]
  /** Words that open a reported clause: `that`. */
  readonly complementizers: ReadonlySet<string>
  /** Words that open a reported question: `whether`, `why`. */
  readonly questionWords: ReadonlySet<string>
  /** Words after which a new clause begins: `but`, `while`, `because`. */
  readonly conjunctions: ReadonlySet<string>
  /** Participles that are used as prepositions: `including`. */
  readonly participlePrepositions: ReadonlySet<string>
  /** First or last words of a phrase that tells a time: `Monday`, `week`, `last`. */
  readonly times: ReadonlySet<string>
}
