import type { ArticleView, Briefing, QuotationView } from '../model/briefing.ts'
import type { PageOf } from '../model/outputs.ts'
import { addressOf } from '../text/addresses.ts'
import { dateWords } from '../text/dates.ts'
import { capital } from '../text/english.ts'
import { grouped } from '../text/groups.ts'
import { blocks, type Linker, line, linker, list, quoted } from '../text/markdown.ts'
import { hull, slice } from '../text/spans.ts'
import { cardOf, hasCards, inWords } from './parts/card.ts'
import { changeOf } from './parts/changes.ts'
import { context } from './parts/context.ts'
import { copiesOf } from './parts/copies.ts'
import { effectsAround, fromEditor } from './parts/editor.ts'
import { factCheckSection } from './parts/fact-checks.ts'
import { mannerOf } from './parts/manner.ts'
import { whoPlainly } from './parts/notes.ts'
import { labelOf, speakerMark } from './parts/page-data.ts'
import { quotationPlace } from './parts/passages.ts'
import { reservation } from './parts/reference.ts'
import { retoldSection } from './parts/retold.ts'
import { officeWords, roleOf } from './parts/roles.ts'
import { standingWords } from './parts/standing-words.ts'
import { why, whyInShort } from './parts/why.ts'
import { formWords, POLARITY_WORDS, sourceLine, speakerLink } from './parts/wording.ts'

const TITLE_WORDS = 8
const NEAR_WORDS = 20
/** More words are no headline. */
const LARGE_WORDS = 70
const FORM_SENTENCES = {
  direct: null,
  indirect: 'reported, not word for word',
  mixed: 'word for word in the quotation marks, reported around them',
} as const

/** Who said it, in what office, when and how; then where it stands. */
function facts(article: ArticleView, view: QuotationView, briefing: Briefing, link: Linker): string[] {
  const { quotation, speaker } = view
  const role = roleOf(article, view, briefing)
  const { published } = article.article
  const who = speaker
    ? capital(speakerLink(speaker, briefing, link))
    : line(whoPlainly(article, view, briefing))
  const manner = mannerOf(article, view)
  const said = [
    published ? dateWords(published) : 'date of publication not known',
    manner && line(manner),
    FORM_SENTENCES[quotation.form],
  ].filter(Boolean)
  const place = link(line(article.headline), quotationPlace(article, view))
  return [
    `${who}${role ? `, ${officeWords(role)}` : ''}`,
    said.join(' · '),
    quotation.polarity ? POLARITY_WORDS[quotation.polarity] : '',
    quotation.form === 'direct' && view.pieces.length > 1
      ? 'The article breaks into these words where […] stands.'
      : '',
    `Quotation ${view.number} of ${article.quotations.length} in ${place} (${sourceLine(article)})`,
  ].filter(Boolean)
}

/** What the program went by: the words, and the names of its rules. */
const rulesWords = (article: ArticleView, { quotation, attribution }: QuotationView): string => {
  const { text } = article.article
  return list(
    [
      quotation.source && `In the article’s words the source is ${quoted(slice(text, quotation.source))}.`,
      quotation.cue && `The reporting words are ${quoted(slice(text, quotation.cue))}.`,
      `Found by \`${quotation.rule}\`, attributed by \`${attribution.rule}\`.`,
    ].filter((item): item is string => Boolean(item)),
  )
}

/** A quotation near this one, and the ways in which it is near. */
interface Near {
  readonly view: QuotationView
  readonly ways: string[]
}

/**
 * The quotations before and after this one, of its speaker and in its article.
 * @param index position among the quotations of the same speaker; null where it is not listed there
 */
function neighbours(
  article: ArticleView,
  view: QuotationView,
  { bySpeaker }: Briefing,
  index: number | null,
): Near[] {
  const own = view.speaker && index !== null ? (bySpeaker.get(view.speaker.key) ?? []) : []
  const at = index ?? 0
  // A quotation within another is numbered before it, so that its place in the list may differ by one or two.
  const around = article.quotations.slice(Math.max(0, view.number - 4), view.number + 4)
  const numbered = (number: number) => around.find(other => other.number === number)
  const found: (readonly [QuotationView | undefined, string])[] = [
    [own[at - 1], 'before, by the same speaker'],
    [numbered(view.number - 1), 'before, in the article'],
    [own[at + 1], 'next, by the same speaker'],
    [numbered(view.number + 1), 'next, in the article'],
  ]
  return [...grouped(found, ([other]) => other)].map(([other, ways]) => ({
    view: other,
    ways: ways.map(([, way]) => way),
  }))
}

const nearItem = ({ view, ways }: Near, link: Linker): string => {
  const [first = '', second] = ways
  return `${link(line(labelOf(view, NEAR_WORDS)), addressOf('quotation', view.id))} — ${second ? `${first} and in the article` : first}`
}

/** A page for each quotation: in the order of their speakers, then those that are told in more words elsewhere. */
export function quotationPages(briefing: Briefing): PageOf<'quotation'>[] {
  const listed = [...briefing.bySpeaker.values()].flatMap(views =>
    views.map((view, index) => quotationPage(view, index, briefing)),
  )
  const made = new Set(listed.map(({ url }) => url))
  const others = briefing.quotations.filter(({ id }) => !made.has(addressOf('quotation', id)))
  return [...listed, ...others.map(view => quotationPage(view, null, briefing))]
}

/** @param index position among the quotations of the same speaker; null where it is not listed there */
function quotationPage(view: QuotationView, index: number | null, briefing: Briefing): PageOf<'quotation'> {
  const article = briefing.articleBy.get(view.article)!
  const url = addressOf('quotation', view.id)
  const link = linker(url)
  const { quotation, speaker } = view
  const who = speaker && speakerMark(speaker, briefing)
  const name = who ? capital(who.label) : whoPlainly(article, view, briefing)
  const label = [labelOf(view, TITLE_WORDS), reservation(view)].filter(Boolean).join(' ')
  const isReport = quotation.form !== 'direct'
  // A report names who reports it; before words in quote marks the name has to stand.
  const title =
    isReport && quotation.source ? capital(label) : `${name}${isReport ? ', reported' : ''}: ${label}`
  const near = neighbours(article, view, briefing, index)
  const role = roleOf(article, view, briefing)
  const card = hasCards(briefing.site) ? cardOf(article, view, role, briefing) : null
  return {
    kind: 'quotation',
    url,
    title,
    description: `${name}, ${formWords(view)}: ${labelOf(view, 30)}`,
    published: article.article.published,
    data: {
      form: quotation.form,
      speaker: who,
      ...(view.words > LARGE_WORDS && { long: true }),
      ...(card && { picture: inWords(card) }),
      copies: copiesOf(article, view, role, briefing),
    },
    facts: { card },
    body: blocks(
      `# ${standingWords(article, view)}`,
      facts(article, view, briefing, link),
      factCheckSection(article, view),
      '## In the article',
      context(article, view),
      `${whyInShort(article, view)} ${link('Read on in the article', quotationPlace(article, view))}`,
      retoldSection(view, briefing, link),
      changeOf(view, briefing),
      fromEditor(effectsAround(article, quotation.id, hull(quotation.content))),
      '## How we know',
      why(article, view, briefing, link),
      rulesWords(article, view),
      near.length > 0 && '## More quotations',
      list(near.map(one => nearItem(one, link))),
    ),
  }
}
