import { addTo } from '../../text/groups.ts'
import type { Reference } from './reference.ts'
import type { Story } from './story.ts'

/**
 * Names by the shorter forms they may be said in.
 * @param formsOf the shorter forms of one name; none for a name that has none
 * @returns for every form the names it may stand for, the first of each participant
 */
export function longerNames(
  references: readonly Reference[],
  formsOf: (reference: Reference) => readonly string[],
  story: Story,
): Map<string, Reference[]> {
  const longer = new Map<string, Reference[]>()
  for (const reference of references) {
    for (const form of formsOf(reference)) {
      const known = longer.get(form)
      if (!known?.some(item => story.of(item) === story.of(reference))) addTo(longer, form, reference)
    }
  }
  return longer
}
