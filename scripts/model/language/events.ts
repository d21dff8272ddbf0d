/** What the stage `events` needs to know of a language. */
export type EventLanguage = Record<never, never>
