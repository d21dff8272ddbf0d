import type { ArticleView, Briefing, QuotationView } from '../model/briefing.ts'
import type { LedgerEntry } from '../model/ledger.ts'
import type { PageOf } from '../model/outputs.ts'
import { addressOf } from '../text/addresses.ts'
import { capital, count } from '../text/english.ts'
import { blocks, line, linker, list } from '../text/markdown.ts'
import { formerName } from './gone.ts'
import { factCheckSentences } from './parts/fact-checks.ts'
import { articleFrame, embedAddress, quotationFrame } from './parts/frames.ts'
import { whoPlainly } from './parts/notes.ts'
import { labelOf, speakerMark } from './parts/page-data.ts'
import { officeWords, roleOf } from './parts/roles.ts'
import { standingWords } from './parts/standing-words.ts'
import { formWords, POLARITY_WORDS, sourceLine } from './parts/wording.ts'

/** Quotations that the frame of an article shows, and words of each. */
const FIRST = 3
const WORDS = 16

function quotationEmbed(view: QuotationView, briefing: Briefing): PageOf<'embed'> {
  const article = briefing.articleBy.get(view.article)!
  const of = addressOf('quotation', view.id)
  const url = embedAddress(of)
  const role = roleOf(article, view, briefing)
  const who = whoPlainly(article, view, briefing)
  const frame = quotationFrame(view, who, briefing)!
  const { polarity } = view.quotation
  return {
    kind: 'embed',
    url,
    title: frame.title,
    description: `${who}, ${formWords(view)}: ${labelOf(view, 30)}`,
    data: { of, tint: view.speaker ? speakerMark(view.speaker, briefing).tint : 0 },
    facts: { frame },
    body: blocks(
      `# ${standingWords(article, view)}`,
      `**${line(who)}**${role ? `, ${officeWords(role)}` : ''} · ${formWords(view)}`,
      polarity && POLARITY_WORDS[polarity],
      factCheckSentences(article, view).join(' '),
      `${linker(url)(line(article.headline), of)} (${sourceLine(article)})`,
    ),
  }
}

function articleEmbed(view: ArticleView, briefing: Briefing): PageOf<'embed'> {
  const url = embedAddress(view.url)
  const link = linker(url)
  const { quotations, shares } = view
  const speakers = shares.filter(({ speaker }) => speaker).length
  const item = (one: QuotationView) =>
    `${link(line(labelOf(one, WORDS)), addressOf('quotation', one.id))} — ${line(whoPlainly(view, one, briefing))}`
  const said = `: ${count(quotations.length, 'quotation')} by ${count(speakers, 'speaker')}`
  return {
    kind: 'embed',
    url,
    title: view.headline,
    description: `The annotated article: ${view.headline}`,
    data: { of: view.url, tint: 0 },
    facts: { frame: articleFrame(view, briefing) },
    body: blocks(
      `# ${line(view.headline)}`,
      capital(sourceLine(view)),
      list(quotations.slice(0, FIRST).map(item)),
      `${link('Read the annotated article', view.url)}${speakers > 0 ? said : ''}`,
    ),
  }
}

/** What a frame shows that was put into another site when its words still stood there. */
function goneEmbed(entry: LedgerEntry): PageOf<'embed'> {
  const url = embedAddress(entry.path)
  const name = formerName(entry)
  return {
    kind: 'embed',
    url,
    title: name,
    description: 'What stood here has changed.',
    data: { of: entry.path, tint: 0 },
    facts: { frame: null },
    body: blocks(
      '# What stood here has changed',
      `${line(name)}: ${linker(url)('what became of it', entry.path)}`,
    ),
  }
}

/** A page for a frame of each quotation and each article, where the site knows its address; of what is gone as well. */
export function embedPages(briefing: Briefing): PageOf<'embed'>[] {
  if (briefing.site.url === undefined) return []
  const gone = briefing.ledger.filter(
    ({ kind, state }) => state !== 'live' && (kind === 'quotation' || kind === 'article'),
  )
  return [
    ...briefing.articles.map(view => articleEmbed(view, briefing)),
    ...briefing.quotations.map(view => quotationEmbed(view, briefing)),
    ...gone.map(goneEmbed),
  ]
}
