import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { loadEnglish } from '../../tools/english.ts'
import { type Example, examplesOf } from './examples.ts'
import { readGold } from './gold.ts'
import { accuracy, train, type Weights } from './log-linear.ts'

const TARGET = new URL('../../languages/en/entities/antecedent-weights.ts', import.meta.url)
const HELD_BACK = 'news'

/** Example pronouns of every genre, by the name of its file. */
function read(folder: string): Map<string, Example[]> {
  const files = readdirSync(folder)
    .filter(file => file.endsWith('.conllu.gz'))
    .sort()
  return new Map(
    files.map(file => {
      const source = gunzipSync(readFileSync(join(folder, file))).toString('utf8')
      return [
        file.replace('.conllu.gz', ''),
        readGold(source).flatMap(story => examplesOf(story, loadEnglish())),
      ]
    }),
  )
}

const written = (weights: Weights, note: string): string => `/** ${note} */
export const antecedentWeights: Readonly<Record<string, number>> = {
${Object.entries(weights)
  .map(([feature, weight]) => `  '${feature}': ${weight},`)
  .join('\n')}
}
`

const folder = process.argv[2]
if (!folder) throw new Error('expected the folder of GUM, as `*.conllu.gz`; got nothing')
const genres = read(folder)
const rest = [...genres].filter(([genre]) => genre !== HELD_BACK).flatMap(([, examples]) => examples)
const news = genres.get(HELD_BACK) ?? []
const weights = train(rest)
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const score = `${percent(accuracy(news, weights))} of ${news.length} in news`
console.log(
  `trained on ${rest.length} pronouns: right for ${percent(accuracy(rest, weights))} of them, ${score}`,
)
const note = `Made by scripts/train/coreference from GUM without its news (annotation CC BY 4.0): right for ${score}.`
writeFileSync(TARGET, written(weights, note))
