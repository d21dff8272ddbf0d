import type { Briefing, EntityView } from '../model/briefing.ts'
import type { EntityType } from '../model/layers.ts'
import type { PageOf } from '../model/outputs.ts'
import { capital, count, listed } from '../text/english.ts'
import { byCodeUnits } from '../text/lists.ts'
import { anchor, blocks, type Linker, linker, list } from '../text/markdown.ts'
import { fold } from '../text/slugs.ts'
import { TYPE_WORDS } from './entity.ts'
import { entityRow, TYPES } from './parts/entity-lists.ts'
import { nameOverview, namePages } from './parts/names.ts'

/** So many names make a page of some 150 KB. */
const MOST = 800
/** Of more names of a type, those that are there once are closed. */
const FEW = 12

const tab = (type: EntityType, length: number): string =>
  `[${capital(TYPE_WORDS[type][1])}](#${TYPE_WORDS[type][1]}) ${length}`

const isOnce = ({ mentions, by }: EntityView): boolean => mentions.length === 1 && by.length === 0

/** The names of one type by how often they are there; of many, those that are there once are closed. */
function typeSections(
  type: EntityType,
  views: readonly EntityView[],
  briefing: Briefing,
  link: Linker,
): string[] {
  const many = TYPE_WORDS[type][1]
  const rows = (some: readonly EntityView[]) => list(some.map(view => entityRow(view, briefing, link)))
  const once = views.length > FEW ? views.filter(isOnce) : []
  const rest = views.filter(view => !once.includes(view))
  return [
    `## ${capital(many)} ${anchor(many)}`,
    rows(rest),
    ...(once.length > 0
      ? [
          `## ${capital(many)} named once (${once.length})`,
          rows([...once].sort((a, b) => byCodeUnits(fold(a.name), fold(b.name)))),
        ]
      : []),
  ]
}

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
        ? `${capital(found)}, with the number of times each is named.`
        : 'No person, organisation or place is named.',
      isLong
        ? nameOverview(briefing, MOST, link)
        : [
            groups.map(({ type, views }) => tab(type, views.length)).join(' · '),
            ...groups.flatMap(({ type, views }) => typeSections(type, views, briefing, link)),
          ],
    ),
  }
  return [first, ...(isLong ? namePages(briefing, MOST) : [])]
}
