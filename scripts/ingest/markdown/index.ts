import { day, languageTag, rights, text, webAddress } from '../fields.ts'
import type { Facts, Format } from '../format.ts'
import { type KeyAdvice, readMapping } from '../mapping.ts'
import { error } from '../remark.ts'
import { readMarkdown } from './reading.ts'

const FIELDS = {
  title: text,
  byline: text,
  publisher: text,
  sourceUrl: webAddress,
  published: day,
  language: languageTag,
  rights,
}

const NO_TEMPLATE =
  'delete the line: articles are text, nothing in them is a setting of the site or ever runs'
const KEY_ADVICE: KeyAdvice = new Map([
  ['author', 'write byline'],
  ['by', 'write byline'],
  ['authors', 'write byline'],
  ['date', 'write published'],
  ['pubdate', 'write published'],
  ['headline', 'write title'],
  ['lang', 'write language'],
  ['link', 'write sourceUrl'],
  ['url', 'write sourceUrl'],
  ['canonical', 'write sourceUrl'],
  ['permalink', NO_TEMPLATE],
  ['layout', NO_TEMPLATE],
  ['tags', NO_TEMPLATE],
  ['pagination', NO_TEMPLATE],
  ['templateengineoverride', NO_TEMPLATE],
  ['eleventycomputed', NO_TEMPLATE],
  ['eleventyexcludefromcollections', NO_TEMPLATE],
  ['eleventynavigation', NO_TEMPLATE],
])

const OPENING = /^\ufeff?---[^\S\r\n]*([\w:.-]*)[^\S\r\n]*(?:\r\n?|\n|$)/
const CLOSING = /(?:^|\r\n?|\n)---[^\S\r\n]*(?:\r\n?|\n|$)/

/** Facts in front matter; the text is what a reader of the Markdown behind it reads. */
export const markdown: Format = {
  extension: 'md',
  reading: readMarkdown,
  read(source) {
    const opening = OPENING.exec(source)
    if (!opening) return { facts: {}, start: 0, remarks: [] }
    const [line, engine] = opening
    if (engine) {
      const message = `expected a line of three hyphens, found ---${engine}`
      const advice = `delete ${engine}: front matter is YAML, and nothing in an article ever runs`
      return { facts: {}, start: 0, remarks: [error(0, message, advice)] }
    }
    const rest = source.slice(line.length)
    const closing = CLOSING.exec(rest)
    if (!closing) {
      const message = 'expected a line of three hyphens that ends the front matter, found the end of the file'
      const advice =
        'add the line --- where the text begins; to begin a text with a rule, leave a line empty above'
      return { facts: {}, start: 0, remarks: [error(0, message, advice)] }
    }
    const { values, remarks } = readMapping(rest.slice(0, closing.index), FIELDS, KEY_ADVICE)
    return {
      facts: values as Facts,
      start: line.length + closing.index + closing[0].length,
      remarks: remarks.map(remark => ({ ...remark, offset: remark.offset + line.length })),
    }
  },
}
