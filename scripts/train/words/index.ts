import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { formMaker } from '../../models/words/forms.ts'
import { wordModel } from '../../models/words/index.ts'
import { writeCard } from '../card.ts'
import type { GoldDocument } from '../conllu.ts'
import { readTreebanks } from '../corpora.ts'
import { learnLemmas } from './lemmas.ts'
import { scoreWords, type WordScores } from './score.ts'
import { tagSet, trainTagger } from './tagger.ts'

type Files = ReadonlyMap<string, Uint8Array>

const ABOUT = `Part-of-speech tags (Universal Dependencies and Penn Treebank) and lemmas of English. The tagger is an averaged
perceptron over hashed features, from left to right; lemmas come from rules on the endings of words, learned too.`

const DATA = [
  'UD English EWT (N. Silveira, T. Dozat, M.-C. de Marneffe, S. Bowman, M. Connor, J. Bauer, C. D. Manning and others), CC BY-SA 4.0',
  'GUM, the Georgetown University Multilayer corpus (A. Zeldes and others): annotation CC BY 4.0, texts CC BY 2.5 (news, interview), CC BY-SA 3.0 (bio, voyage), CC BY (academic, court, textbook, vlog, conversation) and public domain (speech)',
]

/** Trains everything; the weight files by name. */
function train(documents: readonly GoldDocument[]): Files {
  const sentences = documents.flatMap(document => document.sentences)
  const text = (source: string) => new TextEncoder().encode(source)
  const tags = tagSet(sentences)
  const tagger = trainTagger(
    sentences,
    tags,
    formMaker(() => 0),
  )
  const lemmas = learnLemmas(sentences.flatMap(({ tokens }) => tokens))
  return new Map([
    ['words/tags.txt', text(`${tags.join('\n')}\n`)],
    ['words/tagger.bin.gz', tagger],
    ['words/lemmas.txt', text(lemmas)],
  ])
}

const show = (scores: WordScores): string[] =>
  [scores.tokens, scores.sentences, scores.upos, scores.xpos, scores.lemmas].map(share => share.toFixed(2))

function measure(held: Readonly<Record<string, readonly GoldDocument[]>>, files: Files): string[][] {
  const model = wordModel(name => files.get(name)!)
  return Object.entries(held).flatMap(([name, documents]) => [
    [`${name}, gold tokens`, ...show(scoreWords(documents, model, false))],
    [`${name}, from raw text`, ...show(scoreWords(documents, model, true))],
  ])
}

const [folder, date] = process.argv.slice(2)
if (!folder || !date || !/^\d{4}-\d\d-\d\d$/.test(date)) throw new Error('usage: index.ts CORPORA YYYY-MM-DD')
const { train: known, development, held } = readTreebanks(folder)
const rows = measure(held, train(known))
for (const row of rows) console.log(row.join('\t'))

const target = (name: string) => fileURLToPath(new URL(`../../models/${name}`, import.meta.url))
const files = train([...known, ...development, ...Object.values(held).flat()])
for (const [name, bytes] of files)
  writeFileSync(target(name), name.endsWith('.gz') ? gzipSync(bytes, { level: 9 }) : bytes)
const card = writeCard({
  title: 'Words: tags and lemmas',
  about: ABOUT,
  data: DATA,
  date,
  command: `node --import tsx scripts/train/words/index.ts CORPORA ${date}`,
  scores: [['held back', 'tokens F1', 'sentences F1', 'UPOS', 'XPOS', 'lemmas'], ...rows],
  files: [...files.keys()].map(target),
})
writeFileSync(target('words/card.md'), card)
