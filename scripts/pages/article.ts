import type { ArticleView, Briefing, ParagraphView } from '../model/briefing.ts'
import type { PictureFile } from '../model/markup.ts'
import type { PageOf } from '../model/outputs.ts'
import {
  anchor,
  blocks,
  externalLink,
  type Linker,
  line,
  linker,
  list,
  numbered,
  quoted,
  withSpaces,
} from '../text/markdown.ts'
import { indexAt, overlaps, slice } from '../text/spans.ts'
import { firstWords } from '../text/words.ts'
import { changesIn } from './parts/changes.ts'
import { doubts, doubtsByArticle } from './parts/doubts.ts'
import { effectsOnWords, statement } from './parts/editor.ts'
import { othersTold } from './parts/former.ts'
import { inline, type Mark } from './parts/inline.ts'
import { dateMark, mentionMark, quotationMarks } from './parts/marks.ts'
import { dateNote, quotationNote } from './parts/notes.ts'
import { quotationMark } from './parts/page-data.ts'
import { placeOf } from './parts/passages.ts'
import { headingLevel, markupMarks, setBlocks } from './parts/setting.ts'
import { publishedLine } from './parts/wording.ts'

/** All marks of the article, by index of the paragraph they stand in. */
function marksByParagraph(view: ArticleView, briefing: Briefing, link: Linker): Map<number, Mark[]> {
  const quotations = view.quotations.flatMap(quotation => quotationMarks(view, quotation, link))
  const markup = markupMarks(view, quotations)
  const given = markup.filter(({ kind }) => kind === 'link')
  const ours = [
    ...view.mentions.map(mention => mentionMark(mention, briefing, link)),
    ...view.dates.flatMap(date => dateMark(date, view, briefing, link)),
  ]
  // Where the article itself links its words, its link stays.
  const marks = [
    ...quotations,
    ...markup,
    ...ours.filter(mark => !given.some(other => overlaps(mark, other))),
  ]
  const groups = new Map<number, Mark[]>()
  for (const mark of marks) {
    const index = indexAt(view.paragraphs, mark.start)
    const group = groups.get(index)
    if (group) group.push(mark)
    else groups.set(index, [mark])
  }
  return groups
}

function paragraph(view: ArticleView, { id, role, ...span }: ParagraphView, marks: readonly Mark[]): string {
  const words = withSpaces(inline(view.article.text, span, marks))
  // A heading ends with its line, so that a line end inside it has to be spelled out.
  const block =
    role === 'heading' ? `${'#'.repeat(headingLevel(view, span))} ${words.replaceAll('\n', '&#10;')}` : words
  return `${block} ${anchor(id)}`
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

/** The full text, every character of it, annotated; then a note for each quotation and each date. */
export function articlePage(view: ArticleView, briefing: Briefing): PageOf<'article'> {
  const link = linker(view.url)
  const { article, quotations, dates, paragraphs } = view
  const marks = marksByParagraph(view, briefing, link)
  const changes = changesIn(view, briefing, link)
  const edited = editorsNotes(view, link)
  const open = doubtsByArticle(briefing) ? doubts(view, link) : []
  const notes = quotations.map(quotation => quotationNote(view, quotation, briefing, link))
  return {
    kind: 'article',
    url: view.url,
    title: view.headline,
    description: `The full text, annotated: ${view.headline}`,
    published: article.published,
    source: article.sourceUrl,
    data: {
      language: article.language,
      quotations: quotations.map(quotation => quotationMark(quotation, briefing)),
      ...picturesOf(view),
    },
    body: blocks(
      // Here alone a title stands whole, however long a word of it is.
      `# ${line(view.article.title ?? view.headline)}`,
      [
        publishedLine(view),
        article.sourceUrl && externalLink('Original article', article.sourceUrl),
        othersTold(article.slug, briefing, link),
      ]
        .filter(Boolean)
        .join(' '),
      setBlocks(
        view,
        paragraphs,
        paragraphs.map((part, i) => paragraph(view, part, marks.get(i) ?? [])),
      ),
      notes.length > 0 && '## Notes',
      numbered(notes),
      dates.length > 0 && '## Dates',
      list(dates.map(date => dateNote(view, date, briefing, link))),
      open.length > 0 && '## Open doubts',
      list(open),
      edited.length > 0 && '## From the editor',
      list(edited),
      changes.length > 0 && '## Changes',
      list(changes),
    ),
  }
}
