import type { Briefing } from '../model/briefing.ts'
import type { Page } from '../model/outputs.ts'
import { aboutPage } from './about.ts'
import { articlePage } from './article.ts'
import { articleIndexPages } from './articles.ts'
import { correctionPages } from './corrections.ts'
import { entityIndexPages } from './entities.ts'
import { entityPages } from './entity.ts'
import { gonePages } from './gone.ts'
import { homePage } from './home.ts'
import { movedPages } from './moved.ts'
import { notFoundPage } from './not-found.ts'
import { quotationPage } from './quotation.ts'
import { quotePages } from './quotes.ts'
import { timelinePages } from './timeline.ts'

/** Every page of the site. */
export const pages = (briefing: Briefing): readonly Page[] => [
  homePage(briefing),
  ...briefing.articles.map(view => articlePage(view, briefing)),
  ...timelinePages(briefing),
  ...quotePages(briefing),
  ...articleIndexPages(briefing),
  ...[...briefing.bySpeaker.values()].flatMap(views =>
    views.map((view, index) => quotationPage(view, index, briefing)),
  ),
  ...entityIndexPages(briefing),
  ...briefing.entities.flatMap(view => entityPages(view, briefing)),
  ...gonePages(briefing),
  ...movedPages(briefing),
  ...correctionPages(briefing),
  aboutPage(briefing),
  notFoundPage(briefing),
]

/** Path of a page's Markdown file, relative to `content/pages`. */
export const sourcePath = ({ url }: Page): string => url.replace(/\.html$/, '.md')

// Some readers of YAML take these for line ends, or drop them; JSON leaves them as they are.
const ODD = /[\u0085\u2028\u2029\ufeff]/g
const json = (value: unknown): string =>
  JSON.stringify(value, null, 2)
    // YAML wants what belongs to a key further in than the key.
    .replaceAll('\n', '\n  ')
    .replace(ODD, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/**
 * A page as a Markdown file: YAML front matter (`kind`, `url`, `title`, `description`, `data`), then the body.
 * Values are JSON, which is YAML as well, and quick to write and to read.
 */
export const renderPage = ({ kind, url, title, description, data, body }: Page): string => `---
kind: ${kind}
url: ${url}
title: ${json(title)}
description: ${json(description)}
data: ${json(data)}
---

${body}
`
