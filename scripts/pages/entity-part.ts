import type { EntityView } from '../model/briefing.ts'
import type { PageOf } from '../model/outputs.ts'
import { count } from '../text/english.ts'
import { partUrl } from '../text/lists.ts'
import { blocks, line, linker } from '../text/markdown.ts'
import type { EntitySection } from './parts/entity-sections.ts'
import { pager, partWords } from './parts/pager.ts'

/** Of a list that is cut, so many stay on the entity's own page. */
export const FIRST = 60
/** So many of it stand on each page of its own. */
const MOST = 300

/** The pages of a list that is too long for its entity's page; none where it is not. */
export function entityPartPages(section: EntitySection, view: EntityView): PageOf<'entity-part'>[] {
  const { name, heading, length, write } = section
  if (length <= FIRST) return []
  const partOf = { url: view.url, label: view.name }
  const parts = Math.ceil(length / MOST)
  const plain = `${view.name}: ${name.replaceAll('-', ' ')}`
  const titles = Array.from({ length: parts }, (_, i) => ({
    url: partUrl(`entities/${view.id}`, name, i + 1),
    title: `${plain}${partWords(i + 1, parts)}`,
  }))
  return titles.map(({ url, title }, at) => {
    const link = linker(url)
    const from = at * MOST
    return {
      kind: 'entity-part',
      url,
      title,
      description: `${title}.`,
      data: { partOf },
      body: blocks(
        `# ${line(title)}`,
        `${count(length, 'entry', 'entries')} in all.`,
        `## ${heading}`,
        write(from, from + MOST, link),
        pager(partOf, titles, at, link),
      ),
    }
  })
}
