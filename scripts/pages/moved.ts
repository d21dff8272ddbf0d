import { sendsOn } from '../briefing/ledger/history.ts'
import type { Briefing } from '../model/briefing.ts'
import type { LedgerEntry } from '../model/ledger.ts'
import type { Link, PageOf } from '../model/outputs.ts'
import { idIn } from '../text/addresses.ts'
import { blocks, line, linker, quoted } from '../text/markdown.ts'
import { formerName } from './gone.ts'
import { articleLink } from './parts/page-data.ts'

function target({ kind, to }: LedgerEntry, { articleBy, entityBy }: Briefing): Link {
  const id = idIn(kind, to!)!
  const article = kind === 'article' && articleBy.get(id)
  return article ? articleLink(article) : { url: to!, label: entityBy.get(id)?.name ?? to! }
}

/**
 * A page that sends the reader on, also where no server can; what it says is for those who come without a browser that does.
 * @param words what comes before the link, in Markdown
 */
export function sendsTo(url: string, name: string, to: Link, words: string): PageOf<'moved'> {
  return {
    kind: 'moved',
    url,
    title: `Moved: ${name}`,
    description: `${name} now has its page under ${to.label}.`,
    data: { to: to.url },
    body: blocks(`# Moved: ${line(name)}`, `${words}: ${linker(url)(line(to.label), to.url)}.`),
  }
}

function movedPage(entry: LedgerEntry, briefing: Briefing): PageOf<'moved'> {
  const name = formerName(entry)
  return sendsTo(
    entry.path,
    name,
    target(entry, briefing),
    entry.kind === 'article'
      ? 'This article now stands at another address'
      : `What stood here as ${quoted(name)} now has its page under another name`,
  )
}

/** A page for every address whose thing has another one now. */
export const movedPages = (briefing: Briefing): PageOf<'moved'>[] =>
  briefing.ledger.filter(sendsOn).map(entry => movedPage(entry, briefing))
