import type { LedgerEntry, NamedSpeaker, Published, Reconciled } from '../../model/ledger.ts'
import { articleEntry, leftArticle } from './articles.ts'
import { type Home, homes } from './homes.ts'
import { matches } from './matches.ts'
import { samePersonIn, spokeBefore } from './speakers.ts'
import { type Texts, textsOf } from './texts.ts'

/** The address asked for, or the next free one: no address is ever used for two things. */
function freePath(path: string, taken: ReadonlySet<string>): string {
  if (!taken.has(path)) return path
  const [, stem, ending = ''] = /^(.*?)(\.html)?$/.exec(path)!
  for (let n = 2; ; n++) if (!taken.has(`${stem}-${n}${ending}`)) return `${stem}-${n}${ending}`
}

function stillLive(entry: LedgerEntry, published: Published, texts: Texts): LedgerEntry {
  if (published.kind === 'article') return articleEntry(entry, published, texts)
  // Who spoke is compared when every address is known.
  const { date: _, path: __, rows: ___, speaker: ____, ...now } = published
  const was = entry.words === now.words ? entry.was : [...entry.was, entry.words]
  return { ...entry, ...now, state: 'live', to: null, was }
}

function fresh(published: Published, path: string, texts: Texts): LedgerEntry {
  if (published.kind === 'article') return articleEntry(undefined, published, texts)
  const { date, rows: _, ...now } = published
  return { ...now, path, first: date, state: 'live', to: null, was: [] }
}

const byPath = (a: LedgerEntry, b: LedgerEntry) => (a.path < b.path ? -1 : 1)

/** The entries of this build's quotations with their speakers, present and former. */
function withSpeakers(
  published: readonly Published[],
  live: readonly LedgerEntry[],
  found: ReadonlyMap<number, LedgerEntry>,
  all: readonly LedgerEntry[],
): LedgerEntry[] {
  const given = new Map(published.map(({ path }, i) => [path, live[i]!.path]))
  const isSame = samePersonIn(all)
  const named = (speaker: NamedSpeaker): NamedSpeaker =>
    speaker.path === undefined ? speaker : { ...speaker, path: given.get(speaker.path) ?? speaker.path }
  return live.map((entry, i) => {
    const { speaker: wanted } = published[i]!
    if (wanted === undefined) return entry
    const speaker = wanted && named(wanted)
    const before = found.get(i)
    const spoke = before ? spokeBefore(before, speaker, isSame) : []
    const { spoke: _, ...rest } = entry
    return { ...rest, speaker, ...(spoke.length > 0 && { spoke }) }
  })
}

/**
 * Joins what this build publishes with everything published before. Whatever is found again keeps its
 * address; every other address stays, as gone or as moved. Pure; linear, except among things that share a key.
 * @param entries the ledger, each path once
 * @param published each wanted path once
 */
export function reconcile(entries: readonly LedgerEntry[], published: readonly Published[]): Reconciled {
  const texts = textsOf(entries, published)
  const found = matches(entries, published, texts.nameNow)
  const taken = new Set(entries.map(({ path }) => path))
  const live = published.map((now, i) => {
    const entry = found.get(i)
    if (entry) return stillLive(entry, now, texts)
    const path = freePath(now.path, taken)
    taken.add(path)
    return fresh(now, path, texts)
  })
  const kept = new Set([...found.values()].map(({ path }) => path))
  const left = entries.filter(({ path }) => !kept.has(path))
  const home: Home = left.length > 0 ? homes(entries, live, texts) : () => null
  const rest = left.map((entry): LedgerEntry => {
    const to = home(entry)
    if (entry.kind === 'article') return leftArticle(entry, to, texts)
    return { ...entry, article: texts.nameNow(entry.article), state: to === null ? 'gone' : 'moved', to }
  })
  const told = withSpeakers(published, live, found, [...live, ...rest])
  return { paths: told.map(({ path }) => path), entries: [...told, ...rest].sort(byPath) }
}
