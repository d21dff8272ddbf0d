import { storyNames } from '../fields.ts'
import type { Facts, Format } from '../format.ts'
import { readMapping } from '../mapping.ts'
import { frontMatterOf } from './front-matter.ts'
import { FRONT_KEYS, KEY_ADVICE } from './keys.ts'
import { readMarkdown } from './reading.ts'

/** Facts in front matter; the text is what a reader of the Markdown behind it reads. */
export const markdown: Format = {
  extension: 'md',
  reading: readMarkdown,
  read(source) {
    const { yaml, from, start, remarks: wrong } = frontMatterOf(source)
    if (yaml === undefined) return { facts: {}, start, remarks: wrong }
    const { values, remarks } = readMapping(yaml, FRONT_KEYS, KEY_ADVICE)
    // What the article was read from is for its owner; readers see what it says.
    const { original: _file, originalSha256: _sum, originalType: _type, story, ...facts } = values
    return {
      facts: { ...facts, ...(story && { stories: storyNames(story) }) } as Facts,
      start,
      remarks: remarks.map(remark => ({ ...remark, offset: remark.offset + from })),
    }
  },
}
