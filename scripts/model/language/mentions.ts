/** What the stage `mentions` needs to know of a language. */
export type MentionLanguage = Record<never, never>
