// All but tab, line feed, form feed and carriage return: HTML has no place for them, and no browser shows them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
export const CONTROL = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]/
// Code points that are no characters, and surrogates that stand alone.
const NONE = /[\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/u

/** The code point of a sign of one code unit: `U+0007`. */
export const codeOf = (sign: string): string =>
  `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

/**
 * The first sign of a value that no page can show, in words; undefined where there is none. A file that has none
 * may still bring one by an escape: `"\0"`.
 */
export function unshowable(value: string): string | undefined {
  const [sign] = CONTROL.exec(value) ?? NONE.exec(value) ?? []
  if (sign === undefined) return undefined
  const code = codeOf(sign)
  return CONTROL.test(sign) ? `the control character ${code}` : `${code}, which is no character`
}
