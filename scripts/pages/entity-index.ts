import type { Briefing } from '../model/briefing.ts'
import type { PageOf } from '../model/outputs.ts'
import { capital, count, listed } from '../text/english.ts'
import { blocks, linker, list } from '../text/markdown.ts'
import { TYPE_WORDS } from './entity.ts'
import { entityItem, TYPES } from './parts/entity-lists.ts'
import { nameOverview, namePages } from './parts/names.ts'

/** So many names make a page of some 150 KB. */
const MOST = 800

/** Everyone and everything named: one page, or else one that leads to a page for each letter. */
export function entityIndexPages(briefing: Briefing): PageOf<'entity-index'>[] {
  const { entities } = briefing
  const isLong = entities.length > MOST
  const link = linker('entities.html')
  const groups = TYPES.map(type => ({ type, views: entities.filter(view => view.type === type) })).filter(
    ({ views }) => views.length > 0,
  )
  const found = listed(groups.map(({ type, views }) => count(views.length, ...TYPE_WORDS[type])))
  const first: PageOf<'entity-index'> = {
    kind: 'entity-index',
    url: 'entities.html',
    title: 'People, organisations and places',
    description: `Everyone and everything named: ${found || 'nothing yet'}.`,
    data: isLong ? { find: true } : {},
    body: blocks(
      '# People, organisations and places',
      found
        ? `${capital(found)} named, the most often named first.`
        : 'No person, organisation or place is named.',
      isLong
        ? nameOverview(briefing, MOST, link)
        : groups.flatMap(({ type, views }) => [
            `## ${capital(TYPE_WORDS[type][1])}`,
            list(views.map(view => entityItem(view, briefing, link))),
          ]),
    ),
  }
  return [first, ...(isLong ? namePages(briefing, MOST) : [])]
}
