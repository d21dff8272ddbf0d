import { isDay } from '../text/dates.ts'
import { oneLine } from '../text/words.ts'
import { dayIn } from './formats/dates.ts'
import { nearest } from './nearest.ts'

/** What a value must be, in words, and the value itself when it is that. */
export interface Field {
  readonly expected: string
  readonly advice: string
  /** @returns the value to keep; undefined when it is not what was expected */
  read(value: string): string | undefined
  /** @returns the right value that a mistaken one most likely meant */
  readonly meant?: (value: string) => string | undefined
}

// A heading, a name: one line, whatever line ends and spaces the file has.
const plain = (value: string): string => oneLine(value.normalize('NFC'))

export const text: Field = {
  expected: 'text',
  advice: 'put it in quotation marks if it is meant as text',
  read: plain,
}

/** One of some words, in any case. */
export const oneOf = (
  ...words: readonly string[]
): Field & { readonly schema: { readonly enum: readonly string[] } } => ({
  expected: words.length === 1 ? words[0]! : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`,
  advice: `write ${words.length === 1 ? words[0] : 'one of these words'}`,
  read: value => words.find(word => word === value.trim().toLowerCase()),
  meant: value => nearest(value, words),
  schema: { enum: words },
})

/** What may be published of an article: see `Rights`. */
export const rights = oneOf('full', 'excerpt', 'link')

export const day: Field = {
  expected: 'a day of the calendar as YYYY-MM-DD',
  advice: 'write it as in 2015-11-24, or delete the line if the day is not known',
  read: value => (isDay(value.trim()) ? value.trim() : undefined),
  meant: dayIn,
}

/** The parsed address if it is a web address without a user name: `https://bank.example@elsewhere` misleads. */
function addressIn(value: string): URL | undefined {
  if (!/^https?:\/\/[^\s/]/i.test(value) || /\s/.test(value) || !URL.canParse(value)) return undefined
  const address = new URL(value)
  return address.username === '' && address.password === '' ? address : undefined
}

export const webAddress: Field = {
  expected: 'a web address that begins with https:// or http://, without a user name',
  advice: 'copy it from the address bar of a browser, or delete the line',
  read: value => (addressIn(value.trim()) ? value.trim() : undefined),
  meant: value =>
    /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(value) && addressIn(`https://${value}`)
      ? `https://${value}`
      : undefined,
}

/** The address of a site. A path behind it gives the address of a page, so it ends in one slash. */
export const siteAddress: Field = {
  expected: 'the web address of a folder, https:// or http://, without user name, ?, #, \\ or a double slash',
  advice: 'write it as in https://example.org/briefing/, or delete the line',
  read(value) {
    const address = value.trim()
    const path = address.replace(/^https?:\/\//i, '')
    return addressIn(address) && !/[?#\\]|\/\/|\/\.{1,2}(?:\/|$)/.test(path)
      ? address.replace(/\/?$/, '/')
      : undefined
  },
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

/** The code of a language by its English name. */
function codeNamed(name: string): string | undefined {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  const codes = LETTERS.flatMap(a => LETTERS.map(b => a + b))
  return codes.find(code => names.of(code)?.toLowerCase() === name.toLowerCase())
}

export const languageTag: Field = {
  expected: 'a language tag',
  advice: 'write it as in en or en-GB, or delete the line: English is taken for granted',
  read(value) {
    try {
      // Longer first parts are reserved: a name such as English would pass for one.
      return /^[a-z]{2,3}(?:-|$)/i.test(value.trim()) ? Intl.getCanonicalLocales(value.trim())[0] : undefined
    } catch {
      return undefined
    }
  },
  meant: value =>
    codeNamed(value) ?? (/^[a-z]{2}_[a-z]{2}$/i.test(value) ? value.replace('_', '-') : undefined),
}

/** The names in a line that parts them by semicolons. */
export const storyNames = (line: string): string[] => line.split(';').map(plain).filter(Boolean)

/** Names of stories: each becomes a part of an address. */
export const stories: Field = {
  expected: 'the name of a story, or several parted by semicolons',
  advice: 'write it in words, as in The Harlow bridge',
  read: value => (storyNames(value).every(name => /[\p{L}\p{N}]/u.test(name)) ? plain(value) : undefined),
}
