import { createDraw, type Draw } from '../cards/draw.ts'
import { addFile, fillFolder, readSource } from '../io/files.ts'
import { readCardSources, readLook } from '../io/look.ts'
import type { Content } from '../io/replace.ts'
import type { Page } from '../model/outputs.ts'
import type { CardFacts } from '../model/page-data.ts'
import { idIn } from '../text/addresses.ts'
import { sha256Hex } from '../text/hash.ts'

/** Cards of builds before, by a hash of what they show and of how it is drawn; outside of git. */
const CACHE = '.cache/cards'

interface Wanted {
  /** In the site. */
  readonly path: string
  /** In the cache. */
  readonly file: string
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
    file: `${sha256Hex(drawing + JSON.stringify(card))}.png`,
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
  const cached = (file: string) => readSource(root, `${CACHE}/${file}`)
  const missing = wanted.filter(({ file }) => !cached(file))
  let draw: Draw | undefined
  for (const [i, { file, card }] of missing.entries()) {
    // The programs that draw take a while to load.
    draw ??= await createDraw(readLook())
    addFile(root, `${CACHE}/${file}`, await draw(card))
    onDone(i + 1, missing.length)
  }
  const read =
    ({ file }: Wanted) =>
    () =>
      cached(file)!.bytes
  if (wanted.length > 0) fillFolder(root, CACHE, new Map(wanted.map(one => [one.file, read(one)])))
  return new Map(wanted.map(one => [one.path, read(one)]))
}
