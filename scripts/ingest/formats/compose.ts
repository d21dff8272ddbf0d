import { stringify } from 'yaml'
import { grouped } from '../../text/groups.ts'
import { type BlockRole, type Draft, type DraftBlock, type DraftFacts, isText } from './draft.ts'

/** Where an article was read from. */
export interface Provenance {
  readonly retrieved: string
  /** Relative to `content/`. */
  readonly original: string
  readonly originalSha256: string
  readonly originalType: string
}

/** The blocks of a draft that are no part of the article, by their role, in the order of the file. */
export const apartIn = ({ blocks }: Draft): ReadonlyMap<BlockRole, readonly DraftBlock[]> =>
  grouped(
    blocks.filter(block => !isText(block)),
    ({ role }) => role,
  )

/** The Markdown of a draft. Its blocks are written so that they read as in the file. */
export const bodyOf = ({ asIs, blocks }: Draft): string =>
  asIs ??
  `${blocks
    .filter(isText)
    .map(({ markdown }) => markdown)
    .join('\n\n')}\n`

/** A file of an article. @param story names of its stories, parted by semicolons */
export function articleFile(facts: DraftFacts, provenance: Provenance, body: string, story?: string): string {
  const { title, byline, publisher, sourceUrl, published, language, rights } = facts
  const known = { title, byline, publisher, sourceUrl, published, language, rights, story, ...provenance }
  return `---\n${stringify(known, { lineWidth: 0, keepUndefined: false })}---\n${body}`
}

/** What is kept apart, for its owner to read: each block under its role. Empty where there is nothing. */
export function apartFile(draft: Draft): string {
  const parts = [...apartIn(draft)].map(
    ([role, blocks]) => `[${role}]\n${blocks.map(({ text }) => text).join('\n\n')}\n`,
  )
  return parts.join('\n')
}
