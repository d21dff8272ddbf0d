import type { Briefing } from '../model/briefing.ts'
import type { Page } from '../model/outputs.ts'
import { aboutPage } from './about.ts'
import { articlePage } from './article.ts'
import { articleIndexPages } from './article-index.ts'
import { homePage } from './briefing.ts'
import { checkPage } from './check.ts'
import { correctionPages } from './corrections.ts'
import { embedPages } from './embed.ts'
import { entityPages } from './entity.ts'
import { entityIndexPages } from './entity-index.ts'
import { fieldsPage } from './fields.ts'
import { gonePages } from './gone.ts'
import { movedPages } from './moved.ts'
import { notFoundPage } from './not-found.ts'
import { formerTimelinePages } from './parts/former-timeline.ts'
import { quotationPages } from './quotation.ts'
import { quotePages } from './quote-index.ts'
import { searchPage } from './search.ts'
import { storyPages } from './story.ts'
import { timelinePages } from './timeline.ts'
import { unnamedPages } from './unnamed-sources.ts'

/** Every page of the site. */
export const pages = (briefing: Briefing): readonly Page[] => [
  homePage(briefing),
  ...briefing.articles.map(view => articlePage(view, briefing)),
  ...timelinePages(briefing),
  ...quotePages(briefing),
  ...articleIndexPages(briefing),
  ...storyPages(briefing),
  ...quotationPages(briefing),
  ...entityIndexPages(briefing),
  ...briefing.entities.flatMap(view => entityPages(view, briefing)),
  ...embedPages(briefing),
  ...gonePages(briefing),
  ...movedPages(briefing),
  ...formerTimelinePages(briefing),
  ...correctionPages(briefing),
  ...unnamedPages(briefing),
  searchPage(),
  checkPage(),
  aboutPage(briefing),
  fieldsPage(),
  notFoundPage(),
]
