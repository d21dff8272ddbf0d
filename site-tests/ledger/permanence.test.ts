import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plain } from '../../scripts/briefing/ledger/likeness.ts'
import { reconcile } from '../../scripts/briefing/ledger/reconcile.ts'
import type { LedgerEntry } from '../../scripts/model/ledger.ts'
import { rowsIn, rowsOf } from '../../scripts/text/fingerprints.ts'
import { type Chance, edited, newParagraph, shuffled } from './edits.ts'
import { type Articles, publishedBy, textOf } from './newsroom.ts'

/** Edits in all; `LEDGER_EDITS` asks for more than a test run needs. */
const EDITS = Number(process.env.LEDGER_EDITS ?? 3000)
/** Edits in all of the story in which files change their names and their texts. */
const MOVES = Number(process.env.LEDGER_MOVES ?? 500)
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

interface Owner {
  readonly identity: number
  readonly words: string
  readonly article: string | null
  readonly text: string
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
  /** An address of an article that shows, or sends to, a text in which little is left of one that stood there. */
  other: number
  /** A quotation's address that shows the same words of somebody else, in another article. */
  foreign: number
  /** Times an article's address told that another one had stood there. */
  told: number
  builds: number
}

const threes = (text: string): Set<string> => {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  return new Set(words.map((_, i) => words.slice(i, i + 3).join(' ')).slice(0, Math.max(1, words.length - 2)))
}

/** The part of a text that stands in another, by three words in a row. */
function left(before: string, now: string): number {
  const [some, all] = [threes(before), threes(now)]
  return [...some].filter(three => all.has(three)).length / some.size
}

const LITTLE = 0.15
/** The same as the ledger sees it, which has only a sample of the text. */
const LITTLE_LEFT = 0.35
const isAlike = (a: string, b: string) => left(a, b) >= LITTLE || left(b, a) >= LITTLE

function isPrintOf(print: string, text: string): boolean {
  const [rows, sample] = [rowsOf([text]), rowsIn(print)]
  return sample.filter(row => rows.has(row)).length >= sample.length * LITTLE
}

/** Every text that an article's address has shown, by the address. */
type Shown = Map<string, Set<string>>

/** Counts the addresses that show another article than one that they have shown before, and do not say so. */
function followArticles(entries: readonly LedgerEntry[], articles: Articles, shown: Shown, tally: Tally) {
  const texts = new Map([...articles].map(([slug, list]) => [`articles/${slug}.html`, textOf(list)]))
  for (const entry of entries) {
    if (entry.kind !== 'article' || entry.state === 'gone') continue
    const others = entry.others ?? []
    const now = texts.get(entry.to ?? entry.path)!
    const before = shown.get(entry.path) ?? new Set()
    tally.told += Number(others.length > 0)
    const told = [...before].filter(text => others.some(({ print }) => isPrintOf(print, text)))
    // What is told may be a later state of the same article.
    const isTold = (text: string) => told.some(other => other === text || isAlike(other, text))
    for (const text of before) if (!isAlike(text, now) && !isTold(text)) tally.other++
    shown.set(entry.path, entry.state === 'live' ? before.add(now) : before)
  }
}

/** One newsroom through many edits, a build after each. */
function story(seed: number, tally: Tally, change: typeof edited): void {
  const chance = chanceFrom(seed)
  const shown: Shown = new Map()
  let articles: Articles = new Map([
    ['a', Array.from({ length: 10 }, () => newParagraph(chance))],
    ['b', Array.from({ length: 6 }, () => newParagraph(chance))],
  ])
  let entries: readonly LedgerEntry[] = []
  let owners = new Map<string, Owner>()
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
    followArticles(result.entries, articles, shown, tally)
    const now = new Map<string, Owner>()
    for (const [i, { kind, words, article }] of published.entries()) {
      if (kind !== 'quotation') continue
      const path = result.paths[i]!
      const owner = owners.get(path)
      if (owner && owner.identity !== identities[i] && plain(owner.words) !== plain(words)) {
        if (after.get(path)!.was.includes(owner.words)) tally.disclosed++
        else tally.silent++
      }
      const text = textOf(articles.get(article!)!)
      if (owner && owner.identity !== identities[i] && left(owner.text, text) < LITTLE) tally.foreign++
      now.set(path, { identity: identities[i]!, words, article, text })
    }
    const placed = new Map([...now].map(([path, { identity }]) => [identity, path]))
    const copies = new Map<string, number>()
    for (const { words, article } of owners.values()) {
      copies.set(`${article} ${words}`, (copies.get(`${article} ${words}`) ?? 0) + 1)
    }
    for (const [path, { identity, words, article, text }] of owners) {
      // Of the same words twice in one article, nobody can tell which of the two an edit has left.
      if (copies.get(`${article} ${words}`)! > 1) continue
      // Where little is left of an article, a few words without their neighbours may be those of another one.
      const here = articles.get(article!)
      if (here && left(text, textOf(here)) < LITTLE_LEFT) continue
      const there = placed.get(identity)
      const same =
        there !== undefined && now.get(there)!.words === words && now.get(there)!.article === article
      if (same && there !== path && now.get(path)?.words !== words) tally.lost++
    }
    owners = now
    entries = result.entries
    articles = change(articles, chance, `n${edit}`)
  }
}

function run(edits: number, change: typeof edited): Tally {
  const tally: Tally = {
    dead: 0,
    shared: 0,
    silent: 0,
    astray: 0,
    moved: 0,
    disclosed: 0,
    lost: 0,
    other: 0,
    foreign: 0,
    told: 0,
    builds: 0,
  }
  for (let seed = 1; seed <= edits / EDITS_A_STORY; seed++) story(seed, tally, change)
  return tally
}

const NONE = { dead: 0, shared: 0, silent: 0, astray: 0, lost: 0, other: 0, foreign: 0 }

test(`no address dies, is shared or points at other words in silence, over ${EDITS} random edits`, () => {
  const { disclosed, moved, told, builds, ...faults } = run(EDITS, edited)
  console.log(
    `${builds} builds; ${disclosed} addresses took other words in the same place, and said so; ${moved} times a reader is sent on`,
  )
  assert.deepEqual(faults, NONE)
})

test(`no address shows another article in silence, over ${MOVES} edits, swaps, renames and overwritings`, () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
  const { disclosed, moved, told, builds, ...faults } = run(MOVES, (articles, chance, slug) =>
    chance(3) ? edited(articles, chance, slug) : shuffled(articles, chance, [...names, slug]),
  )
  console.log(`${builds} builds; ${told} times an address told of another article that had stood there`)
  assert.deepEqual(faults, NONE)
  assert.ok(told > 0)
})
