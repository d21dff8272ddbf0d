/** What the stage `attributions` needs to know of a language. */
export type AttributionLanguage = Record<never, never>
