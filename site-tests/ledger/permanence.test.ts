import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plain } from '../../scripts/briefing/ledger/likeness.ts'
import { reconcile } from '../../scripts/briefing/ledger/reconcile.ts'
import type { LedgerEntry } from '../../scripts/model/ledger.ts'
import { type Chance, edited, newParagraph } from './edits.ts'
import { type Articles, publishedBy } from './newsroom.ts'

/** Edits in all; `LEDGER_EDITS` asks for more than a test run needs. */
const EDITS = Number(process.env.LEDGER_EDITS ?? 3000)
const EDITS_A_STORY = 100

/** Mulberry32: the same numbers on every machine. */
function chanceFrom(seed: number): Chance {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

interface Tally {
  dead: number
  shared: number
  silent: number
  /** Sent to something that is not there, or is of another kind. */
  astray: number
  moved: number
  disclosed: number
  lost: number
  builds: number
}

/** One newsroom through many edits, a build after each. */
function story(seed: number, tally: Tally): void {
  const chance = chanceFrom(seed)
  let articles: Articles = new Map([
    ['a', Array.from({ length: 10 }, () => newParagraph(chance))],
    ['b', Array.from({ length: 6 }, () => newParagraph(chance))],
  ])
  let entries: readonly LedgerEntry[] = []
  let owners = new Map<string, { identity: number; words: string; article: string | null }>()
  for (let edit = 0; edit < EDITS_A_STORY; edit++) {
    const { published, identities } = publishedBy(articles)
    const before = new Map(entries.map(entry => [entry.path, entry]))
    const result = reconcile(entries, published)
    const after = new Map(result.entries.map(entry => [entry.path, entry]))
    tally.builds++
    tally.dead += [...before.keys()].filter(path => !after.has(path)).length
    tally.shared += result.paths.length - new Set(result.paths).size
    for (const { state, to, kind } of result.entries) {
      if (state !== 'moved') continue
      tally.moved++
      const target = after.get(to ?? '')
      if (target?.state !== 'live' || target.kind !== kind) tally.astray++
    }
    const now = new Map<string, { identity: number; words: string; article: string | null }>()
    for (const [i, { kind, words, article }] of published.entries()) {
      if (kind !== 'quotation') continue
      const path = result.paths[i]!
      const owner = owners.get(path)
      if (owner && owner.identity !== identities[i] && plain(owner.words) !== plain(words)) {
        if (after.get(path)!.was.includes(owner.words)) tally.disclosed++
        else tally.silent++
      }
      now.set(path, { identity: identities[i]!, words, article })
    }
    const placed = new Map([...now].map(([path, { identity }]) => [identity, path]))
    const copies = new Map<string, number>()
    for (const { words, article } of owners.values()) {
      copies.set(`${article} ${words}`, (copies.get(`${article} ${words}`) ?? 0) + 1)
    }
    for (const [path, { identity, words, article }] of owners) {
      // Of the same words twice in one article, nobody can tell which of the two an edit has left.
      if (copies.get(`${article} ${words}`)! > 1) continue
      const there = placed.get(identity)
      const same =
        there !== undefined && now.get(there)!.words === words && now.get(there)!.article === article
      if (same && there !== path && now.get(path)?.words !== words) tally.lost++
    }
    owners = now
    entries = result.entries
    articles = edited(articles, chance, `n${edit}`)
  }
}

test(`no address dies, is shared or points at other words in silence, over ${EDITS} random edits`, () => {
  const tally: Tally = {
    dead: 0,
    shared: 0,
    silent: 0,
    astray: 0,
    moved: 0,
    disclosed: 0,
    lost: 0,
    builds: 0,
  }
  for (let seed = 1; seed <= EDITS / EDITS_A_STORY; seed++) story(seed, tally)
  const { disclosed, moved, builds, ...faults } = tally
  console.log(
    `${builds} builds; ${disclosed} addresses took other words in the same place, and said so; ${moved} times a reader is sent on`,
  )
  assert.deepEqual(faults, { dead: 0, shared: 0, silent: 0, astray: 0, lost: 0 })
})
