/** What the stage `quotations` needs to know of a language. */
export type QuotationLanguage = Record<never, never>
