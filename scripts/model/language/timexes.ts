/** What the stage `timexes` needs to know of a language. */
export type TimexLanguage = Record<never, never>
