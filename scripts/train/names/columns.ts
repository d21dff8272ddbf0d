import type { EntityType } from '../../model/layers.ts'
import type { CorpusSentence, NameSpan } from './corpus.ts'

/** What each corpus calls our four types; a label that is not here names nothing for us. */
export type TypeNames = Readonly<Record<string, EntityType>>

export const CONLL_TYPES: TypeNames = { PER: 'person', ORG: 'organization', LOC: 'place' }

export const CROSSNER_TYPES: TypeNames = {
  person: 'person',
  politician: 'person',
  writer: 'person',
  musicalartist: 'person',
  scientist: 'person',
  researcher: 'person',
  organisation: 'organization',
  politicalparty: 'organization',
  band: 'organization',
  university: 'organization',
  location: 'place',
  country: 'place',
  event: 'event',
  conference: 'event',
  election: 'event',
}

export const WNUT_TYPES: TypeNames = {
  person: 'person',
  corporation: 'organization',
  group: 'organization',
  location: 'place',
}

/** Names from IOB labels: `B-X` opens, `I-X` goes on or, where nothing is open, opens. */
export function spansOf(labels: readonly string[], types: TypeNames): NameSpan[] {
  const found: NameSpan[] = []
  for (let i = 0; i < labels.length; ) {
    const label = labels[i]!.slice(2)
    let end = i + 1
    if (label) while (end < labels.length && labels[end] === `I-${label}`) end++
    const type = types[label]
    if (label && type) found.push({ first: i, end, type })
    i = end
  }
  return found
}

/** Blocks of rows parted by empty lines; comment lines come first in a block. */
export function blocks(source: string): string[][] {
  return source
    .split(/\n\s*\n/)
    .map(block => block.split('\n').filter(line => line.trim()))
    .filter(block => block.length > 0)
}

/** Sentences of a file with the word in the first column and the label in the last. */
export function readColumns(source: string, types: TypeNames, separator: RegExp): CorpusSentence[] {
  return blocks(source)
    .filter(block => !block[0]!.startsWith('-DOCSTART-'))
    .map(block => {
      const rows = block.map(line => line.split(separator))
      return {
        words: rows.map(row => row[0]!),
        names: spansOf(
          rows.map(row => row.at(-1)!),
          types,
        ),
      }
    })
}
