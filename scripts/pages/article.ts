import type { ArticleView, Briefing, MentionView, ParagraphView, QuotationView } from '../model/briefing.ts'
import type { PictureFile } from '../model/markup.ts'
import type { PageOf } from '../model/outputs.ts'
import { isBlockQuotation } from '../text/aside.ts'
import { dateWords } from '../text/dates.ts'
import {
  anchor,
  blockquote,
  blocks,
  type Linker,
  line,
  linker,
  list,
  numbered as numberedList,
  quoted,
  withSpaces,
} from '../text/markdown.ts'
import { indexAt, overlaps, slice, trimmed, within } from '../text/spans.ts'
import { firstWords, oneLine } from '../text/words.ts'
import { leftOutWords, sourceFacts, standfirstEnd } from './parts/article-head.ts'
import { namesIn } from './parts/article-names.ts'
import { changesIn } from './parts/changes.ts'
import { copiedLine, copiesSection } from './parts/copied.ts'
import { doubts } from './parts/doubts.ts'
import { effectsOnWords, statement } from './parts/editor.ts'
import { articleFrame, embedOf } from './parts/frames.ts'
import { inline, type Mark } from './parts/inline.ts'
import { dateMark, mentionMark, quotationMarks } from './parts/marks.ts'
import { dateNote, quotationNote } from './parts/notes.ts'
import { quotationMark } from './parts/page-data.ts'
import { placeOf } from './parts/passages.ts'
import { citationOf, reservation } from './parts/reference.ts'
import { headingLevel, markupMarks, setBlocks } from './parts/setting.ts'
import { sourceChanges } from './parts/source-changes.ts'
import { wholeWords } from './parts/standing-words.ts'
import { storyLine } from './parts/stories.ts'
import { voicesOf } from './parts/voices.ts'

/** The first mention of each name in each paragraph: one link is enough to follow. */
function linkedMentions({ mentions, paragraphs }: ArticleView): MentionView[] {
  const seen = new Set<string>()
  return mentions.filter(({ entity, mention }) => {
    const place = `${indexAt(paragraphs, mention.span.start)} ${entity}`
    return !seen.has(place) && seen.add(place)
  })
}

/** All marks of the article, by index of the paragraph they stand in. */
function marksByParagraph(view: ArticleView, briefing: Briefing, link: Linker): Map<number, Mark[]> {
  const quotations = view.quotations.flatMap(quotation => quotationMarks(view, quotation, link))
  const markup = markupMarks(view, quotations)
  const given = markup.filter(({ kind }) => kind === 'link')
  const ours = [
    ...linkedMentions(view).map(mention => mentionMark(mention, briefing, link)),
    ...view.dates.flatMap(date => dateMark(date, view, briefing, link)),
  ]
  // Where the article itself links its words, its link stays.
  const marks = [...quotations, ...markup, ...ours.filter(mark => within(given, mark).length === 0)]
  const groups = new Map<number, Mark[]>()
  for (const mark of marks) {
    const index = indexAt(view.paragraphs, mark.start)
    const group = groups.get(index)
    if (group) group.push(mark)
    else groups.set(index, [mark])
  }
  return groups
}

/** Words as a heading, which ends with its line: a line end inside it has to be spelled out. */
const heading = (sign: string, words: string): string => `${sign} ${words.replaceAll('\n', '&#10;')}`

/** A pull quote leads to the words that it repeats. */
function pullQuote(view: ArticleView, { id, repeats, ...span }: ParagraphView): string {
  const first = view.quotations.find(({ quotation }) =>
    quotation.content.some(own => overlaps(own, repeats!)),
  )
  const to = first ? `q-${first.id}` : view.paragraphs[indexAt(view.paragraphs, repeats!.start)]!.id
  const words = withSpaces(linker(view.url)(inline(view.article.text, span, []), `${view.url}#${to}`))
  return isBlockQuotation(view.article.markup, span)
    ? `${words} ${anchor(id)}`
    : blockquote(`${words} ${anchor(id)}`)
}

function paragraph(view: ArticleView, part: ParagraphView, marks: readonly Mark[]): string {
  if (part.repeats) return pullQuote(view, part)
  const { id, role, ...span } = part
  const words = withSpaces(inline(view.article.text, span, marks))
  return `${role === 'heading' ? heading('#'.repeat(headingLevel(view, span)), words) : words} ${anchor(id)}`
}

/** The text under its headline: the title, or the first sentence in its place. */
function textBlocks(
  view: ArticleView,
  marks: ReadonlyMap<number, Mark[]>,
  standfirst: number | null,
): { headline: string; paragraphs: string[] } {
  const { text, title } = view.article
  const [first, ...rest] = view.paragraphs
  const below = rest.map((part, i) => paragraph(view, part, marks.get(i + 1) ?? []))
  const set = (...start: readonly string[]) =>
    setBlocks(view, start.length > 0 ? view.paragraphs : rest, [...start, ...below])
  const own = marks.get(0) ?? []
  if (!first || standfirst === null)
    return {
      // Here alone a title stands whole, however long a word of it is.
      headline: heading('#', line(title ?? view.headline)),
      paragraphs: first ? set(paragraph(view, first, own)) : [],
    }
  const sentence = withSpaces(inline(text, { start: first.start, end: standfirst }, own))
  const more = trimmed(text, { start: standfirst, end: first.end })
  const whole = more.end <= more.start
  return {
    headline: heading('#', whole ? `${sentence} ${anchor(first.id)}` : sentence),
    paragraphs: whole ? set() : set(paragraph(view, { ...first, ...more, role: 'body' }, own)),
  }
}

/** What an editor says of words that carry no annotation of their own. */
const editorsNotes = (view: ArticleView, link: Linker): string[] =>
  effectsOnWords(view).map(effect => {
    const words = quoted(firstWords(slice(view.article.text, effect.span), 12))
    return `${link(words, placeOf(view, effect.span))} ${statement(effect)}`
  })

function picturesOf({ article: { markup } }: ArticleView): { pictures?: PictureFile[] } {
  const pictures = (markup?.insets ?? []).flatMap(inset => ('shown' in inset ? (inset.shown ?? []) : []))
  return pictures.length > 0 ? { pictures } : {}
}

/** How a quotation is shown on its own, where its marked words alone would say something else. */
function tellingIn(view: QuotationView): { telling?: string } {
  const reserved = reservation(view)
  if (view.quotation.form === 'direct' && !reserved) return {}
  return { telling: oneLine(`${wholeWords(view)} ${reserved}`) }
}

const EXTENTS = {
  excerpt: 'The quotations of an article, annotated',
  link: 'Where an article can be read',
} as const

/** The full text, or what may be published of it, every character annotated; then a note for each quotation and each date. */
export function articlePage(view: ArticleView, briefing: Briefing): PageOf<'article'> {
  const link = linker(view.url)
  const { article, dates } = view
  const marks = marksByParagraph(view, briefing, link)
  const changes = changesIn(view, briefing, link)
  const edited = editorsNotes(view, link)
  const open = doubts(view, link)
  const standfirst = standfirstEnd(view, marks.get(0) ?? [])
  const { headline, paragraphs } = textBlocks(view, marks, standfirst)
  const numbered = [...view.quotations].sort((a, b) => a.number - b.number)
  const isAgain = (i: number) =>
    i > 0 && numbered[i]?.speaker?.key === numbered[i - 1]?.speaker?.key && numbered[i]?.speaker !== null
  const notes = numbered.map((quotation, i) => quotationNote(view, quotation, isAgain(i), briefing, link))
  const names = namesIn(view, briefing, link)
  const embed = embedOf(articleFrame(view, briefing))
  return {
    kind: 'article',
    url: view.url,
    title: view.headline,
    description: `${article.excerptOf ? EXTENTS[article.excerptOf.rights] : 'The full text, annotated'}: ${view.headline}`,
    published: article.published,
    source: article.sourceUrl,
    data: {
      language: article.language,
      citation: citationOf(view),
      ...(article.published && { published: dateWords(article.published) }),
      standfirst: standfirst !== null,
      voices: voicesOf(view, briefing),
      quotations: numbered.map((quotation, i) => ({
        ...quotationMark(quotation, briefing),
        ...(isAgain(i) && { again: true }),
        ...tellingIn(quotation),
      })),
      ...(embed.length > 0 && { embed }),
      ...picturesOf(view),
    },
    body: blocks(
      headline,
      sourceFacts(view, briefing, link),
      copiedLine(view, briefing, link),
      storyLine(view, briefing, link),
      leftOutWords(view),
      paragraphs,
      notes.length > 0 && '## Notes',
      numberedList(notes),
      names.length > 0 && '## Names',
      list(names),
      dates.length > 0 && '## Dates',
      list(dates.map(date => dateNote(view, date, briefing, link))),
      open.length > 0 && '## What is doubtful',
      list(open),
      edited.length > 0 && '## From the editor',
      list(edited),
      copiesSection(view, briefing, link),
      sourceChanges(article),
      changes.length > 0 && '## Changes',
      list(changes),
    ),
  }
}
