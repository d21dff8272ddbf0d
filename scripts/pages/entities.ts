import type { Briefing, EntityView } from '../model/briefing.ts'
import type { EntityType } from '../model/layers.ts'
import type { PageOf } from '../model/outputs.ts'
import { capital, count, listed } from '../text/english.ts'
import { blocks, type Linker, line, linker, list, quoted } from '../text/markdown.ts'
import { rolesOf, TYPE_WORDS } from './entity.ts'
import { fullestRole } from './parts.ts'

/** An entity as a line of a list: name, role, how often it is named and quoted. */
export function entityItem(view: EntityView, briefing: Briefing, link: Linker): string {
  const role = fullestRole(rolesOf(view, briefing))
  const numbers = [
    count(view.mentions.length, 'mention'),
    view.by.length > 0 && count(view.by.length, 'quotation'),
  ].filter(Boolean)
  return `${link(line(view.name), view.url)}${role ? `, ${quoted(role)}` : ''} — ${numbers.join(', ')}`
}

const TYPES = Object.keys(TYPE_WORDS) as EntityType[]

export function entitiesPage(briefing: Briefing): PageOf<'entity-index'> {
  const { entities } = briefing
  const link = linker('entities.html')
  const groups = TYPES.map(type => ({ type, views: entities.filter(view => view.type === type) })).filter(
    ({ views }) => views.length > 0,
  )
  const found = listed(groups.map(({ type, views }) => count(views.length, ...TYPE_WORDS[type])))
  return {
    kind: 'entity-index',
    url: 'entities.html',
    title: 'People, organisations and places',
    description: `Everyone and everything named: ${found || 'nothing yet'}.`,
    data: {
      entities: entities.map(({ url, name, type, mentions }) => ({
        url,
        label: name,
        type,
        mentions: mentions.length,
      })),
    },
    body: blocks(
      '# People, organisations and places',
      found
        ? `${capital(found)} named, the most often named first.`
        : 'No person, organisation or place is named.',
      ...groups.flatMap(({ type, views }) => [
        `## ${capital(TYPE_WORDS[type][1])}`,
        list(views.map(view => entityItem(view, briefing, link))),
      ]),
    ),
  }
}
