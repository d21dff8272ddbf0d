/** The forms, besides the site, in which a briefing is carried: each is an option of the build. */
export const EDITIONS = ['single', 'epub'] as const
export type EditionName = (typeof EDITIONS)[number]

export interface Edition {
  /** What the summary calls it. */
  readonly name: string
  /** Beside the folder of the site. */
  readonly path: string
  readonly bytes: number
}
