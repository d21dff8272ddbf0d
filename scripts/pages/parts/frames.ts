import type { ArticleView, Briefing, QuotationView } from '../../model/briefing.ts'
import type { CopyText, Frame } from '../../model/page-data.ts'
import { addressOf } from '../../text/addresses.ts'
import { wordCount } from '../../text/words.ts'
import { xmlEscaped } from '../../text/xml.ts'
import { labelOf } from './page-data.ts'

/** The address of a page for a frame, relative to the site’s root. */
export const embedAddress = (url: string): string => `embed/${url}`

// In pixels: a line of words on a narrow page, and all that stands around them.
const LINE = 34
const WORDS_A_LINE = 5.5
const AROUND = 250
const MOST = 800

/** A height in which so many words have room without a script to measure them; more of them scroll. */
const heightFor = (words: number): number =>
  Math.min(MOST, Math.ceil((AROUND + (words / WORDS_A_LINE) * LINE) / 20) * 20)

/** HTML of a frame for a page of the site at `site`, and below it a link to the page, for readers who get no frame. */
function frame(site: string, url: string, title: string, words: number): Frame {
  const height = heightFor(words)
  const name = xmlEscaped(title)
  const src = xmlEscaped(site + embedAddress(url))
  return {
    title,
    height,
    html: `<iframe src="${src}" title="${name}" width="100%" height="${height}" loading="lazy" style="border:0;max-width:40rem"></iframe>\n<p><a href="${xmlEscaped(site + url)}">${name}</a></p>`,
  }
}

/** Null where the site does not know its address: no other site could show the page. */
export const quotationFrame = (view: QuotationView, who: string, { site }: Briefing): Frame | null =>
  site.url === undefined
    ? null
    : frame(
        site.url,
        addressOf('quotation', view.id),
        `${who}: ${labelOf(view)}`,
        wordCount(view.telling.words),
      )

/** Words in the frame of an article beside its headline. */
const FACTS = 36

/** The same for an article. */
export const articleFrame = ({ url, headline }: ArticleView, { site }: Briefing): Frame | null =>
  site.url === undefined ? null : frame(site.url, url, headline, wordCount(headline) + FACTS)

/** What another site copies to show a page. */
export const embedOf = (shown: Frame | null): CopyText[] =>
  shown ? [{ id: 'frame', label: 'Frame', text: shown.html }] : []
