/** What a value must be, in words, and the value itself when it is that. */
export interface Field {
  readonly expected: string
  readonly advice: string
  /** @returns the value to keep; undefined when it is not what was expected */
  read(value: string): string | undefined
}

// A heading, a name: one line, whatever line ends and spaces the file has.
const oneLine = (value: string): string => value.normalize('NFC').replace(/\s+/g, ' ').trim()

export const text: Field = {
  expected: 'text',
  advice: 'put it in quotation marks if it is meant as text',
  read: oneLine,
}

const isDay = (value: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  // A day that its month does not have rolls over into the next month.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

export const day: Field = {
  expected: 'a day of the calendar as YYYY-MM-DD',
  advice: 'write it as in 2015-11-24, or delete the line if the day is not known',
  read: value => (isDay(value.trim()) ? value.trim() : undefined),
}

export const webAddress: Field = {
  expected: 'a web address that begins with https:// or http://',
  advice: 'copy it from the address bar of a browser, or delete the line',
  read(value) {
    const address = value.trim()
    return /^https?:\/\/[^\s/]/i.test(address) && !/\s/.test(address) && URL.canParse(address)
      ? address
      : undefined
  },
}

export const languageTag: Field = {
  expected: 'a language tag',
  advice: 'write it as in en or en-GB, or delete the line: English is taken for granted',
  read(value) {
    try {
      return Intl.getCanonicalLocales(value.trim())[0]
    } catch {
      return undefined
    }
  },
}
