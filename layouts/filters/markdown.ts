import MarkdownIt, { type StateCore } from 'markdown-it'
import { blockIds } from './block-ids.ts'
import { counts } from './counts.ts'
import { dates } from './dates.ts'
import { events } from './events.ts'
import { items } from './items.ts'
import { links } from './links.ts'
import { notes } from './notes.ts'
import { pictures } from './pictures.ts'
import { quotations } from './quotations.ts'
import { rows } from './rows.ts'
import { tables } from './tables.ts'

/** The dialect, in order: each rule turns one of its forms into what HTML has for it. */
const rules: readonly (readonly [name: string, rule: (state: StateCore) => void])[] = [
  ['block-ids', blockIds],
  ['pictures', pictures],
  ['quotations', quotations],
  ['notes', notes],
  ['items', items],
  ['events', events],
  ['dates', dates],
  ['rows', rows],
  ['counts', counts],
  ['tables', tables],
  ['links', links],
]

// No raw HTML, no bare address made a link, no quote mark made prettier: the words stay as they are.
export const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })
for (const [name, rule] of rules) markdown.core.ruler.push(name, rule)
