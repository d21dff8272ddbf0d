import type { Reference } from './reference.ts'
import type { Participant } from './story.ts'

/**
 * True where a pronoun of the third person may stand for a participant: `he` for a man, `it` for an
 * organisation, `they` for an organisation or several people.
 */
export function suits(
  { pronoun, gender }: Reference,
  candidate: Reference,
  participant: Participant | undefined,
): boolean {
  if (!participant || pronoun?.person !== 3) return false
  const body = participant.type === 'organization'
  if (pronoun.gender === 'neuter') return body
  const person = participant.type === 'person'
  if (pronoun.number === 'plural') return body || (person && candidate.number === 'plural')
  const contradicted = participant.gender !== undefined && participant.gender !== gender
  return person && candidate.number === 'singular' && !contradicted
}
