import { referenceTo } from '../../briefing/ledger/texts.ts'
import type { Briefing } from '../../model/briefing.ts'
import type { FormerArticle, LedgerEntry } from '../../model/ledger.ts'
import { idIn } from '../../text/addresses.ts'
import { dateWords } from '../../text/dates.ts'
import { type Linker, line, list, quoted } from '../../text/markdown.ts'

/** What the ledger calls the other articles that stood at an article's address. */
export const othersBy = (slug: string, { othersAt }: Briefing): string[] =>
  (othersAt.get(slug) ?? []).map(({ print }) => referenceTo(slug, print))

const dated = (words: string, day: string | null): string => (day ? `${words} ${dateWords(day)}` : '')

type Told = Pick<FormerArticle, 'title' | 'first' | 'until' | 'to'>

const titleOf = ({ title, first }: Told): string => quoted(title) + dated(', published', first)

/** Where a text is now, as a sentence. */
function nowAt({ to }: Told, { articleBy }: Briefing, link: Linker): string {
  const view = to === null ? undefined : articleBy.get(idIn('article', to) ?? '')
  return view
    ? `It now stands at ${link(line(view.headline), view.url)}.`
    : 'It is gone: little or nothing of its text stands in any article here.'
}

const sentence = (former: Told, briefing: Briefing, link: Linker): string => {
  const until = former.until ? ` until the article of ${dateWords(former.until)} took its place` : ' before'
  return `Another article stood at this address${until}: ${titleOf(former)}. ${nowAt(former, briefing, link)}`
}

/** Sentences on the other articles that stood at an address before; empty where there were none. */
export const othersTold = (slug: string, briefing: Briefing, link: Linker): string =>
  (briefing.othersAt.get(slug) ?? []).map(former => sentence(former, briefing, link)).join(' ')

/** A list of all articles that stood at an address at which none stands now. */
export function allTold({ words, names, first, to }: LedgerEntry, briefing: Briefing, link: Linker): string {
  const own: Told = { title: names[0] ?? words, first, until: null, to }
  return list(
    [...(briefing.othersAt.get(words) ?? []), own].map(
      told => `${titleOf(told)}. ${nowAt(told, briefing, link)}`,
    ),
  )
}
