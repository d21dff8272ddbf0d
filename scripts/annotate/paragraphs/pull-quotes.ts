import type { Markup } from '../../model/markup.ts'
import type { Span } from '../../model/span.ts'
import { isBlockQuotation } from '../../text/aside.ts'

/** So many words repeated are no chance; a pull quote is short. */
const FEWEST = 5
const MOST = 60
/** Words that open a pull quote are looked up in so many places of the text. */
const MOST_PLACES = 8

const WORD = /[\p{L}\p{N}\p{M}]+/gu
const WHOLE = /^["“«„](?<said>[^"“”«»„]+)["”»](?:\s*[—–-]\s*[^\n"“”]{1,80})?$/u
const SIGNED = /\s[—–-][^\n—–]{1,80}$/u
const QUOTED = /["“][^"“”]*["”]?/gu

interface Word extends Span {
  readonly form: string
}

function wordsIn(text: string, { start, end }: Span): Word[] {
  return [...text.slice(start, end).matchAll(WORD)].map(({ 0: form, index }) => ({
    start: start + index,
    end: start + index + form.length,
    form: form.toLowerCase(),
  }))
}

/** The words of a block that are in quote marks, one after the other: reporting words between them are left out. */
const quotedIn = (text: string, { start, end }: Span): Word[] =>
  [...text.slice(start, end).matchAll(QUOTED)].flatMap(({ 0: { length }, index }) =>
    wordsIn(text, { start: start + index, end: start + index + length }),
  )

/** What a block that may be a pull quote says: whole in quote marks, or set as a block quotation; who said it follows. */
function saidIn(text: string, block: Span, isSet: boolean): Word[] {
  const words = text.slice(block.start, block.end)
  const said = WHOLE.exec(words)?.groups?.said ?? (isSet ? words.replace(SIGNED, '') : '')
  const from = block.start + words.indexOf(said)
  const found = wordsIn(text, { start: from, end: from + said.length })
  return found.length >= FEWEST && found.length <= MOST ? found : []
}

const opening = (words: readonly Word[], at = 0): string =>
  words
    .slice(at, at + FEWEST)
    .map(({ form }) => form)
    .join(' ')

/**
 * Paragraphs that repeat words of a longer one, to be seen from afar.
 * @returns for the block of a pull quote, where the text has its words
 */
export function pullQuotesIn(
  text: string,
  blocks: readonly Span[],
  markup: Markup | undefined,
): ReadonlyMap<number, Span> {
  const said = new Map<number, readonly Word[]>()
  blocks.forEach((block, i) => {
    const words = saidIn(text, block, isBlockQuotation(markup, block))
    if (words.length > 0) said.set(i, words)
  })
  const places = new Map<string, { readonly words: readonly Word[]; readonly at: number }[]>()
  for (const words of said.values()) places.set(opening(words), [])
  if (places.size === 0) return new Map()
  const firsts = new Set([...said.values()].map(([first]) => first!.form))
  blocks.forEach((block, i) => {
    const all = wordsIn(text, block)
    if (all.length <= (said.get(i)?.length ?? 0)) return
    for (const words of [all, quotedIn(text, block)])
      for (let at = 0; at + FEWEST <= words.length; at++) {
        if (!firsts.has(words[at]!.form)) continue
        const known = places.get(opening(words, at))
        if (known && known.length < MOST_PLACES) known.push({ words, at })
      }
  })
  const found = new Map<number, Span>()
  for (const [i, own] of said) {
    const block = blocks[i]!
    const place = places
      .get(opening(own))!
      .find(
        ({ words, at }) =>
          !(words[at]!.start >= block.start && words[at]!.start < block.end) &&
          own.every(({ form }, k) => words[at + k]?.form === form),
      )
    if (place)
      found.set(i, { start: place.words[place.at]!.start, end: place.words[place.at + own.length - 1]!.end })
  }
  return found
}
