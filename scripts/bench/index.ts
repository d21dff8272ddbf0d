import { parseArgs } from 'node:util'
import type { Article } from '../model/article.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { loadEnglish } from '../tools/annotator.ts'
import { HOME } from '../tools/making.ts'
import { errorConsole, runProgram } from '../tools/report.ts'
import { chronoNode, compromise, upTo, wink } from './contenders.ts'
import { documents } from './documents.ts'
import { MOST } from './exponents.ts'
import { growth } from './growth.ts'
import { hostileGrowth } from './hostile.ts'
import { type Contender, race, table } from './measure.ts'
import { searchTimes } from './search.ts'
import { siteSteps } from './site.ts'

const HELP = `usage: npm run bench -- nlp|quotations|dates|growth [--documents FILE.jsonl] [--rounds N]
       npm run bench -- site [--articles N]
       npm run bench -- search [--root DIR] [--slower N] [--rounds N]

nlp         sentences, tags, grammar, names and who they are, beside compromise and wink-nlp
quotations  the same with quotations and attributions, beside the same without
dates       everything that dates need, and chrono-node
growth      each stage's time over one sentence of 3,000 to 300,000 characters, and the time from a hostile text to
            its pages, with the exponents: exit status 1 over 1.15
site        each step of a build of N made-up articles (default: 100), twice: CPU seconds, seconds, memory
search      from the last letter to the first answer, in the built site of a folder (default: this one), with a
            processor N times slower (default: 4)

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
  options: {
    documents: { type: 'string' },
    rounds: { type: 'string' },
    articles: { type: 'string' },
    root: { type: 'string' },
    slower: { type: 'string' },
  },
})
const [what = ''] = positionals
const contenders = RACES[what]

async function figures(): Promise<string[] | null> {
  if (what === 'site') return siteSteps(Number(values.articles ?? 100))
  if (what === 'search')
    return searchTimes(values.root ?? HOME, Number(values.slower ?? 4), Number(values.rounds ?? 9))
  if (!contenders && what !== 'growth') return null
  const articles = documents(values.documents)
  const lexicon = loadEnglish()
  if (contenders) return run(contenders, articles, lexicon, Number(values.rounds ?? 5))
  const texts = articles.map(({ text }) => text)
  const grown = [growth(texts, lexicon), hostileGrowth(lexicon)]
  const failing = grown.flatMap(part => part.failing)
  if (failing.length > 0) process.exitCode = 1
  return [
    ...grown.flatMap(({ lines }) => [...lines, '']),
    failing.length > 0
      ? `grows faster than n^${MOST}: ${failing.join(', ')}`
      : `nothing grows faster than n^${MOST}`,
  ]
}

await runProgram(async console => {
  const lines = await figures()
  if (lines) for (const line of lines) console.line(line)
  else {
    errorConsole().line(HELP)
    process.exitCode = 2
  }
})
