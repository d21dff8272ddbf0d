import { error, type Remark } from './remark.ts'
import { CONTROL, codeOf } from './showable.ts'

const MOST_REMARKS = 10
const REPLACEMENT = '\ufffd'
const REPLACEMENT_BYTES = [0xef, 0xbf, 0xbd]

const MARK = [0xef, 0xbb, 0xbf]

const bytesOf = (text: string): number => new TextEncoder().encode(text).length

/** The offset, in the decoded text, of the first bytes that are no UTF-8; an U+FFFD of the file's own does not count. */
function broken(bytes: Uint8Array, lossy: string): number[] {
  const found: number[] = []
  let position = 0
  let copied = 0
  for (let at = lossy.indexOf(REPLACEMENT); at >= 0; at = lossy.indexOf(REPLACEMENT, at + 1)) {
    position += bytesOf(lossy.slice(copied, at))
    copied = at + 1
    if (REPLACEMENT_BYTES.every((byte, i) => bytes[position + i] === byte)) {
      position += REPLACEMENT_BYTES.length
      continue
    }
    found.push(at)
    // Nothing tells how many bytes one replacement stands for: positions after the first are not certain.
    break
  }
  return found
}

function utf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

interface Decoded {
  readonly source: string
  readonly remarks: Remark[]
}

function decoded(bytes: Uint8Array): Decoded {
  if (utf16(bytes)) {
    const message = 'expected text in UTF-8, found UTF-16'
    return { source: '', remarks: [error(0, message, 'save the file as UTF-8')] }
  }
  const source = new TextDecoder().decode(bytes)
  const unmarked = MARK.every((byte, i) => bytes[i] === byte) ? bytes.subarray(MARK.length) : bytes
  const remarks = broken(unmarked, source).map(offset =>
    error(
      offset,
      'expected text in UTF-8, found bytes that are none',
      'open the file in the encoding it was written in (often Windows-1252) and save it as UTF-8',
    ),
  )
  return { source, remarks: [...remarks, ...pileups(source)] }
}

/**
 * Decodes a file. A byte order mark at its start is no part of the text.
 * @returns the text, and an error for the first bytes that are no UTF-8 and for each control character
 */
export function decode(bytes: Uint8Array): Decoded {
  const { source, remarks } = decoded(bytes)
  return { source, remarks: [...remarks, ...controls(source)] }
}

/**
 * Decodes an article: a stray control character keeps nobody from reading it, so it is made visible.
 * @returns as `decode`, but with one warning for all control characters
 */
export function decodeArticle(bytes: Uint8Array): Decoded {
  const { source, remarks } = decoded(bytes)
  return { source: visible(source), remarks: [...remarks, ...madeVisible(source)] }
}

const CONTROLS = new RegExp(CONTROL, 'g')

/** The text with U+FFFD (�) in the place of each control character: every offset stays. */
export const visible = (text: string): string => text.replace(CONTROLS, REPLACEMENT)

function madeVisible(source: string): Remark[] {
  const [first] = source.matchAll(CONTROLS)
  if (!first) return []
  const more = source.match(CONTROLS)!.length - 1
  return [
    {
      severity: 'warning',
      offset: first.index,
      message: `expected characters that can be shown, found the control character ${codeOf(first[0])}${more > 0 ? ` and ${more} more` : ''}; ${more > 0 ? 'each' : 'it'} is shown as ${REPLACEMENT}`,
      advice: 'delete it, or put the character in its place that was meant',
    },
  ]
}

function controls(source: string): Remark[] {
  const found: Remark[] = []
  for (const { 0: sign, index } of source.matchAll(CONTROLS)) {
    if (found.length === MOST_REMARKS) break
    found.push(
      error(
        index,
        `expected characters that can be shown, found the control character ${codeOf(sign)}`,
        'delete it, or put the character in its place that was meant',
      ),
    )
  }
  return found
}

/** No language has more on one letter; ordering them for Unicode's normal form would take quadratic time. */
const MOST_MARKS = 256

function pileups(source: string): Remark[] {
  return [...source.matchAll(/\p{M}+/gu)]
    .filter(({ 0: marks }) => marks.length > MOST_MARKS)
    .slice(0, MOST_REMARKS)
    .map(({ 0: marks, index }) =>
      error(
        index,
        `expected a letter with its accents, found ${marks.length} combining marks in a row`,
        'delete them',
      ),
    )
}
