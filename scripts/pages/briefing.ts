import { ALL_FEED, feedItems } from '../briefing/feeds.ts'
import type { Briefing } from '../model/briefing.ts'
import type { PageOf } from '../model/outputs.ts'
import { blocks, line, linker } from '../text/markdown.ts'
import { frontPicture } from './parts/front-picture.ts'
import { homeOfMany } from './parts/home-many.ts'
import { homeOfOne } from './parts/home-one.ts'
import { quotationMark } from './parts/page-data.ts'

/** The briefing itself: what one should know after a minute. */
export function homePage(briefing: Briefing): PageOf<'briefing'> {
  const { articles, title } = briefing
  const link = linker('index.html')
  const [only] = articles
  const front = frontPicture(briefing)
  const { body, shown, standfirst } =
    only && articles.length === 1
      ? homeOfOne(only, briefing, link, front?.block)
      : homeOfMany(briefing, link, front?.block)
  return {
    kind: 'briefing',
    url: 'index.html',
    title,
    description: `Who said what, who is named and when it happened: ${title}`,
    data: {
      several: articles.length > 1,
      standfirst,
      ...(front?.file && { picture: front.file }),
      quotations: shown.map(view => quotationMark(view, briefing)),
      ...(feedItems(briefing.distinct, briefing).length > 0 && { feed: ALL_FEED }),
    },
    body: blocks(articles.length !== 1 && `# ${line(title)}`, body),
  }
}
