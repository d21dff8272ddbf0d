import { windows1252Byte } from './windows-1252.ts'

const FOREIGN = /[^\0-\x7f]+/g
/** What UTF-8 read as Windows-1252 mostly looks like. */
const SIGNS = /Ã[\x80-¿]|â€|Â[\xa0-¿]/

/** A run of characters as the UTF-8 it was before it was read as Windows-1252; undefined when it was none. */
function unmangled(run: string): string | undefined {
  const bytes: number[] = []
  for (const sign of run) {
    const byte = windows1252Byte(sign)
    if (byte === undefined) return undefined
    bytes.push(byte)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes))
  } catch {
    return undefined
  }
}

/**
 * Repairs text that was UTF-8 and has been read as Windows-1252: `â€œ` for `“`. Only where it is certain: every run
 * of letters beyond ASCII is then one of UTF-8.
 * @returns the text; `repaired` counts runs; `doubtful` tells that it looks mangled and was left as it is
 */
export function unmangle(text: string): { text: string; repaired: number; doubtful: boolean } {
  if (!SIGNS.test(text)) return { text, repaired: 0, doubtful: false }
  const runs = text.match(FOREIGN)!
  const known = new Map(runs.map(run => [run, unmangled(run)]))
  if ([...known.values()].includes(undefined)) return { text, repaired: 0, doubtful: true }
  return { text: text.replace(FOREIGN, run => known.get(run)!), repaired: runs.length, doubtful: false }
}
