import type { Passage } from '../../model/layers.ts'
import type { Evident } from '../../model/stage.ts'

/** The same words are a title, a sign, a name or a term elsewhere in the article. */
export const repeated: Evident = {
  id: 'passages/repeated',
  example: {
    text: '“Mind the river” was everywhere. Each banner bore the slogan “Mind the river”.',
    finds: 'sign Mind the river',
  },
}

const lettersOf = (text: string, { start, end }: Passage): string =>
  text
    .slice(start, end)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const FIXED: ReadonlySet<Passage['kind']> = new Set(['title', 'sign', 'name'])

/** A passage whose words are something else where they stand again is that too. */
export function withRepeated(text: string, passages: readonly Passage[]): Passage[] {
  const known = new Map<string, Passage['kind']>()
  for (const passage of passages) {
    const letters = lettersOf(text, passage)
    if (FIXED.has(passage.kind) && !known.has(letters)) known.set(letters, passage.kind)
  }
  return passages.map(passage => {
    const kind = known.get(lettersOf(text, passage))
    return kind && !FIXED.has(passage.kind) && passage.kind !== 'caption'
      ? { ...passage, kind, rule: repeated.id }
      : passage
  })
}
