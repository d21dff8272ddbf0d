import type { Mention, Token } from '../../model/layers.ts'

/** A mention before it has an id. */
export type Found = Omit<Mention, 'id'>

/** A token with its words as written. */
export interface Unit extends Token {
  readonly form: string
}
