/**
 * Text that Markdown (CommonMark, and the tables and crossed-out words of GitHub) shows exactly as it is. A backslash
 * stands only where the sign would be read as markup, or where the signs beside it leave that open.
 */

// Signs that mean something inside a line. Runs of `*` and `_` count as one.
const INLINE = /\\|`|\*+|_+|~{2,}|[<&[\]]/g

// White space counts: at the end of a line it becomes an entity.
const ESCAPABLE = /[!-/:-@[-`{-~\s]/
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});/iy
const LETTER = /[\p{L}\p{N}]/u

/** A lone sign with a space on either side, inside a line, is nobody's emphasis. */
const isAlone = (text: string, at: number): boolean => /^\S [*_] \S$/.test(text.slice(at - 2, at + 3))

/** Positions of brackets without a partner, and of pairs that a link's address or definition might follow. */
function openBrackets(text: string): Set<number> {
  const found = new Set<number>()
  const open: number[] = []
  for (let at = text.search(/[[\]]/); at >= 0 && at < text.length; at++) {
    if (text[at] === '[') open.push(at)
    if (text[at] !== ']') continue
    const start = open.pop()
    if (start !== undefined && !'([:'.includes(text[at + 1] ?? ' ')) continue
    found.add(at)
    if (start !== undefined) found.add(start)
  }
  for (const at of open) found.add(at)
  return found
}

/** True when the sign, or run of signs, at a position means something to Markdown. */
function isRead(text: string, at: number, run: string, brackets: ReadonlySet<number>): boolean {
  const [before, after] = [text[at - 1], text[at + run.length]]
  switch (run[0]) {
    case '\\':
      return after === undefined || ESCAPABLE.test(after)
    case '*':
      return !isAlone(text, at)
    case '_':
      return !isAlone(text, at) && !(LETTER.test(before ?? '') && LETTER.test(after ?? ''))
    case '<':
      return after === undefined || /[a-z/!?]/i.test(after)
    case '&':
      ENTITY.lastIndex = at
      return ENTITY.test(text)
    case '[':
    case ']':
      return brackets.has(at)
    default:
      return true
  }
}

// Where a line begins: what opens a heading, a quotation, a list, a rule or a table, or underlines a heading.
const HEADING = /^#{1,6}(?=\s|$)/
const BULLET = /^[-+*](?=\s|$)/
const NUMBER = /^\d{1,9}(?=[.)](?:\s|$))/
const RULE = /^(?:=+|-+|(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|[-:|][-:| \t]*)$/

/** Position of the sign that makes a line more than text, or -1. */
function blockSign(line: string): number {
  const at = line.search(/[^ \t]/)
  if (at < 0) return -1
  const rest = line.slice(at).trimEnd()
  const number = NUMBER.exec(rest)
  if (number) return at + number[0].length
  return rest[0] === '>' || HEADING.test(rest) || BULLET.test(rest) || RULE.test(rest) ? at : -1
}

/** Position of the last of the signs that would close a heading, which Markdown drops; or -1. */
function closingSign(text: string): number {
  const last = text.trimEnd().length - 1
  let at = last
  while (text[at] === '#') at--
  return at < last && (at < 0 || /\s/.test(text[at]!)) ? last : -1
}

// A text without any of these needs no closer look; that is most text.
const SUSPECT = /[\\`*_~<&[\]#]|^[ \t]*(?:[-+=>:|]|\d{1,9}[.)])/m

/**
 * Text as Markdown; line ends stay.
 * @param startsLine false where other words stand before the text on its line
 */
export function escaped(text: string, startsLine = true): string {
  if (!SUSPECT.test(text)) return text
  const marks = new Set<number>()
  const brackets = openBrackets(text)
  for (const { 0: run, index } of text.matchAll(INLINE))
    if (isRead(text, index, run, brackets)) for (let i = 0; i < run.length; i++) marks.add(index + i)
  let start = 0
  for (const line of text.split('\n')) {
    const at = start > 0 || startsLine ? blockSign(line) : -1
    if (at >= 0) marks.add(start + at)
    start += line.length + 1
  }
  const closing = closingSign(text)
  if (closing >= 0) marks.add(closing)
  let out = ''
  let from = 0
  for (const at of [...marks].sort((a, b) => a - b)) {
    out += `${text.slice(from, at)}\\`
    from = at
  }
  return out + text.slice(from)
}

/** Markdown that a link follows: an exclamation mark at its end would make that a picture. */
export const beforeLink = (markdown: string): string => markdown.replace(/!$/, '\\!')
