import { readCardSources, readLook } from '../io/card-look.ts'
import type { Content } from '../io/replace.ts'
import { openStore } from '../io/store.ts'
import type { Page } from '../model/outputs.ts'
import type { CardFacts } from '../model/page-data.ts'
import { idIn } from '../text/addresses.ts'
import { sha256Hex } from '../text/hash.ts'
import { drawCards } from './draw-cards.ts'

/** Cards of builds before; outside of git. */
const CACHE = '.cache/cards'

interface Wanted {
  /** In the site. */
  readonly path: string
  /** In the cache: a hash of what is shown and of how it is drawn. */
  readonly key: string
  readonly card: CardFacts
}

function wantedOf(pages: readonly Page[]): Wanted[] {
  const cards = pages.flatMap(page =>
    page.kind === 'quotation' && page.facts.card ? [{ url: page.url, card: page.facts.card }] : [],
  )
  if (cards.length === 0) return []
  const { tokens } = readLook()
  const drawing = sha256Hex(tokens + readCardSources())
  return cards.map(({ url, card }) => ({
    path: `cards/${idIn('quotation', url)!}.png`,
    key: sha256Hex(drawing + JSON.stringify(card)),
    card,
  }))
}

/**
 * The pictures of all quotations, by their path in the site. Each is drawn once, and read from the cache from then on;
 * what no quotation shows any more leaves the cache.
 * @param onDone is told how many of how many are drawn
 */
export async function makeCards(
  root: string,
  pages: readonly Page[],
  onDone: (count: number, total: number) => void,
): Promise<Map<string, () => Content>> {
  const wanted = wantedOf(pages)
  if (wanted.length === 0) return new Map()
  const store = openStore(root, CACHE)
  const missing = wanted.filter(({ key }) => !store.get(key))
  let count = 0
  if (missing.length > 0)
    await drawCards(
      missing.map(({ card }) => card),
      (index, png) => {
        store.put(missing[index]!.key, Buffer.from(png))
        onDone(++count, missing.length)
      },
    )
  store.prune(new Set(wanted.map(({ key }) => key)), 0)
  return new Map(wanted.map(({ path, key }) => [path, () => store.get(key)!]))
}
