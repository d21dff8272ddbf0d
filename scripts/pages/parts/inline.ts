import type { Span } from '../../model/span.ts'
import { beforeLink, escaped } from '../../text/escaping.ts'
import { byPosition, contains } from '../../text/spans.ts'

/** Something that stands around words of the text. */
export interface Mark extends Span {
  /** `link`: where two overlap, the inner one wins. `emphasis`: nests, and no link crosses its edges. */
  readonly kind: 'link' | 'emphasis'
  readonly before: string
  readonly after: string
}

const MARK_NEXT = /[\s\p{P}\p{S}]/u

/** Drops marks that cannot be written: a link around or across a link, a mark across an emphasis. */
function writable(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = []
  const open: Mark[] = []
  let link: Mark | undefined
  for (const mark of [...marks].sort(byPosition)) {
    while (open.length > 0 && open.at(-1)!.end <= mark.start) open.pop()
    if (mark.start >= mark.end || open.some(outer => !contains(outer, mark))) continue
    if (mark.kind === 'emphasis') {
      // Emphasis alone may stand inside a link; what brings a link of its own may not.
      const fits = link && contains(link, mark) && !mark.after.includes('[')
      if (link && link.end > mark.start && !fits) kept.splice(kept.lastIndexOf(link), 1)
      open.push(mark)
    } else {
      if (link && link.end > mark.start && kept.includes(link)) {
        if (!contains(link, mark)) continue
        kept.splice(kept.lastIndexOf(link), 1)
      }
      link = mark
    }
    kept.push(mark)
  }
  return kept.sort(byPosition)
}

/**
 * Writes words of a text with marks around some of them; every character of the text is kept.
 * @param marks in any order; parts outside `span` are ignored when they do not fit into it
 */
export function inline(text: string, span: Span, marks: readonly Mark[]): string {
  const out: string[] = []
  let at = span.start
  let glued = false
  const closing: Mark[] = []
  const write = (end: number) => {
    if (end <= at) return
    const words = text.slice(at, end)
    const startsLine = out.length === 0 || out.at(-1)!.endsWith('\n')
    out.push(glued && !MARK_NEXT.test(words[0]!) ? asEntity(words) : escaped(words, startsLine))
    glued = false
    at = end
  }
  const closeUpTo = (offset: number) => {
    while (closing.length > 0 && closing.at(-1)!.end <= offset) {
      const mark = closing.pop()!
      write(mark.end)
      out.push(mark.after)
      glued = /[*_]$/.test(mark.after)
    }
  }
  for (const mark of writable(marks.filter(mark => contains(span, mark)))) {
    closeUpTo(mark.start)
    write(mark.start)
    const last = out.pop()
    if (last !== undefined) out.push(mark.kind === 'emphasis' ? separated(last) : beforeLink(last))
    out.push(mark.before)
    closing.push(mark)
  }
  closeUpTo(span.end)
  write(span.end)
  return out.join('')
}

const character = (char: string): string => `&#${char.codePointAt(0)};`
/** The first character as an entity: Markdown then sees a punctuation mark there, which lets an emphasis end. */
const asEntity = (words: string): string => {
  const [first = ''] = words
  return character(first) + escaped(words.slice(first.length), false)
}

/** The last character as an entity when it is a letter or digit, so that an emphasis may begin after it. */
function separated(out: string): string {
  const last = /[\p{L}\p{N}\p{M}]$/u.exec(out.slice(-2))?.[0]
  if (!last) return out
  const rest = out.slice(0, -last.length)
  // A backslash before a letter stands for itself; before an entity it would not.
  const backslashes = rest.length - rest.replace(/\\+$/, '').length
  return rest + (backslashes % 2 === 1 ? '\\' : '') + character(last)
}
