import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { replaceFile } from '../../io/replace.ts'
import type { Lexicon } from '../../model/lexicon.ts'
import { loadEnglish } from '../../tools/annotator.ts'
import { writeCard } from '../card.ts'
import { GENRES } from '../corpora.ts'
import { examplesOf, type PronounExample } from './examples.ts'
import { readGap } from './gap.ts'
import { readGold } from './gold.ts'
import { accuracy, train, type Weights } from './log-linear.ts'

const HELD_BACK = 'news'

const [folder, date] = process.argv.slice(2)
if (!folder || !/^\d{4}-\d\d-\d\d$/.test(date ?? ''))
  throw new Error(
    `expected a folder with gum/*.conllu.gz and coref/gap-*.tsv.gz, and a date as YYYY-MM-DD, got ${folder} ${date}`,
  )

const english = loadEnglish()
// What is trained here must not depend on what was trained before.
const lexicon: Lexicon = {
  ...english,
  entities: { ...english.entities, antecedents: { weight: () => 0 } },
}

function read(genre: string): PronounExample[] {
  const source = gunzipSync(readFileSync(join(folder!, 'gum', `${genre}.conllu.gz`))).toString('utf8')
  return readGold(source).flatMap(story => examplesOf(story, lexicon))
}

const GAP_FILES = ['development', 'validation', 'test']
const gap = GAP_FILES.flatMap(name => {
  const source = gunzipSync(readFileSync(join(folder!, 'coref', `gap-${name}.tsv.gz`))).toString('utf8')
  return readGap(source).flatMap(story => examplesOf(story, lexicon))
})

const lines = (weights: Weights): string =>
  `${[...weights].map(([feature, weight]) => `${weight} ${feature}`).join('\n')}\n`

const rest = [...GENRES.filter(genre => genre !== HELD_BACK).flatMap(read), ...gap]
const news = read(HELD_BACK)
const share = accuracy(news, train(rest))
const score = `${(100 * share).toFixed(1)} %`
console.log(
  `${score} of ${news.length} pronouns right in GUM news, trained on ${rest.length} of other genres and GAP`,
)

const target = (name: string): string => new URL(`../../models/coreference/${name}`, import.meta.url).pathname
replaceFile(target('antecedents.txt'), lines(train([...rest, ...news])), true)
const card = writeCard({
  title: 'Coreference: antecedents of pronouns',
  about: `Which mention \`he\` or \`she\` takes up: a log-linear model over some seventy features of candidate and pronoun
(distance, form, subject, gender, quotation). Trained on the program's own mentions, so it is trained again when the
models before it change.`,
  data: [
    'GAP (K. Webster, M. Recasens, V. Axelrod, J. Baldridge): annotation Apache License 2.0, texts of Wikipedia CC BY-SA 3.0; passages whose pronoun means one of the two names',
    'GUM, the Georgetown University Multilayer corpus (A. Zeldes and others): annotation CC BY 4.0, texts CC BY 2.5 (news, interview), CC BY-SA 3.0 (bio, voyage), CC BY (academic, court, textbook, vlog, conversation) and public domain (speech)',
  ],
  date: date!,
  command: `node --import tsx scripts/train/coreference/index.ts CORPORA ${date}`,
  scores: [
    ['held back', 'pronouns with an antecedent in reach', 'right person'],
    ['GUM news', String(news.length), score],
  ],
  files: [target('antecedents.txt')],
})
replaceFile(target('card.md'), card, true)
