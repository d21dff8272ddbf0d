import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { replaceFile } from '../../io/replace.ts'
import type { Lexicon } from '../../model/lexicon.ts'
import { loadEnglish } from '../../tools/annotator.ts'
import { writeCard } from '../card.ts'
import { examplesOf, type PronounExample } from './examples.ts'
import { readGold } from './gold.ts'
import { accuracy, train, type Weights } from './log-linear.ts'

const GENRES = 'academic bio conversation court interview speech textbook vlog voyage'.split(' ')
const HELD_BACK = 'news'

const [folder, date] = process.argv.slice(2)
if (!folder || !/^\d{4}-\d\d-\d\d$/.test(date ?? ''))
  throw new Error(`expected a folder with gum/*.conllu.gz and a date as YYYY-MM-DD, got ${folder} ${date}`)

const english = loadEnglish()
// What is trained here must not depend on what was trained before.
const language: Lexicon = {
  ...english,
  entities: { ...english.entities, antecedents: { weight: () => 0 } },
}

function read(genre: string): PronounExample[] {
  const source = gunzipSync(readFileSync(join(folder!, 'gum', `${genre}.conllu.gz`))).toString('utf8')
  return readGold(source).flatMap(story => examplesOf(story, language))
}

const lines = (weights: Weights): string =>
  `${[...weights].map(([feature, weight]) => `${weight} ${feature}`).join('\n')}\n`

const rest = GENRES.flatMap(read)
const news = read(HELD_BACK)
const share = accuracy(news, train(rest))
const score = `${(100 * share).toFixed(1)} %`
console.log(
  `${score} of ${news.length} pronouns right in GUM news, trained on ${rest.length} of other genres`,
)

const target = (name: string): string => new URL(`../../models/coreference/${name}`, import.meta.url).pathname
replaceFile(target('antecedents.txt'), lines(train([...rest, ...news])), true)
const card = writeCard({
  title: 'Coreference: antecedents of pronouns',
  about: `Which mention \`he\` or \`she\` takes up: a log-linear model over some seventy features of candidate and pronoun
(distance, form, subject, gender, quotation). Trained on the program's own mentions, so it is trained again when the
models before it change.`,
  data: [
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
