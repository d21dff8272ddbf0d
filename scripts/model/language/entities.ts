/** What the stage `entities` needs to know of a language. */
export type EntityLanguage = Record<never, never>
