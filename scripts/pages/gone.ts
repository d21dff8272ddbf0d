import { type Reason, reasonOf, sendsOn } from '../briefing/ledger/history.ts'
import { type Nearest, nearestIn, wordsOf } from '../briefing/ledger/nearest.ts'
import { CONTEXT } from '../briefing/ledger/published.ts'
import type { Briefing } from '../model/briefing.ts'
import type { LedgerEntry } from '../model/ledger.ts'
import type { Link, PageOf } from '../model/outputs.ts'
import { dateWords } from '../text/dates.ts'
import { escaped } from '../text/escaping.ts'
import { blockquote, blocks, type Linker, line, linker, list, quoted, withSpaces } from '../text/markdown.ts'
import { firstWords, LEFT_OUT } from '../text/words.ts'
import { articleOf, readBefore, shortened, spokeBefore } from './parts/changes.ts'
import { decisionLine, decisionWords, effectBehind } from './parts/editor.ts'
import { allTold, othersBy } from './parts/former.ts'
import { inline } from './parts/inline.ts'
import { withCuts } from './parts/passages.ts'

const TITLE_WORDS = 8
const LABEL_WORDS = 24

/** What an entry is called in a heading: a quotation by its first words. */
export const formerName = (entry: LedgerEntry): string =>
  entry.kind === 'quotation' ? labelOf(entry.words, TITLE_WORDS) : wordsOf(entry)

const labelOf = (words: string, most: number): string =>
  words === LEFT_OUT ? 'words that are left out' : `“${firstWords(words, most).replace(/,$/, '')}”`

const HEADINGS: Readonly<Record<Reason, string>> = {
  withdrawn: 'Withdrawn',
  unmarked: 'No longer shown as a quotation',
  reworded: 'No longer in the article',
  unnamed: 'No longer named',
  'no-story': 'No longer told as a story',
  'left-out': 'No longer shown',
}

const STAYS = 'This page stays, so that links to it still lead to what stood here.'
const EXPLANATIONS: Readonly<Record<Reason, string>> = {
  withdrawn: `The article is no longer part of this briefing. ${STAYS}`,
  unmarked: `The article still has these words, but the program no longer takes them for a quotation. ${STAYS}`,
  reworded: `These words are no longer in the article. ${STAYS}`,
  'left-out': `Of this article the briefing now shows no more than its rights allow. ${STAYS}`,
  'no-story': `No article belongs to a story of this name now. ${STAYS}`,
  unnamed: `The program no longer finds anybody or anything by this name in the articles. ${STAYS}`,
}

const nearestLink = (entry: LedgerEntry): Link => ({
  url: entry.path,
  label: entry.kind === 'quotation' ? labelOf(entry.words, LABEL_WORDS) : wordsOf(entry),
})

function facts(entry: LedgerEntry, article: Link | null, briefing: Briefing, link: Linker): string {
  const also = entry.kind === 'entity' && entry.names.length > 0 && entry.names.map(quoted).join(', ')
  return list(
    [
      article && `Stood in: ${link(line(article.label), article.url)}`,
      also && `Also called ${also}`,
      entry.first &&
        `${entry.kind === 'article' ? 'Published' : 'First published with an article of'} ${dateWords(entry.first)}`,
      entry.speaker !== undefined && `Speaker: ${entry.speaker ? line(entry.speaker.name) : 'not known'}`,
      spokeBefore(entry.path, briefing),
      readBefore(entry.path, briefing),
    ].filter((fact): fact is string => Boolean(fact)),
  )
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ')

/** The words between those that stood beside them, which begin and end with whole words. */
function passage({ before, words, after }: LedgerEntry): string {
  const [cutBefore, cutAfter] = [before.length >= CONTEXT - 1, after.length >= CONTEXT - 1]
  const start = oneLine(cutBefore ? before.replace(/^\S*\s+/, '') : before)
  const end = oneLine(cutAfter ? after.replace(/\s+\S*$/, '') : after)
  const text = start + oneLine(words) + end
  const span = { start: 0, end: text.length, cutBefore, cutAfter }
  const mark = { start: start.length, end: text.length - end.length }
  const shown = inline(text, span, [{ ...mark, kind: 'emphasis', before: '**', after: '**' }])
  return blockquote(withCuts(span, withSpaces(shown.trim())))
}

function gonePage(entry: LedgerEntry, nearest: Nearest, briefing: Briefing): PageOf<'gone'> {
  const link = linker(entry.path)
  const reason = reasonOf(entry, briefing)
  const decided = effectBehind(entry, briefing)
  const title = `${HEADINGS[reason]}: ${formerName(entry)}`
  const article = entry.kind === 'article' ? null : articleOf(entry, briefing)
  const alike = nearest(entry).map(nearestLink)
  const held = entry.kind === 'article' ? (briefing.goneFrom.get(entry.words) ?? []) : []
  return {
    kind: 'gone',
    url: entry.path,
    title,
    description: decided ? `${decisionWords(decided, text => text)}. ${STAYS}` : EXPLANATIONS[reason],
    data: null,
    body: blocks(
      `# ${line(title)}`,
      entry.kind === 'quotation' && blockquote(withSpaces(escaped(entry.words))),
      decided ? `${decisionLine(decided)} ${STAYS}` : EXPLANATIONS[reason],
      facts(entry, article, briefing, link),
      held.length > 0 && '## Quotations it held',
      list(held.map(({ path, words }) => link(shortened(words), path))),
      entry.kind === 'quotation' && '## Where it stood',
      entry.kind === 'quotation' && passage(entry),
      alike.length > 0 && '## What is most like it now',
      alike.length > 0 && 'The program does not take these for the same, so this page sends nobody to them.',
      list(alike.map(({ label, url }) => link(line(label), url))),
    ),
  }
}

const SEVERAL = 'Several articles stood here'
const SEVERAL_EXPLAINED = `This address has shown more than one article, and none stands here now. ${STAYS}`

/** A page for an address that has shown several articles, which are not all at one place now. */
function severalPage(entry: LedgerEntry, briefing: Briefing): PageOf<'gone'> {
  const link = linker(entry.path)
  const names = [entry.words, ...othersBy(entry.words, briefing)]
  const held = names.flatMap(name => briefing.goneFrom.get(name) ?? [])
  return {
    kind: 'gone',
    url: entry.path,
    title: `${SEVERAL}: ${formerName(entry)}`,
    description: SEVERAL_EXPLAINED,
    data: null,
    body: blocks(
      `# ${line(`${SEVERAL}: ${formerName(entry)}`)}`,
      SEVERAL_EXPLAINED,
      allTold(entry, briefing, link),
      held.length > 0 && '## Quotations they held',
      list(held.map(({ path, words }) => link(shortened(words), path))),
    ),
  }
}

/** A page for every address whose words are gone; events have theirs on the timeline. */
export function gonePages(briefing: Briefing): PageOf<'gone'>[] {
  const nearest = nearestIn(briefing.ledger)
  return briefing.ledger
    .filter(entry => entry.kind !== 'event' && entry.state !== 'live' && !sendsOn(entry))
    .map(entry =>
      briefing.othersAt.has(entry.words) && entry.kind === 'article'
        ? severalPage(entry, briefing)
        : gonePage(entry, nearest, briefing),
    )
}
