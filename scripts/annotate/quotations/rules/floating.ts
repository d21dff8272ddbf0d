import type { PassageKind } from '../../../model/layers.ts'
import type { Span } from '../../../model/span.ts'
import type { Evident } from '../../../model/stage.ts'
import { type Frame, passageAlone } from '../frames.ts'
import { continuation } from '../grammar/continuation.ts'
import { isStop } from '../grammar/tests.ts'
import type { ItemPassage } from '../items.ts'
import type { Candidate } from '../select.ts'

/** Somebody's words with nobody named as their speaker. */
export const floating: Evident = {
  id: 'quotations/floating',
  example: {
    text: '“Nobody had told us the road was closed. We waited for hours.”',
    finds: '- | - | Nobody had told us the road was closed. We waited for hours.',
  },
}

const lettersOf = (text: string, { start, end }: Span): string =>
  text
    .slice(start, end)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Kinds that may be somebody's words although they are no sentence. */
const PHRASES: ReadonlySet<PassageKind | undefined> = new Set(['phrase', 'term', 'name'])

/** Tells of a passage whether it is a phrase in a heading that is somebody's in the text: ‘Wet’ bridge shut. */
function quotedAgain(text: string, frames: readonly Frame[], isClaimed: (passage: Span) => boolean) {
  const passages = frames.flatMap(({ items }) => items.flatMap(({ passage }) => passage ?? []))
  const claimed = new Set(passages.filter(isClaimed).map(passage => lettersOf(text, passage)))
  return (frame: Frame, passage: ItemPassage): boolean =>
    PHRASES.has(passage.kind) &&
    frame.items.some(item => !item.passage && /^\p{L}/u.test(item.lower)) &&
    !isStop(frame.items.at(-1)) &&
    claimed.has(lettersOf(text, passage))
}

/**
 * The passages that no rule claims and that are speech, each with those that carry it on.
 * @param isClaimed whether some quotation holds a passage, or a part of it
 */
export function unclaimed(
  text: string,
  frames: readonly Frame[],
  isClaimed: (passage: Span) => boolean,
): Candidate[] {
  const isAgain = quotedAgain(text, frames, isClaimed)
  const found: Candidate[] = []
  let end = 0
  for (const [at, frame] of frames.entries()) {
    for (const { passage } of frame.items) {
      if (!passage || passage.start < end || isClaimed(passage)) continue
      if (passage.kind !== 'speech' && !isAgain(frame, passage)) continue
      const rest = passageAlone(frame)?.passage === passage ? continuation(frames, at) : []
      const free = rest.findIndex(isClaimed)
      const content = [
        { start: passage.start, end: passage.end },
        ...rest.slice(0, free < 0 ? rest.length : free),
      ]
      end = content.at(-1)!.end
      found.push({ content, rule: floating.id })
    }
  }
  return found
}
