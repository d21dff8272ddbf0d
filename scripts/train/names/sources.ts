import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { GENRES } from '../corpora.ts'
import { CONLL_TYPES, CROSSNER_TYPES, readColumns } from './columns.ts'
import { type CorpusSentence, type ExampleDocument, toExample } from './corpus.ts'
import { readGmb } from './gmb.ts'
import { readGum } from './gum.ts'
import { readUner } from './uner.ts'

/** Texts of one corpus part. */
export interface Source {
  readonly name: string
  readonly documents: readonly ExampleDocument[]
}

/** Everything there is to learn from. */
export interface Sources {
  readonly clean: readonly Source[]
  /** Labelled by tools: learnt from only where the model agrees. */
  readonly silver: Source
}

const CROSSNER = ['ai', 'literature', 'music', 'politics', 'science']
const UNER = ['pud', 'ewt_dev', 'ewt_test']

interface CorpusDocument {
  readonly id: string
  readonly sentences: readonly CorpusSentence[]
}

const source = (name: string, documents: readonly CorpusDocument[]): Source => ({
  name,
  documents: documents.map(({ id, sentences }) => ({ id, sentences: sentences.map(toExample) })),
})

const single = (sentence: CorpusSentence, i: number): CorpusDocument => ({
  id: `${i}`,
  sentences: [sentence],
})

/** @param folder holds `gum/` and `ner/` with their gzipped files */
export function readSources(folder: string): Sources {
  const read = (name: string) => gunzipSync(readFileSync(join(folder, name))).toString()
  const wikigold = read('ner/wikigold.txt.gz')
    .split('-DOCSTART- O\n')
    .map((text, i) => ({ id: `${i}`, sentences: readColumns(text, CONLL_TYPES, /\s+/) }))
  return {
    clean: [
      ...GENRES.map(genre => source(`gum-${genre}`, readGum(read(`gum/${genre}.conllu.gz`)))),
      ...UNER.map(part => source(part, readUner(read(`ner/uner_${part}.iob2.gz`)))),
      source('wikigold', wikigold),
      ...CROSSNER.map(topic =>
        source(topic, readColumns(read(`ner/crossner-${topic}.txt.gz`), CROSSNER_TYPES, /\t/).map(single)),
      ),
    ],
    silver: source('gmb', readGmb(read('ner/gmb.tsv.gz')).map(single)),
  }
}
