import { parseArgs } from 'node:util'
import type { Article } from '../model/article.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { loadEnglish } from '../tools/annotator.ts'
import { chronoNode, compromise, upTo, wink } from './contenders.ts'
import { documents } from './documents.ts'
import { growth } from './growth.ts'
import { hostileGrowth } from './hostile.ts'
import { type Contender, race, table } from './measure.ts'

const HELP = `usage: npm run bench -- nlp|quotations|dates|growth [--documents FILE.jsonl] [--rounds N]

nlp         sentences, tags, grammar, names and who they are, beside compromise and wink-nlp
quotations  the same with quotations and attributions, beside the same without
dates       everything that dates need, and chrono-node
growth      each stage's time over one sentence of 25,000 to 200,000 characters, and the time from a hostile text to
            its pages

Without a file the text is the included article, many times over. One process, one core, warm.`

type Race = (articles: readonly Article[], lexicon: Lexicon) => readonly Contender[]

const RACES: Readonly<Record<string, Race>> = {
  nlp: (articles, lexicon) => [
    upTo('entities', 'all layers to coreference', articles, lexicon),
    upTo('words', 'sentences, tags, lemmas, grammar', articles, lexicon),
    compromise(articles),
    wink(articles),
  ],
  quotations: (articles, lexicon) => [
    upTo('attributions', 'all layers to attributions', articles, lexicon),
    upTo('words', 'sentences, tags, lemmas, grammar', articles, lexicon),
  ],
  dates: (articles, lexicon) => [
    upTo('timexes', 'all layers to dates', articles, lexicon),
    upTo('attributions', 'the same without dates', articles, lexicon),
    chronoNode(articles),
  ],
}

/** Runs a race and prints its figures. */
function run(contenders: Race, articles: readonly Article[], lexicon: Lexicon, rounds: number): string[] {
  const tokens = upTo('tokens', '', articles, lexicon).run()
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0)
  return [
    `${articles.length} documents, ${tokens} tokens, ${characters} characters; medians; × is the speed beside the first line`,
    ...table(race(contenders(articles, lexicon), rounds), tokens, 'tokens'),
  ]
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { documents: { type: 'string' }, rounds: { type: 'string' } },
})
const [what = ''] = positionals
const contenders = RACES[what]
if (!contenders && what !== 'growth') {
  console.error(HELP)
  process.exitCode = 2
} else {
  const articles = documents(values.documents)
  const lexicon = loadEnglish()
  const lines = contenders
    ? run(contenders, articles, lexicon, Number(values.rounds ?? 5))
    : [
        ...growth(
          articles.map(({ text }) => text),
          lexicon,
        ),
        '',
        ...hostileGrowth(lexicon),
      ]
  for (const line of lines) console.log(line)
}
