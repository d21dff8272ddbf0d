// The name of what is called and the bracket that opens; a type's arguments may stand between.
const CALL = /[\w$\])](?:<[\w, ]+>)?\(/g

const OPENING = '([{'
const CLOSING = ')]}'

/** What is spread right into the call whose bracket stands at `open`, not into a list or another call in it. */
function spreadIn(source: string, open: number): string[] {
  const found: string[] = []
  let depth = 0
  for (let at = open; at < source.length; at++) {
    if (OPENING.includes(source[at]!)) depth++
    else if (CLOSING.includes(source[at]!) && --depth === 0)
      // What goes on like this is a function's own list of parameters.
      return /^\s*(?:=>|:|\{)/.test(source.slice(at + 1)) ? [] : found
    else if (depth === 1 && source.startsWith('...', at)) {
      const [line = ''] = source.slice(at).split('\n', 1)
      found.push(line)
      at += 2
    }
  }
  return []
}

/** Every list that is spread into a call, as the line from there on. Brackets in strings count as brackets. */
export const spreadsIn = (source: string): string[] =>
  [...source.matchAll(CALL)].flatMap(({ 0: call, index }) => spreadIn(source, index + call.length - 1))
