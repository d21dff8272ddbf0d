import type { ArticleView, EntitySlug } from '../model/briefing.ts'
import type { Annotated } from '../model/document.ts'
import type { EntityId } from '../model/layers.ts'
import { addressOf } from '../text/addresses.ts'
import { tellsNews } from '../text/aside.ts'
import { dateWords } from '../text/dates.ts'
import { slice } from '../text/spans.ts'
import { cutWords, firstWords, wordCount } from '../text/words.ts'
import { dateViews, eventViews } from './events.ts'
import { gistOf } from './gist.ts'
import type { Rename } from './ledger/renames.ts'
import { mentionViews } from './mentions.ts'
import { paragraphViews } from './paragraphs.ts'
import { passagesOf } from './passages.ts'
import { quotationViews } from './quotations.ts'
import { sharesOf, speakersOf } from './speakers.ts'

const HEADLINE_WORDS = 11

/** The title, an endless word in it cut, or else the first words of the text, at most its first sentence. */
function headlineOf({ article, paragraphs, sentences }: Annotated): string {
  if (article.title) return cutWords(article.title)
  // The first words of an excerpt may stand in the middle of a quotation.
  if (article.excerptOf)
    return (
      [article.publisher, article.published && dateWords(article.published)].filter(Boolean).join(', ') ||
      article.slug
    )
  const first =
    sentences.find(({ paragraph }) => tellsNews(paragraphs[paragraph]!, article.text)) ?? sentences[0]
  return first ? firstWords(slice(article.text, first), HEADLINE_WORDS) : article.slug
}

/**
 * Everything pages need to know of one article.
 * @param newest the day on which the newest article of the site appeared
 */
export function articleView(
  doc: Annotated,
  slugs: ReadonlyMap<EntityId, EntitySlug>,
  rename: Rename,
  newest: string | undefined,
): ArticleView {
  const { article } = doc
  const entities = new Map(doc.entities.map(entity => [entity.id, entity]))
  const paragraphs = paragraphViews(doc)
  const quotations = quotationViews(doc, speakersOf(article.slug, entities, slugs), rename)
  const mentions = mentionViews(doc, slugs)
  const passages = passagesOf(doc.sentences, quotations)
  const events = eventViews(doc, quotations, slugs, rename, newest)
  const shares = sharesOf(quotations)
  return {
    article,
    doc,
    url: addressOf('article', article.slug),
    headline: headlineOf(doc),
    headlineIsCut: !article.title && !article.excerptOf,
    words: wordCount(article.text),
    paragraphs,
    slugs,
    quotations,
    mentions,
    markers: quotations
      .flatMap(({ quotation }) => quotation.content.map(({ end }) => end))
      .sort((a, b) => a - b),
    events,
    dates: dateViews(doc, events),
    passages,
    gist: gistOf(doc, paragraphs, quotations, mentions, passages),
    shares,
    mentionBy: new Map(doc.mentions.map(mention => [mention.id, mention])),
    timexBy: new Map(doc.timexes.map(timex => [timex.id, timex])),
  }
}
