/** A regular expression as the source has it. */
export interface Expression {
  readonly source: string
  readonly flags: string
}

/** After these a slash opens a regular expression; after anything else it divides. */
const OPENS = /(?:^|[=(,:[!&|?{};>]|\breturn|\bof|\bin) ?$/
const QUOTES = ["'", '"', '`']

/** The end of a string, a template (what is put into it included) or a comment that begins at `at`; else `at`. */
function skipped(text: string, at: number): number {
  if (text.startsWith('//', at)) return (text.indexOf('\n', at) + 1 || text.length + 1) - 1
  if (text.startsWith('/*', at)) return text.indexOf('*/', at + 2) + 2
  if (!QUOTES.includes(text[at]!)) return at
  let i = at + 1
  while (i < text.length && text[i] !== text[at]) i += text[i] === '\\' ? 2 : 1
  return i + 1
}

/** The end of the expression whose slash stands at `at`: behind its second slash. */
function bodyEnd(text: string, at: number): number {
  let inClass = false
  let i = at + 1
  for (; text[i] !== '/' || inClass; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '[') inClass = true
    else if (text[i] === ']') inClass = false
    if (i >= text.length || text[i] === '\n') return at
  }
  return i + 1
}

/** The regular expressions written out in a TypeScript source, formatted as the project's formatter does. */
export function expressionsIn(text: string): Expression[] {
  const found: Expression[] = []
  let code = ''
  for (let i = 0; i < text.length; ) {
    const next = skipped(text, i)
    const end = text[i] === '/' && next === i && OPENS.test(code) ? bodyEnd(text, i) : i
    if (end > i) {
      const flags = /^[a-z]*/.exec(text.slice(end, end + 8))![0]
      found.push({ source: text.slice(i + 1, end - 1), flags })
      i = end + flags.length
      code = 'x'
    } else if (next > i) {
      if (QUOTES.includes(text[i]!)) code = 'x'
      i = next
    } else {
      code = /\s/.test(text[i]!) ? `${code.trimEnd()} ` : (code + text[i]).slice(-8)
      i++
    }
  }
  return found
}
