import type { ParagraphLexicon } from '../../../model/lexicon/paragraphs.ts'
import { bothNumbers } from '../inflected.ts'
import { askers, notSpeakers } from '../labels.ts'

export const paragraphs = {
  captionLabels: new Set(bothNumbers('caption')),
  credit:
    /\b(?:Image|Photo|Photograph|Picture|Credit|Photo credit|File photo)s?(?:: | by | courtesy of )[^:!?]{1,60}$|\/(?:Reuters|AP|AFP|EPA|PA|Getty Images|Associated Press|Shutterstock|Alamy|Bloomberg|UPI|DPA|TASS|Xinhua)(?: Photo| Images)?\)?\.?$|\((?:AP|Reuters|AFP|EPA) Photo[^()]{0,60}\)$/,
  notSpeakers: new Set(notSpeakers),
  askers: new Set(askers),
  addressing: /\b(?:I|I['’](?:m|ve|d|ll)|we|you|my|our|your|me|us)\b/i,
} satisfies ParagraphLexicon
