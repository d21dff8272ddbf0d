// Controls but tab and line ends, which count as spaces; what is no character; half of a pair.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROL = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]/
const NONE = /[\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/u

/**
 * The first sign of a value that no page can show, in words; undefined where there is none. A file that has none
 * may still bring one by an escape: `"\0"`.
 */
export function unshowable(value: string): string | undefined {
  const [sign] = CONTROL.exec(value) ?? NONE.exec(value) ?? []
  if (sign === undefined) return undefined
  const code = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  return CONTROL.test(sign) ? `the control character ${code}` : `${code}, which is no character`
}
