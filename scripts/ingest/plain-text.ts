import type { Format } from './format.ts'

/** The whole file is the text; nothing is known about it. */
export const plainText: Format = {
  extension: 'txt',
  read: () => ({ facts: {}, start: 0, remarks: [] }),
}
