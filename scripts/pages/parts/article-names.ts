import type { ArticleView, Briefing, EntitySlug } from '../../model/briefing.ts'
import { capital, count, times } from '../../text/english.ts'
import { counted } from '../../text/groups.ts'
import { anchor, type Linker, line } from '../../text/markdown.ts'
import { TYPE_WORDS } from '../entity.ts'
import { officeWords, roleIn } from './roles.ts'

/** Each name of an article in the order of the text: what it is there, and how often it is quoted and named. */
export function namesIn(article: ArticleView, { entityBy }: Briefing, link: Linker): string[] {
  const named = counted(article.mentions.map(({ entity }) => entity))
  const quoted = counted(article.quotations.flatMap(({ speaker }) => speaker?.entity ?? []))
  const item = (id: EntitySlug): string => {
    const view = entityBy.get(id)!
    const role = roleIn(view, article)
    const by = quoted.get(id)
    return `${link(line(view.name), view.url)}: ${role ? officeWords(role) : capital(TYPE_WORDS[view.type][0])}. ${by ? `${capital(count(by, 'quotation'))}; named` : 'Named'} ${times(named.get(id) ?? 0)} in this article. ${anchor(`name-${id}`)}`
  }
  return [...named.keys()].map(item)
}
