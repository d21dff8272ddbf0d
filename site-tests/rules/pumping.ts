import { runInNewContext } from 'node:vm'
import type { Expression } from './expressions.ts'

/** One character for each class that an expression may name, beside those it spells out. */
const CLASSES: readonly (readonly [named: RegExp, sample: string])[] = [
  [/\\d|\\p\{N|0-9/, '1'],
  [/\\s/, ' '],
  [/\\n|\\s/, '\n'],
  [/\\w|\\p\{L|\\p\{Ll|a-z|\./, 'a'],
  [/\\p\{L|\\p\{Lu|A-Z/, 'A'],
  [/\[\^|\./, '#'],
]

/** Characters and words that the expression may take over and over. */
function parts({ source }: Expression): { signs: string[]; words: string[] } {
  const plain = source
    .replace(/\\u\{?[0-9a-fA-F]{2,5}\}?|\\[pP]\{[^}]*\}|\\[dswbnrtDSWB]|\(\?(?:<?[=!]|<\w+>|:)/g, ' ')
    .replace(/\\(.)/g, '$1')
  const words = [...new Set(plain.match(/\p{L}{2,}/gu) ?? [])].slice(0, 6)
  const signs = [...plain.matchAll(/[^\s\p{L}]/gu)].map(([sign]) => sign)
  const letters = [...plain.matchAll(/\p{L}/gu)].slice(0, 3).map(([letter]) => letter)
  const classes = CLASSES.filter(([named]) => named.test(source)).map(([, sample]) => sample)
  return { signs: [...new Set([...classes, ...letters, ...signs])].slice(0, 12), words }
}

/** Strings of some `length` that make an expression with a doubtful repetition go back again and again. */
export function attacks(expression: Expression, length: number): string[] {
  const { signs, words } = parts(expression)
  const fill = (unit: string) => unit.repeat(Math.ceil(length / unit.length))
  const units = [...signs, ...signs.flatMap((a, i) => signs.slice(i + 1).map(b => a + b))]
  const wordUnits = words.flatMap(word => [word, `${word} `])
  return [
    ...[...units, ...wordUnits].map(unit => `${fill(unit)}\u0001`),
    ...words.flatMap(word => signs.slice(0, 5).map(sign => `${word}${fill(sign)}\u0001`)),
  ]
}

/** Milliseconds. A sound expression takes a hundredth of this and a bad one takes minutes, on any machine. */
export const PATIENCE = 5000

const SEARCH = 'for (const text of texts) { reached = text; new RegExp(source, flags).exec(text) }'

/** The text whose search had to be stopped after `patience` milliseconds for all. */
export function endless(
  { source, flags }: Expression,
  texts: readonly string[],
  patience: number,
): string | undefined {
  const search = { source, flags, texts, reached: '' }
  try {
    runInNewContext(SEARCH, search, { timeout: patience })
    return undefined
  } catch {
    return search.reached
  }
}
