import type { Evident } from '../../model/stage.ts'
import { reporter } from './sieves/reporter.ts'
import type { Story } from './story.ts'

/** What settles a name that was left open. */
export const toldLater: Evident = {
  id: 'entities/told-later',
  example: { text: 'Ana Bell and Tom Bell came. Bell said she was late.', finds: 'Bell = Ana Bell' },
}

/**
 * Names left open between two people, where what they go on to say of themselves tells who it is: of Ana and Tom
 * Bell, `Bell said she was late` is Ana.
 */
export function settleByPronouns(story: Story): void {
  for (const [reference, who] of story.doubts) {
    const steps = story.of(reference)?.steps
    const gender = steps?.find(({ rule, to }) => rule === reporter.id && to === reference)?.from.gender
    if (!gender) continue
    const possible = new Set(who.map(participant => story.of(participant.references[0]!)!))
    const fitting = [...possible].filter(participant => !participant.gender || participant.gender === gender)
    const [only, rival] = fitting
    if (!only || rival) continue
    const before = only.references.filter(({ index, name }) => index < reference.index && name.length > 0)
    const latest = before.sort((a, b) => b.index - a.index)[0] ?? only.references[0]!
    story.doubts.delete(reference)
    story.join(reference, latest, toldLater.id)
  }
}
