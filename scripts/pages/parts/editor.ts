import type { ArticleView, Briefing, EntityView } from '../../model/briefing.ts'
import type { Correction, Effect } from '../../model/corrections.ts'
import type { LedgerEntry } from '../../model/ledger.ts'
import type { Span } from '../../model/span.ts'
import { dateWords } from '../../text/dates.ts'
import { beforeLink, escaped } from '../../text/escaping.ts'
import { blocks, externalLink, line, list } from '../../text/markdown.ts'
import { overlaps, slice } from '../../text/spans.ts'
import { BREAK } from '../../text/words.ts'

const INLINE =
  /\[([^\]\n]{1,200})\]\((https?:\/\/[^\s()]{1,1000})\)|\*\*([^*\n]{1,1000})\*\*|\*([^*\n]{1,1000})\*/g

/** Links, emphasis and strong emphasis of a note; everything else is text. */
function inlineNote(text: string): string {
  const out: string[] = []
  let at = 0
  for (const match of text.matchAll(INLINE)) {
    const [all, label, address, strong, emphasis] = match
    out.push(beforeLink(escaped(text.slice(at, match.index), at === 0)))
    if (address) out.push(externalLink(line(label!), address) ?? escaped(all))
    else out.push(strong ? `**${line(strong)}**` : `*${line(emphasis!)}*`)
    at = match.index + all.length
  }
  return [...out, escaped(text.slice(at), at === 0)].join('')
}

/** A note's Markdown in the dialect of the pages: paragraphs and lists, links, emphasis; no raw HTML. */
export function noteBlocks(note: string): string {
  return blocks(
    note.split(/\n\s*\n/).map(block => {
      const lines = block.split('\n').map(part => part.trim())
      return lines.every(part => /^[-*] /.test(part))
        ? list(lines.map(part => inlineNote(part.slice(2))))
        : lines.map(inlineNote).join('\n')
    }),
  )
}

/** Who decided, when, and what bears it out. */
export function signature({ by, on, source }: Correction): string {
  const who = [by && line(by), on && dateWords(on)].filter(Boolean).join(', ')
  const link = source && externalLink('source', source)
  return [who, link].filter(Boolean).join('; ')
}

type Write = (text: string) => string

/** What is so, by the editor's word, and what the program had said instead. */
function corrected({ correction: { decision }, before, after }: Effect, write: Write): string {
  const [was, is] = [write(before ?? 'nothing'), write(after ?? '')]
  switch (decision.kind) {
    case 'same-as':
      return `${was} is the same as ${is}; the program had taken them for two`
    case 'never-same-as':
      return `${was} and ${is} are two; the program had taken them for one`
    case 'quotation':
      return `this is ${is}; the program had said ${was}`
    case 'date':
      return `the date is ${write(dateWords(after ?? ''))}; the program had said ${write(dateWords(before ?? ''))}`
    default:
      return `the ${decision.kind} is ${is}; the program had said ${was}`
  }
}

const UNSAID = {
  hide: 'Hidden by the editor: the program had shown',
  'not-a-quotation': 'Not a quotation, says the editor: the program had taken it for',
} as const

/**
 * What the editor decided, against what the program had said.
 * @param write puts words into the kind of text that is wanted
 */
export function decisionWords(effect: Effect, write: Write): string {
  const { correction, before, after } = effect
  const { kind } = correction.decision
  if (kind === 'note') return 'A note by the editor'
  if (kind === 'hide' || kind === 'not-a-quotation') return `${UNSAID[kind]} ${write(before ?? '')}`
  if (before === null) return `The editor gives the ${kind}: ${write(after ?? '')}`
  if (before === after) return `Confirmed by the editor: ${write(before)}`
  return `Corrected by the editor: ${corrected(effect, write)}`
}

/** The same in Markdown, on one line, signed. */
export function decisionLine(effect: Effect): string {
  const by = signature(effect.correction)
  return `${decisionWords(effect, line)}.${by ? ` (${by})` : ''}`
}

/** The decision and its note. */
export const statement = (effect: Effect): string =>
  blocks(decisionLine(effect), effect.correction.note && noteBlocks(effect.correction.note))

/** A fact check by others is no decision about the article: it has a section of its own. */
const effectsOf = ({ doc }: Pick<ArticleView, 'doc'>): readonly Effect[] =>
  (doc.effects ?? []).filter(({ correction }) => correction.decision.kind !== 'checks')

/** What an editor has changed in one annotation of an article, or noted on it. */
export const effectsOn = (article: ArticleView, subject: Effect['subject']): Effect[] =>
  effectsOf(article).filter(effect => effect.subject === subject)

/** The same, with the notes on words that overlap its own. */
export const effectsAround = (article: ArticleView, subject: Effect['subject'], words: Span): Effect[] =>
  effectsOf(article).filter(
    effect =>
      effect.subject === subject || (isNote(effect) && effect.span !== null && overlaps(effect.span, words)),
  )

const isNote = ({ subject, correction }: Effect): boolean =>
  subject === null && correction.decision.kind === 'note'

/** What is told beside words of the article because no annotation is left, or none was there. */
export const effectsOnWords = (article: ArticleView): (Effect & { readonly span: Span })[] =>
  effectsOf(article).flatMap(effect =>
    effect.subject === null && effect.span !== null ? [{ ...effect, span: effect.span }] : [],
  )

/** The decision that took something off the site, for the page that tells what became of it. */
export function effectBehind(entry: LedgerEntry, { articles }: Briefing): Effect | undefined {
  const pieces = entry.words.split(BREAK)
  for (const { article, doc } of articles) {
    if (entry.article !== null && entry.article !== article.slug) continue
    const found = effectsOf({ doc }).find(({ correction, subject, span }) => {
      if (!['hide', 'not-a-quotation'].includes(correction.decision.kind)) return false
      if (entry.kind === 'entity')
        return doc.entities.some(({ id, name }) => id === subject && name === entry.words)
      const words = span === null ? '' : slice(article.text, span)
      return words.startsWith(pieces[0]!) && words.endsWith(pieces.at(-1)!)
    })
    if (found) return found
  }
  return undefined
}

/** A check of a whole article: who signs for it, and the day. */
interface Check {
  readonly by: string
  /** `YYYY-MM-DD`. */
  readonly on: string
}

/** Who has checked an article, and when: the last check of each, in the order of the days. */
export function checksOf(article: Pick<ArticleView, 'doc'>): Check[] {
  const checks = effectsOf(article)
    .flatMap(({ correction: { decision, by = '', on = '' } }) =>
      decision.kind === 'reviewed' ? { by, on } : [],
    )
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
  return checks.filter(({ by }, i) => !checks.slice(i + 1).some(later => later.by === by))
}

/** Each decision once, though it may concern an entity in several articles. */
const once = (effects: readonly Effect[]): Effect[] => [
  ...new Map(effects.map(effect => [effect.correction, effect])).values(),
]

export const effectsOnEntity = ({ id, articles }: EntityView, { articleBy }: Briefing): Effect[] =>
  once(
    articles.flatMap(slug => {
      const article = articleBy.get(slug)!
      const ids = [...article.slugs].filter(([, entity]) => entity === id).map(([own]) => own)
      return ids.flatMap(own => effectsOn(article, own))
    }),
  )

/** The last of an entity's facts of one kind that an editor has given. */
export const givenFact = (effects: readonly Effect[], kind: 'role' | 'description' | 'link'): string | null =>
  effects.findLast(({ correction }) => correction.decision.kind === kind)?.after ?? null

/** A section with everything an editor has decided; nothing where there is none. */
export const fromEditor = (effects: readonly Effect[]): string[] =>
  effects.length > 0 ? ['## From the editor', list(effects.map(statement))] : []
