import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** What the owner says about the site; without a file, nothing but the language. */
export const readSite = (file: string): unknown => ({
  language: 'en',
  ...(existsSync(file) && parse(readFileSync(file, 'utf8'))),
})
