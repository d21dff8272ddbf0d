import type { EntityType } from '../layers.ts'

/** A name over the words of one sentence, half-open. */
interface RecognisedName {
  readonly first: number
  readonly end: number
  readonly type: EntityType
}

/** The name model of English. */
export interface NameRecogniser {
  /**
   * Finds the names of a document.
   * @param sentences the words of each, as written
   * @returns the names of each sentence, in order, none touching another
   */
  recognise(sentences: readonly (readonly string[])[]): readonly (readonly RecognisedName[])[]
}

/** What the stage `mentions` asks of the lexicon. Sets hold lower-case words unless said otherwise. */
export interface MentionLexicon {
  readonly recogniser: NameRecogniser
  /** Names known by themselves, as written (`United Nations`, `Reuters`), and what they name. */
  readonly gazetteer: ReadonlyMap<string, EntityType>
  /** The longer of the same, as written and in capitals, as headlines have them. */
  readonly headlineGazetteer: ReadonlyMap<string, EntityType>
  /** Words that make a longer name one of an organisation: `university`. */
  readonly institutions: ReadonlySet<string>
  /** Words, with a capital, that a committee's name in small letters begins with: `commons`. */
  readonly chambers: ReadonlySet<string>
  /** Words for such committees. */
  readonly sittings: ReadonlySet<string>
  /** What stands in a paper: `report`, `story`. */
  readonly written: ReadonlySet<string>
  /** First words of the names above. */
  readonly gazetteerOpenings: ReadonlySet<string>
  /** Words before a person's name that are not part of it: `president`, `mr`. */
  readonly titles: ReadonlySet<string>
  /** Those of them that only people are addressed by: `ms`. */
  readonly honorifics: ReadonlySet<string>
  /** Capitalised words that name none of the four types: demonyms, months, weekdays, languages. */
  readonly notNames: ReadonlySet<string>
  /** Words that a sentence may begin with and that are no names: articles, prepositions, conjunctions. */
  readonly functionWords: ReadonlySet<string>
  /** Names, as written, that are also ordinary words or parts of other names: alone they show nothing. */
  readonly notAlone: ReadonlySet<string>
  /** First names of persons. */
  readonly givenNames: ReadonlySet<string>
  /** Words between an office and what it belongs to: `of`, `at`. */
  readonly complements: ReadonlySet<string>
  /** Words before places: `in`, `from`. */
  readonly locatives: ReadonlySet<string>
  /** Those of them that places stand in: `in`, `near`. */
  readonly placing: ReadonlySet<string>
  /** Prefixes that stay with their word over a hyphen: `co`. */
  readonly prefixes: ReadonlySet<string>
  /** Words that join to a name with a hyphen without being part of it: `era`, `style`. */
  readonly combining: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  /** Words that end names of companies and no surnames: `securities`. */
  readonly companyEndings: ReadonlySet<string>
  /** Words that end names of places and no surnames: `avenue`. */
  readonly placeEndings: ReadonlySet<string>
  /** Words that end names of places behind one of the second set: `park` behind `national`. */
  readonly reserves: ReadonlySet<string>
  readonly reserved: ReadonlySet<string>
  /** Words that end names of laws and papers, which are none of the four types: `act`. */
  readonly textEndings: ReadonlySet<string>
  /** Who serves or lives in the place before them: `mayor`. */
  readonly ofPlaces: ReadonlySet<string>
  /** Who may be said to represent a place: `senator`. */
  readonly legislators: ReadonlySet<string>
  /** Words between such a person and the place: `representing`. */
  readonly seats: ReadonlySet<string>
  /** Nouns for several people, which end no name: `midfielders`. */
  readonly pluralPeople: ReadonlySet<string>
  /** Titles that are short for an office: `pm`. */
  readonly shortTitles: ReadonlySet<string>
  /** Words that join two of a kind: `and`. */
  readonly pairing: ReadonlySet<string>
  /** Nouns for what somebody goes by: `name`, behind words like `by`. */
  readonly naming: ReadonlySet<string>
  readonly agents: ReadonlySet<string>
  /** Words for the players and heads of a team: `midfielder`. */
  readonly teamRoles: ReadonlySet<string>
  /** Who heads a body or speaks for it: `chairman`. */
  readonly heads: ReadonlySet<string>
  /** Works with a title: `tune`. */
  readonly works: ReadonlySet<string>
  /** What a state of it is no place: `emergency`. */
  readonly conditions: ReadonlySet<string>
  /** What is called by a name that is none of the four types: `project`; and what such names end in: `initiative`. */
  readonly undertakings: ReadonlySet<string>
  readonly undertakingEnds: ReadonlySet<string>
  /** Those who run nothing but a body: `ceo`. */
  readonly executives: ReadonlySet<string>
  /** What offices are in charge of: `education`. */
  readonly portfolios: ReadonlySet<string>
  /** What happenings are called by: last words (`festival`), words before `of` (`battle`), words before a storm's name. */
  readonly happenings: {
    readonly endings: ReadonlySet<string>
    readonly openings: ReadonlySet<string>
    readonly storms: ReadonlySet<string>
  }
  /** Words that join two names and are never part of one: `or`. */
  readonly alternatives: ReadonlySet<string>
  /** Words before the colon of a photo credit: `photograph`. */
  readonly creditLabels: ReadonlySet<string>
  /** What a person's name before it holds: `regime`, `administration`. */
  readonly held: ReadonlySet<string>
  readonly pronouns: ReadonlyMap<string, EntityType>
  /** Pronouns for things, which mean an organisation where they say something: `it`. */
  readonly bodyPronouns: ReadonlyMap<string, EntityType>
  /** Nouns, singular and plural, that head a description of somebody or something: `leader`, `group`. */
  readonly descriptions: ReadonlyMap<string, EntityType>
  /** Those, and nouns that tell the kind of a name beside them and head no description: `insurer`. */
  readonly kinds: ReadonlyMap<string, EntityType>
  /** Last words of labels in transcripts that name nobody: `male`, `question`, `all`. */
  readonly unnamed: ReadonlySet<string>
  /** Words that open such a description: `the`, `his`, `two`. */
  readonly determiners: ReadonlySet<string>
}
