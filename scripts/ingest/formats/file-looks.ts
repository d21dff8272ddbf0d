import { headOf } from './bytes.ts'
import type { ForeignFile } from './draft.ts'
import { namesIn } from './zip.ts'

/** What is looked at to tell the format of a file. */
export interface Looks {
  /** In lower case. */
  readonly name: string
  /** The first bytes, each as one character. */
  readonly head: string
  /** The first signs of a text, without a byte order mark and white space. */
  readonly start: string
  /** Names of files in an archive; none for other files. */
  readonly inside: readonly string[]
}

/** True for a file whose name ends so. */
export const ends =
  (...endings: readonly string[]) =>
  ({ name }: Looks): boolean =>
    endings.some(ending => name.endsWith(`.${ending}`))

/** True for an archive that holds this file, or this folder. */
export const holds =
  (path: string) =>
  ({ inside }: Looks): boolean =>
    inside.some(name => name === path || (path.endsWith('/') && name.startsWith(path)))

const opens =
  (pattern: RegExp) =>
  ({ start }: Looks): boolean =>
    pattern.test(start)

export const isPage = opens(
  /^(?:<!--[\s\S]{0,4000}?-->\s?)?(?:<!doctype html|<html)|^<\?xml[^>]{0,200}>\s?(?:<!doctype[^>]{0,200}>\s?)?<html/i,
)
export const isMail = opens(/^(?:[\w-]{1,60}:[^\n]{0,998}\n(?:[ \t][^\n]{0,998}\n)*){2}/)

/** Looks at a file. */
export async function looksOf({ name, bytes }: ForeignFile): Promise<Looks> {
  const head = headOf(bytes)
  return {
    name: name.toLowerCase(),
    head,
    start: head
      .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
      .replaceAll('\0', '')
      .trimStart(),
    inside: head.startsWith('PK\x03\x04') ? await namesIn(bytes) : [],
  }
}
