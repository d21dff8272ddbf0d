/** The characters of the bytes 0x80 to 0x9f in Windows-1252; those without one keep their number. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const BYTES = new Map([...HIGH].map((sign, i) => [sign, 0x80 + i]))

/** Decodes Windows-1252, and Latin-1, which has no characters where the two differ. Some versions of Node mistake the two. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) {
    const codes = Array.from(bytes.subarray(at, at + 8192), byte =>
      byte >= 0x80 && byte <= 0x9f ? HIGH[byte - 0x80]! : String.fromCharCode(byte),
    )
    parts.push(codes.join(''))
  }
  return parts.join('')
}

/** The byte of a character in Windows-1252; undefined for one that it lacks. */
export function windows1252Byte(sign: string): number | undefined {
  const code = sign.charCodeAt(0)
  return BYTES.get(sign) ?? (code <= 0xff ? code : undefined)
}
