import { countryOf } from '../briefing/countries/index.ts'
import { feedItems, feedOf } from '../briefing/feeds.ts'
import { hasStrip } from '../briefing/strips.ts'
import type { Join } from '../model/across-articles.ts'
import type { Briefing, EntityView, PassageView } from '../model/briefing.ts'
import type { Effect } from '../model/corrections.ts'
import type { EntityType } from '../model/layers.ts'
import type { Page, PageOf } from '../model/outputs.ts'
import { dateWords } from '../text/dates.ts'
import { capital, count, listed, times } from '../text/english.ts'
import { partUrl } from '../text/lists.ts'
import { blocks, externalLink, type Linker, line, linker, list, quoted } from '../text/markdown.ts'
import { slice } from '../text/spans.ts'
import { entityPartPages, FIRST } from './entity-part.ts'
import { readBefore } from './parts/changes.ts'
import { effectsOnEntity, fromEditor, givenFact } from './parts/editor.ts'
import { type EntitySection, sectionsOf } from './parts/entity-sections.ts'
import { choices, quotationMark } from './parts/page-data.ts'
import { placeOf } from './parts/passages.ts'
import { fullestRole, officeWords, rolesOf } from './parts/roles.ts'

export const TYPE_WORDS: Readonly<Record<EntityType, readonly [one: string, many: string]>> = {
  person: ['person', 'people'],
  organization: ['organisation', 'organisations'],
  place: ['place', 'places'],
  event: ['event', 'events'],
}
const COMPANIONS = 12

/** A role, with the month of its article where the articles have several. */
function roleFact(
  { article, span }: PassageView,
  isDated: boolean,
  briefing: Briefing,
  link: Linker,
): string {
  const where = briefing.articleBy.get(article)!
  const { published } = where.article
  const words = link(quoted(slice(where.article.text, span)), placeOf(where, span))
  return isDated && published ? `${words} in ${dateWords(published.slice(0, 7))}` : words
}

/** Why a name of other articles is taken for this one. */
function joinWords(join: Join, { articleBy }: Briefing, link: Linker): string {
  const names = `${quoted(join.name)} is taken for ${quoted(join.to)}`
  if (join.why === 'initials')
    return `${names}: the names differ in initials alone, and no article has other initials`
  const { headline, url } = articleBy.get(join.article)!
  return `${names}: ${link(line(headline), url)} uses both for one, and no article uses it for another`
}

/** What a person says can be followed. */
const hasFeed = (view: EntityView, briefing: Briefing): boolean =>
  view.type === 'person' && feedItems(view.by, briefing).length > 0

function facts(view: EntityView, briefing: Briefing, effects: readonly Effect[], link: Linker): string {
  const isDated = new Set(view.roles.map(({ article }) => article)).size > 1
  const roles = view.roles.map(role => roleFact(role, isDated, briefing, link))
  const [role, page] = [givenFact(effects, 'role'), givenFact(effects, 'link')]
  return list(
    [
      view.aliases.length > 0 && `Also called ${listed(view.aliases.map(quoted))}`,
      ...view.joins.map(join => joinWords(join, briefing, link)),
      roles.length > 0 && `Described as ${listed(roles)}`,
      role && `Role, as the editor gives it: ${line(role)}`,
      page && `More about ${line(view.name)}: ${externalLink(line(new URL(page).hostname), page)}`,
      hasFeed(view, briefing) &&
        `To follow what is quoted: ${link('Atom', `${feedOf(view.id)}.xml`)}, ${link('JSON Feed', `${feedOf(view.id)}.json`)}`,
      readBefore(view.url, briefing),
    ].filter((fact): fact is string => Boolean(fact)),
  )
}

/** What a reader wants to know first: kind or role, how much is heard of it, how often it is named. */
function numbers(view: EntityView, role: string | null, { articles }: Briefing): string {
  const words = view.by.reduce((sum, each) => sum + each.words, 0)
  return [
    role ? capital(officeWords(role)) : capital(TYPE_WORDS[view.type][0]),
    view.by.length > 0 && `${count(view.by.length, 'quotation')}, ${count(words, 'word')}`,
    `named ${times(view.mentions.length)}`,
    articles.length > 1 && `in ${count(view.articles.length, 'article')}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** So many items a page holds in all before its lists are cut, which makes some 200 KB. */
const MOST = 280

/** A list, or the start of it and the way to the whole. */
function shown(section: EntitySection, isLong: boolean, id: string, link: Linker): string {
  const { name, length, write } = section
  if (!isLong || length <= FIRST) return write(0, length, link)
  const all = link(`All ${length.toLocaleString('en-GB')}`, partUrl(`entities/${id}`, name, 1))
  return blocks(write(0, FIRST, link), `These are the first ${FIRST}. ${all}.`)
}

/** The outline of a country; nothing for other places. */
const mapOf = (view: EntityView): string | undefined =>
  countryOf(view) &&
  blocks(
    '## Where it is',
    `![Map of ${line(view.name)} and what lies around it](maps/${view.id}.svg)`,
    'Borders as Natural Earth draws them today.',
  )

const TEN = 10

/** Ten items of a list; the others in a part that is closed. */
const tenAndMore = ({ length, write }: EntitySection, link: Linker): string =>
  blocks(
    write(0, TEN, link),
    length > TEN && `## More of them (${length - TEN})`,
    length > TEN && write(TEN, length, link),
  )

/** An entity's page; where its lists are too long for one, the pages that hold them. */
export function entityPages(view: EntityView, briefing: Briefing): Page[] {
  const sections = sectionsOf(view, briefing)
  const all = Object.values(sections)
  const isLong = all.reduce((sum, { length }) => sum + length, 0) > MOST
  return [
    entityPage(view, sections, isLong, briefing),
    ...(isLong ? all.flatMap(section => entityPartPages(section, view)) : []),
  ]
}

function entityPage(
  view: EntityView,
  { by, about, events, mentions }: ReturnType<typeof sectionsOf>,
  isLong: boolean,
  briefing: Briefing,
): PageOf<'entity'> {
  const { entityBy } = briefing
  const link = linker(view.url)
  const roles = rolesOf(view, briefing)
  const effects = effectsOnEntity(view, briefing)
  const description = givenFact(effects, 'description')
  const kind = capital(TYPE_WORDS[view.type][0])
  const companions = view.companions.slice(0, COMPANIONS).map(({ entity, sentences }) => {
    const other = entityBy.get(entity)!
    return `${link(line(other.name), other.url)} — ${sentences}`
  })
  const written = (section: EntitySection) => shown(section, isLong, view.id, link)
  return {
    kind: 'entity',
    url: view.url,
    title: view.name,
    description: `${kind}${roles[0] ? `, “${roles[0]}”` : ''}: every mention, ${count(view.by.length, 'quotation')} by and ${count(view.about.length, 'quotation')} about ${view.name}.`,
    data: {
      ...(hasFeed(view, briefing) && { feed: feedOf(view.id) }),
      quotations: [...new Set([...view.by, ...view.about])].map(each => quotationMark(each, briefing)),
      articles: choices(
        view.by.map(({ article }) => {
          const { url, headline } = briefing.articleBy.get(article)!
          return { value: url, label: headline }
        }),
      ),
    },
    body: blocks(
      `# ${line(view.name)}`,
      numbers(view, givenFact(effects, 'role') ?? fullestRole(roles), briefing),
      description && line(description),
      facts(view, briefing, effects, link),
      by.length > 0 && `## ${by.heading}`,
      written(by),
      about.length > 0 && `## ${about.heading}`,
      written(about),
      events.length > 0 && `## ${events.heading}`,
      hasStrip(view.id, briefing) &&
        `![The dated events of ${line(view.name)}, drawn over time. The list below says the same.](${view.id}.svg)`,
      written(events),
      mapOf(view),
      companions.length > 0 && '## In the same sentence',
      list(companions),
      fromEditor(effects),
      `## ${mentions.heading}`,
      isLong ? written(mentions) : tenAndMore(mentions, link),
    ),
  }
}
