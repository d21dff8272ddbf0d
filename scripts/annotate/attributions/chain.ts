import type { Entity, Mention, MentionId } from '../../model/layers.ts'
import type { Story } from './context.ts'

/**
 * The mentions that lead from source words to a name, each linked to the next by the evidence of its entity:
 * “he” → “the mayor” → “Tom Reed”. Ends with the last link where no name is reached.
 */
export function chainFrom({ mentionById }: Story, mention: Mention, { links }: Entity): MentionId[] {
  const chain = [mention.id]
  for (let at = mention; at.form !== 'name'; ) {
    const link = links.find(link => link.mention === at.id && !chain.includes(link.antecedent))
    if (!link) break
    chain.push(link.antecedent)
    at = mentionById.get(link.antecedent)!
  }
  return chain
}
