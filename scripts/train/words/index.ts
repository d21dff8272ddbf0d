import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { replaceFile } from '../../io/replace.ts'
import { readWeights } from '../../io/weights.ts'
import { readClusters, wordModel } from '../../models/words/index.ts'
import { writeCard } from '../card.ts'
import type { GoldDocument } from '../conllu.ts'
import { readTreebanks } from '../corpora.ts'
import { scoreWords, type WordScores } from './score.ts'
import { type Files, trainWords } from './train.ts'

const LEXICON = 'names/lexicon.bin.gz'

const ABOUT = `Part-of-speech tags (Universal Dependencies and Penn Treebank), lemmas and grammatical relations (Universal
Dependencies with subtypes) of English. The tagger is an averaged perceptron over hashed features, from left to right. The
parser is greedy (arc-hybrid, trained with a dynamic oracle); a network with one hidden layer chooses its moves and
relations; it sees words, and punctuation marks only as what stands between them, which a perceptron hangs on words
afterwards. Lemmas come from rules on the endings of words, learned too. All use the word clusters of \`${LEXICON}\`.`

const DATA = [
  'UD English EWT (N. Silveira, T. Dozat, M.-C. de Marneffe, S. Bowman, M. Connor, J. Bauer, C. D. Manning and others), CC BY-SA 4.0',
  'GUM, the Georgetown University Multilayer corpus (A. Zeldes and others): annotation CC BY 4.0, texts CC BY 2.5 (news, interview), CC BY-SA 3.0 (bio, voyage), CC BY (academic, court, textbook, vlog, conversation) and public domain (speech)',
]
const HEAD = ['held back', 'tokens F1', 'sentences F1', 'UPOS', 'XPOS', 'lemmas', 'UAS', 'LAS']

const show = (scores: WordScores): string[] =>
  [
    scores.tokens,
    scores.sentences,
    scores.upos,
    scores.xpos,
    scores.lemmas,
    scores.unlabelled,
    scores.labelled,
  ].map(share => share.toFixed(2))

function measure(held: Readonly<Record<string, readonly GoldDocument[]>>, files: Files): string[][] {
  const model = wordModel(name => files.get(name) ?? readWeights(name))
  return Object.entries(held).flatMap(([name, documents]) => [
    [`${name}, gold tokens`, ...show(scoreWords(documents, model, false))],
    [`${name}, from raw text`, ...show(scoreWords(documents, model, true))],
  ])
}

const [folder, date] = process.argv.slice(2)
if (!folder || !date || !/^\d{4}-\d\d-\d\d$/.test(date)) throw new Error('usage: index.ts CORPORA YYYY-MM-DD')
const clusters = readClusters(readWeights(LEXICON))
const { train, development, held } = readTreebanks(folder)
const rows = measure(held, trainWords(train, clusters, console.log))
for (const row of rows) console.log(row.join('\t'))

const target = (name: string) => fileURLToPath(new URL(`../../models/${name}`, import.meta.url))
const files = trainWords([...train, ...development, ...Object.values(held).flat()], clusters, console.log)
for (const [name, bytes] of files)
  replaceFile(target(name), name.endsWith('.gz') ? gzipSync(bytes, { level: 9 }) : bytes, true)
const card = writeCard({
  title: 'Words: tags, lemmas and grammar',
  about: ABOUT,
  data: DATA,
  date,
  command: `node --import tsx scripts/train/words/index.ts CORPORA ${date}`,
  scores: [HEAD, ...rows],
  files: [...files.keys()].map(target),
})
replaceFile(target('words/card.md'), card, true)
