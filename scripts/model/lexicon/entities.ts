import type { EntityType } from '../layers.ts'

export type Gender = 'male' | 'female'
export type GrammaticalNumber = 'singular' | 'plural'

/** What a pronoun says about the one it stands for. */
export interface PronounForm {
  readonly person: 1 | 2 | 3
  readonly number: GrammaticalNumber
  /** `neuter` stands for things, organisations and places; absent when the pronoun tells nothing. */
  readonly gender?: Gender | 'neuter'
  readonly case: 'subject' | 'object' | 'possessive' | 'reflexive'
}

/** What a noun says about the one it describes. */
export interface NounSense {
  readonly type: EntityType
  readonly number: GrammaticalNumber
  readonly gender?: Gender
  /** Nouns of one class may name the same person by turns: `president` and `leader`. */
  readonly class?: string
}

/** A log-linear model of antecedents: the weights of a candidate's features are summed. */
export interface AntecedentModel {
  /** 0 for a feature never seen in training. */
  weight(feature: string): number
}

/**
 * What the stage `entities` asks of the lexicon. Words are lower case without accents,
 * names are as written.
 */
export interface EntityLexicon {
  /** Names of one thing, the fullest first. Names in capitals only match capitals. */
  readonly aliases: readonly (readonly string[])[]
  /** Adjective or inhabitant → the first name of the country's line in `aliases`: `french` → `France`. */
  readonly demonyms: ReadonlyMap<string, string>
  readonly firstNames: ReadonlyMap<string, Gender>
  /** Words before a person's name that are no part of it, and the gender some of them tell. */
  readonly titles: ReadonlyMap<string, Gender | undefined>
  /** Nouns that head a description of somebody or something, singular and plural. */
  readonly nouns: ReadonlyMap<string, NounSense>
  /** Nouns that may stand for any named organisation: `the agency`. */
  readonly anyBody: ReadonlySet<string>
  /** Nouns of what a place has one of, so that they need no name before: `the military`. */
  readonly uniqueBody: ReadonlySet<string>
  /** Nouns of those whom many articles are about, who are then called by them: `the singer`. */
  readonly celebrated: ReadonlySet<string>
  /** Titles cut short → such a noun: `sen` → `senator`. */
  readonly titleNouns: ReadonlyMap<string, string>
  /** Words that may stand between a determiner and such a noun: `former`, `deputy`, `prime`. */
  readonly roleModifiers: ReadonlySet<string>
  /** Nouns that say of somebody only what everybody is: `man`. */
  readonly plainPeople: ReadonlySet<string>
  readonly pronouns: ReadonlyMap<string, PronounForm>
  /** Determiners that tell a known thing: `the`, `this`. */
  readonly definite: ReadonlySet<string>
  /** Determiners that bring in a new thing: `a`, `some`. */
  readonly indefinite: ReadonlySet<string>
  /** Words that end the head of a noun phrase: `of`, `for`, `who`. */
  readonly phraseBreaks: ReadonlySet<string>
  /** Words after a noun that go on with what it is of: `of`, `for`. */
  readonly complements: ReadonlySet<string>
  /** Prepositions that places follow: `in`, `near`. */
  readonly locatives: ReadonlySet<string>
  /** Words that open a clause of its own: `that`, `who`, `but`. */
  readonly clauseOpeners: ReadonlySet<string>
  /** Forms of the verb between a subject and what it is said to be: `is`, `became`. */
  readonly copulas: ReadonlySet<string>
  /** Words that deny what is said: `not`. */
  readonly negations: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
  /** Lemmas of verbs that put a question, and of those that answer one: `ask`, `reply`. */
  readonly asking: ReadonlySet<string>
  readonly answering: ReadonlySet<string>
  /** Cardinals from two up, as words and figures: `two` → 2. */
  readonly cardinals: ReadonlyMap<string, number>
  /** Last words that a name of an organisation or place may drop: `group`, `inc`, `university`. */
  readonly droppedEndings: ReadonlySet<string>
  /** Kinds of organisation that a name may carry without meaning another one: `group`, `company`. */
  readonly plainKinds: ReadonlySet<string>
  /** Parts of a person's name after the surname: `jr`, `iii`. */
  readonly nameSuffixes: ReadonlySet<string>
  /** Those of them that tell father from son: `jr`. */
  readonly generations: ReadonlySet<string>
  /** Articles before family names, which come and go: `al`. */
  readonly nameArticles: ReadonlySet<string>
  /** First name → the longer names it is short for: `bill` → `william`. */
  readonly nicknames: ReadonlyMap<string, readonly string[]>
  /** Words that acronyms skip: `of`, `and`, `the`. */
  readonly acronymSkips: ReadonlySet<string>
  readonly antecedents: AntecedentModel
}
