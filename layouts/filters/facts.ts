import type { StateCore } from 'markdown-it'

/** What each rule needs to know about the page it works on. */
export interface PageFacts {
  readonly kind: string
  /** The way to the site's root: empty, or `../` once or more. */
  readonly root: string
  /** By permalink id: the quotations whose words, notes or list items this page shows. */
  readonly quotations: ReadonlyMap<string, QuotationFacts>
  /** By block id: each event that this page lists. */
  readonly events: ReadonlyMap<string, EventFacts>
  /** Text of a file beside the page; throws when there is none, or when it lies outside the pages' folder. */
  readonly readBeside: (path: string) => string
}

export interface QuotationFacts {
  readonly id: string
  readonly number: number
  readonly form: string
  readonly speaker: { readonly label: string; readonly tint: number } | null
  readonly article: { readonly url: string }
}

export interface EventFacts {
  readonly id: string
  readonly tense: string
  readonly part: string
  readonly article: { readonly url: string }
  readonly entities: readonly string[]
}

export const factsOf = (state: StateCore): PageFacts => state.env as unknown as PageFacts
