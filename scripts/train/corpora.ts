import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type GoldDocument, readConllu } from './conllu.ts'

/** The genres of GUM. */
export const GENRES = [
  'academic',
  'bio',
  'conversation',
  'court',
  'interview',
  'news',
  'speech',
  'textbook',
  'vlog',
  'voyage',
]

const read = (folder: string, name: string): GoldDocument[] =>
  readConllu(gunzipSync(readFileSync(join(folder, `${name}.conllu.gz`))).toString())

/** The treebanks, with what is held back when a model is to be measured. */
export interface Treebanks {
  readonly train: readonly GoldDocument[]
  /** For choosing settings. */
  readonly development: readonly GoldDocument[]
  /** For the figures. */
  readonly held: Readonly<Record<string, readonly GoldDocument[]>>
}

/** @param folder holds `ewt/` and `gum/` with their `.conllu.gz` files */
export function readTreebanks(folder: string): Treebanks {
  const gum = GENRES.filter(genre => genre !== 'news').flatMap(genre => read(folder, `gum/${genre}`))
  return {
    train: [...read(folder, 'ewt/train'), ...gum],
    development: read(folder, 'ewt/dev'),
    held: { 'GUM news': read(folder, 'gum/news'), 'EWT test': read(folder, 'ewt/test') },
  }
}
