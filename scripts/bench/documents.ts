import { existsSync, readFileSync } from 'node:fs'
import { freeze } from '../ingest/article.ts'
import { UserError } from '../io/errors.ts'
import type { Article } from '../model/article.ts'
import { includedText } from './corpus.ts'

const COPIES = 40

const article = (text: string, published: string | undefined, index: number): Article =>
  freeze(text, { slug: `document-${index}`, language: 'en', ...(published && { published }) }).article

/** The texts to race over: the documents of a JSON Lines file, or the included article many times. */
export function documents(file: string | undefined): Article[] {
  if (file === undefined) {
    const text = includedText()
    return Array.from({ length: COPIES }, (_, index) => article(text, '2015-11-24', index))
  }
  if (!existsSync(file))
    throw new UserError(`expected a JSON Lines file, found no file ${file}; name it by its path`)
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
  return lines.map((line, index) => {
    const { text, published } = JSON.parse(line) as { text: string; published?: string }
    return article(text, published, index)
  })
}
