import type { Briefing, EntityView } from '../../model/briefing.ts'
import type { EntityType } from '../../model/layers.ts'
import type { Link, PageOf } from '../../model/outputs.ts'
import { capital, count } from '../../text/english.ts'
import { cut, partUrl } from '../../text/lists.ts'
import { blocks, type Linker, line, linker, list } from '../../text/markdown.ts'
import { TYPE_WORDS } from '../entity.ts'
import { entityItem, TYPES } from './entity-lists.ts'
import { byLetter, letterTitle } from './letters.ts'
import { pager, partWords } from './pager.ts'

const FIRST: Link = { url: 'entities.html', label: 'All names' }
const FOLDER = 'names'
const MOST_NAMED = 50

/** A page of names of one type that begin with the same letter. */
interface NamePage {
  readonly type: EntityType
  readonly url: string
  readonly title: string
  readonly letter: string
  readonly views: readonly EntityView[]
}

const slugOf = (type: EntityType): string => TYPE_WORDS[type][1]

function partsOf({ entities }: Briefing, most: number): NamePage[] {
  return TYPES.flatMap(type =>
    byLetter(
      entities.filter(view => view.type === type),
      ({ name }) => name,
    ).flatMap(({ name, title, items }) => {
      const pages = cut(items, most)
      return pages.map((views, i) => {
        const letter = `${letterTitle(title)}${partWords(i + 1, pages.length)}`
        return {
          type,
          url: partUrl(FOLDER, `${slugOf(type)}-${name}`, i + 1),
          title: `${capital(TYPE_WORDS[type][1])}: ${letter}`,
          letter,
          views,
        }
      })
    }),
  )
}

/** The names on pages of at most `most`, by type and first letter. */
export function namePages(briefing: Briefing, most: number): PageOf<'entity-index'>[] {
  const parts = partsOf(briefing, most)
  return parts.map(({ url, title, views }, at) => {
    const link = linker(url)
    return {
      kind: 'entity-index',
      url,
      title,
      description: `${capital(count(views.length, 'name'))}: ${title}.`,
      data: { partOf: FIRST },
      body: blocks(
        `# ${line(title)}`,
        `${capital(count(views.length, 'name'))}.`,
        list(views.map(view => entityItem(view, briefing, link))),
        pager(FIRST, parts, at, link),
      ),
    }
  })
}

/** For each type, those most often named, and the way to all of them. */
export function nameOverview(briefing: Briefing, most: number, link: Linker): string[] {
  const parts = partsOf(briefing, most)
  return TYPES.flatMap(type => {
    const views = briefing.entities.filter(view => view.type === type)
    if (views.length === 0) return []
    const own = parts.filter(part => part.type === type)
    return [
      `## ${capital(TYPE_WORDS[type][1])}`,
      list(views.slice(0, MOST_NAMED).map(view => entityItem(view, briefing, link))),
      `All ${count(views.length, ...TYPE_WORDS[type])} by name: ${own.map(({ letter, url }) => link(line(letter), url)).join(' · ')}`,
    ]
  })
}
