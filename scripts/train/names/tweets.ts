import { blocks, readColumns, type TypeNames } from './columns.ts'
import type { CorpusSentence } from './corpus.ts'

/** What the Broad Twitter Corpus and WNUT 2017 call our types: a group is a team, a band or a party. */
const TYPES: TypeNames = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  person: 'person',
  corporation: 'organization',
  group: 'organization',
  location: 'place',
}

/** The first character of an account's handle or of a hashtag. */
const TAG = /^[@#]/

/** Reads posts, one a block, the word and its label parted by a tab. Accounts and hashtags are no names for us. */
export function readTweets(source: string): CorpusSentence[] {
  const plain = blocks(source).map(block =>
    block.map((line, i) => {
      const word = line.split('\t')[0]!
      const handle = block[i - 1]?.startsWith('@\tB-') ?? false
      return TAG.test(word) || handle ? `${word}\tO` : line
    }),
  )
  return readColumns(plain.map(block => block.join('\n')).join('\n\n'), TYPES, /\t/)
}
