import type { Span } from '../../../model/span.ts'
import type { Evident } from '../../../model/stage.ts'
import { type Frame, passageAlone } from '../frames.ts'
import { continuation } from '../grammar/continuation.ts'
import type { Candidate } from '../select.ts'

/** Somebody's words with nobody named as their speaker. */
export const floating: Evident = {
  id: 'quotations/floating',
  example: {
    text: '“Nobody had told us the road was closed. We waited for hours.”',
    finds: '- | - | Nobody had told us the road was closed. We waited for hours.',
  },
}

/**
 * The passages that no rule claims and that are speech, each with those that carry it on.
 * @param isClaimed whether some quotation holds a passage, or a part of it
 */
export function unclaimed(frames: readonly Frame[], isClaimed: (passage: Span) => boolean): Candidate[] {
  const found: Candidate[] = []
  let end = 0
  for (const [at, frame] of frames.entries()) {
    for (const { passage } of frame.items) {
      if (passage?.kind !== 'speech' || passage.start < end || isClaimed(passage)) continue
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
