import { ICONS } from '../cards/icons.ts'
import { readCardSources, readIcon, readWasm } from '../io/card-look.ts'
import type { Content } from '../io/replace.ts'
import { openStore } from '../io/store.ts'
import { sha256Hex } from '../text/hash.ts'

/** Icons of builds before; outside of git. */
const CACHE = '.cache/icons'

/** The icons of the installed site, by their path in it. Each is drawn once, and read from the cache from then on. */
export async function makeIcons(root: string): Promise<Map<string, () => Content>> {
  const store = openStore(root, CACHE)
  const drawing = readIcon()
  const sources = readCardSources()
  const icons = ICONS.map(icon => ({ ...icon, key: sha256Hex(`${icon.path}\n${drawing}\n${sources}`) }))
  const missing = icons.filter(({ key }) => !store.get(key))
  if (missing.length > 0) {
    // The program that draws takes a while to load.
    const { pngMaker } = await import('../cards/png.ts')
    const png = await pngMaker(readWasm())
    for (const { key, svg, width } of missing) store.put(key, Buffer.from(png(svg(drawing), width)))
  }
  store.prune(new Set(icons.map(({ key }) => key)), 0)
  return new Map(icons.map(({ path, key }) => [path, () => store.get(key)!]))
}
