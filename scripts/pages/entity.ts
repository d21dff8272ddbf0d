import type { ArticleView, Briefing, EntityView, MentionView } from '../model/briefing.ts'
import type { Effect } from '../model/corrections.ts'
import type { EntityType } from '../model/layers.ts'
import type { PageOf } from '../model/outputs.ts'
import { capital, count, listed } from '../text/english.ts'
import type { Excerpt } from '../text/excerpt.ts'
import {
  blocks,
  externalLink,
  type Linker,
  line,
  linker,
  list,
  quoted,
  withSpaces,
} from '../text/markdown.ts'
import { slice } from '../text/spans.ts'
import { readBefore } from './changes.ts'
import { articleLink } from './data.ts'
import { effectsOnEntity, fromEditor, givenFact } from './editor.ts'
import { inline } from './inline.ts'
import { eventItem, inArticle, quotationItem, speakerLink } from './parts.ts'
import { around, placeOf, withCuts } from './passages.ts'

export const TYPE_WORDS: Readonly<Record<EntityType, readonly [one: string, many: string]>> = {
  person: ['person', 'people'],
  organization: ['organisation', 'organisations'],
  place: ['place', 'places'],
  event: ['event', 'events'],
}
const COMPANIONS = 12

/** A passage with the entity's names in it in strong emphasis, linked to its place. */
function mentionItem(
  article: ArticleView,
  passage: Excerpt,
  mentions: readonly MentionView[],
  link: Linker,
): string {
  const marks = mentions.map(({ mention }) => ({
    ...mention.span,
    kind: 'emphasis' as const,
    before: '**',
    after: '**',
  }))
  const words = withCuts(passage, withSpaces(inline(article.article.text, passage, marks)))
  return `${words} ${link('In the article', placeOf(article, passage))}`
}

/** Every passage that names the entity, article by article. */
function mentionSections(view: EntityView, { articleBy }: Briefing, link: Linker): string[] {
  const articles = new Map<string, Map<number, { passage: Excerpt; mentions: MentionView[] }>>()
  for (const named of view.mentions) {
    const passage = around(articleBy.get(named.article)!, named.sentence, named.mention.span)
    const passages = articles.get(named.article) ?? new Map()
    articles.set(named.article, passages)
    const known = passages.get(passage.start)
    if (known) known.mentions.push(named)
    else passages.set(passage.start, { passage, mentions: [named] })
  }
  return [...articles].flatMap(([slug, passages]) => {
    const article = articleBy.get(slug)!
    return [
      `### ${link(line(article.headline), article.url)}`,
      list(
        [...passages.values()].map(({ passage, mentions }) => mentionItem(article, passage, mentions, link)),
      ),
    ]
  })
}

/** What the article calls the entity, in its own words. */
export const rolesOf = (view: EntityView, { articleBy }: Briefing): string[] =>
  view.roles.map(({ article, span }) => slice(articleBy.get(article)!.article.text, span))

function facts(view: EntityView, briefing: Briefing, effects: readonly Effect[], link: Linker): string {
  const roles = view.roles.map(({ article, span }) => {
    const where = briefing.articleBy.get(article)!
    return link(quoted(slice(where.article.text, span)), placeOf(where, span))
  })
  const [role, page] = [givenFact(effects, 'role'), givenFact(effects, 'link')]
  return list(
    [
      capital(TYPE_WORDS[view.type][0]),
      view.aliases.length > 0 && `Also called ${listed(view.aliases.map(quoted))}`,
      roles.length > 0 && `Described as ${listed(roles)}`,
      role && `Role, as the editor gives it: ${line(role)}`,
      page && `More about ${line(view.name)}: ${externalLink(line(new URL(page).hostname), page)}`,
      readBefore(view.url, briefing),
      `Named ${times(view.mentions.length)}${briefing.articles.length > 1 ? ` in ${count(view.articles.length, 'article')}` : ''}`,
    ].filter((fact): fact is string => Boolean(fact)),
  )
}

const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`)

export function entityPage(view: EntityView, briefing: Briefing): PageOf<'entity'> {
  const { articleBy, entityBy } = briefing
  const link = linker(view.url)
  const roles = rolesOf(view, briefing)
  const effects = effectsOnEntity(view, briefing)
  const description = givenFact(effects, 'description')
  const kind = capital(TYPE_WORDS[view.type][0])
  const by = view.by.map(
    quotation => `${quotationItem(quotation, link)}${inArticle(quotation, briefing, link)}`,
  )
  const about = view.about.map(quotation => {
    const who = quotation.speaker ? speakerLink(quotation.speaker, briefing, link) : 'Speaker not known'
    return `${who}: ${quotationItem(quotation, link)}${inArticle(quotation, briefing, link)}`
  })
  const companions = view.companions.slice(0, COMPANIONS).map(({ entity, sentences }) => {
    const other = entityBy.get(entity)!
    return `${link(line(other.name), other.url)} in ${count(sentences, 'sentence')}`
  })
  const events = briefing.eventsOf.get(view.id) ?? []
  const strip = new Set(events.map(({ value }) => value)).size > 1
  return {
    kind: 'entity',
    url: view.url,
    title: view.name,
    description: `${kind}${roles[0] ? `, “${roles[0]}”` : ''}: every mention, ${count(view.by.length, 'quotation')} by and ${count(view.about.length, 'quotation')} about ${view.name}.`,
    data: {
      id: view.id,
      type: view.type,
      name: view.name,
      aliases: view.aliases,
      roles,
      mentions: view.mentions.length,
      events: events.length,
      strip,
      quotations: { by: view.by.length, about: view.about.length },
      articles: view.articles.map(slug => articleLink(articleBy.get(slug)!)),
    },
    body: blocks(
      `# ${line(view.name)}`,
      description && line(description),
      facts(view, briefing, effects, link),
      view.by.length > 0 && `## ${capital(count(view.by.length, 'quotation'))} by ${line(view.name)}`,
      list(by),
      view.about.length > 0 &&
        `## ${capital(count(view.about.length, 'quotation'))} by others that name ${line(view.name)}`,
      list(about),
      events.length > 0 && '## On the timeline',
      strip &&
        `![The dated events of ${line(view.name)}, drawn over time. The list below says the same.](${view.id}.svg)`,
      list(events.map(event => eventItem(event, briefing, link))),
      companions.length > 0 && '## Named together with',
      list(companions),
      ...fromEditor(effects),
      '## Every mention by name',
      ...mentionSections(view, briefing, link),
    ),
  }
}
