import { nameOf } from '../../briefing/speakers.ts'
import type { ArticleSlug, ArticleView, Briefing, QuotationView, SpeakerView } from '../../model/briefing.ts'
import type { Choice, Link } from '../../model/outputs.ts'
import type { PageData, QuotationMark } from '../../model/page-data.ts'
import type { TellingView } from '../../model/telling.ts'
import { initialsOf } from '../../text/initials.ts'
import { firstWords, wordCount } from '../../text/words.ts'
import { flat, unmarked } from './told.ts'

export const articleLink = ({ url, headline }: ArticleView): Link => ({ url, label: headline })

/** A speaker as the layouts show it. */
export function speakerMark(
  speaker: SpeakerView,
  briefing: Briefing,
): NonNullable<PageData['quotation']['speaker']> {
  const view = briefing.entityBy.get(speaker.entity ?? '')
  const name = nameOf(speaker, briefing)
  return {
    label: name,
    initials: initialsOf(name),
    ...(view && { url: view.url }),
    tint: briefing.tints.get(speaker.key) ?? 0,
  }
}

const LABEL_WORDS = 10
/** Words of what is reported that a label shows at least. */
const LEAST = 4

/** Signs that tell that the words go on, outside any quote marks. */
const GOES_ON = ' …'

const count = (words: string, sign: string): number => words.split(sign).length - 1

/** A quote mark that is left open is closed: what is cut is cut outside the marks. */
function closed(words: string): string {
  if (count(words, '"') % 2 === 1) return `${words}"`
  return count(words, '“') > count(words, '”') ? `${words}”` : words
}

/** The first words, and whether there are more. */
function opening(words: string, most: number): { readonly shown: string; readonly cut: boolean } {
  const first = firstWords(words, most)
  const cut = first.endsWith('…') && !words.trim().endsWith(first)
  const shown = first.replace(cut ? /…$/ : /,$/, '')
  return { shown: cut ? closed(shown) : shown, cut }
}

/** Words of a report of at most some length, source and cue always among them. */
function reported({ words, needed }: TellingView, most: number): string {
  const lead = words.slice(0, needed.end).trim().split(/\s+/).length
  // Source and cue that stand before the content take their room first.
  if (needed.start === 0 || lead <= most) {
    const { shown, cut } = opening(flat(words), Math.max(most, lead + LEAST))
    return cut ? `${shown}${GOES_ON}` : shown
  }
  const { shown, cut } = opening(flat(words.slice(0, needed.start)), most)
  const rest = flat(words.slice(needed.start, needed.end))
  return cut ? `${shown}${GOES_ON} ${rest}` : flat(words.slice(0, needed.end))
}

/**
 * How a quotation is called where it stands alone. Words in quote marks: the first ones, an ellipsis outside the marks
 * where more follow. A report: with who reports it and how, pronouns explained.
 */
export function labelOf({ pieces, quotation, telling }: QuotationView, words = LABEL_WORDS): string {
  if (quotation.form !== 'direct') return reported(telling, words)
  const { shown, cut } = opening(unmarked(pieces), words)
  return `“${shown}”${cut ? GOES_ON : ''}`
}

/** The style sheet shows about so many words of an entry in a list, and the rest on its page. */
const LONG = 60

/** True for a quotation that a list shows in part. */
export const isLong = ({ telling }: QuotationView): boolean => wordCount(telling.words) > LONG

/** The ids of an article's stories, where it has some. */
export function storiesIn(
  article: ArticleSlug,
  { storiesOf }: Briefing,
): { readonly stories?: readonly string[] } {
  const stories = storiesOf.get(article)?.map(({ id }) => id)
  return stories ? { stories } : {}
}

/** The stories to choose by, with how many of some things are in each. */
export const storyChoices = (
  things: readonly { readonly article: ArticleSlug }[],
  { storiesOf }: Briefing,
): Choice[] =>
  choices(
    things
      .flatMap(({ article }) => storiesOf.get(article) ?? [])
      .map(({ id, name }) => ({ value: id, label: name })),
  )

export function quotationMark(view: QuotationView, briefing: Briefing): QuotationMark {
  const article = briefing.articleBy.get(view.article)!
  const speaker = view.speaker && speakerMark(view.speaker, briefing)
  return {
    id: view.id,
    number: view.number,
    form: view.quotation.form,
    stance: view.quotation.polarity ?? view.attribution.stance.value,
    source: view.attribution.sourceKind.value,
    speaker: speaker && { label: speaker.label, initials: speaker.initials, tint: speaker.tint },
    article: article.url,
    ...storiesIn(view.article, briefing),
    ...(isLong(view) && { long: true }),
  }
}

/** Each different value once, in the order in which they come up, with how often it does. */
export function choices(found: readonly Pick<Choice, 'value' | 'label'>[]): Choice[] {
  const known = new Map<string, Choice>()
  for (const { value, label } of found)
    known.set(value, { value, label, count: (known.get(value)?.count ?? 0) + 1 })
  return [...known.values()]
}
