import { readFileSync } from 'node:fs'

const FOLDER = new URL('../css/', import.meta.url)

/** One part of the style sheet, without comments and indentation. */
export const styles = (part: string): string =>
  readFileSync(new URL(`${part}.css`, FOLDER), 'utf8')
    .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
    .replace(/\n\s*/g, '\n')
    .trimStart()
