import type { EntityType } from '../layers.ts'

/** What the stage `mentions` needs to know of a language. Sets hold lower-case words unless said otherwise. */
export interface MentionLanguage {
  /** Names known by themselves, as written (`United Nations`, `Reuters`), and what they name. */
  readonly gazetteer: ReadonlyMap<string, EntityType>
  /** Last words that tell what a longer name is of: `party`, `river`, `olympics`. */
  readonly lastWords: ReadonlyMap<string, EntityType>
  /** Words before a person's name that are not part of it: `president`, `mr`. */
  readonly titles: ReadonlySet<string>
  /** Capitalised words that name none of the four types: demonyms, months, weekdays, languages. */
  readonly notNames: ReadonlySet<string>
  /** Words that a sentence may begin with and that are no names: articles, prepositions, conjunctions. */
  readonly functionWords: ReadonlySet<string>
  /** Small words inside a name: `of`, `de`, `al`. */
  readonly particles: ReadonlySet<string>
  readonly firstNames: ReadonlySet<string>
  readonly pronouns: ReadonlyMap<string, EntityType>
  /** Nouns, singular and plural, that head a description of somebody or something: `leader`, `group`. */
  readonly descriptions: ReadonlyMap<string, EntityType>
  /** Words that open such a description: `the`, `his`, `two`. */
  readonly determiners: ReadonlySet<string>
}
