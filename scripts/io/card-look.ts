import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const LAYOUTS = new URL('../../layouts/', import.meta.url)
const CARDS = new URL('../cards/', import.meta.url)

/** The program that draws SVG. */
export const readWasm = () =>
  readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'))

/** The drawing by which a device shows the site, as SVG. */
export const readIcon = (): string => readFileSync(new URL('icons/icon.svg', LAYOUTS), 'utf8')

/** What pictures of quotations are drawn with. */
export const readLook = () => ({
  text: readFileSync(new URL('fonts/text.woff2', LAYOUTS)),
  heading: readFileSync(new URL('fonts/heading.woff2', LAYOUTS)),
  tokens: readFileSync(new URL('css/tokens.css', LAYOUTS), 'utf8'),
  wasm: readWasm(),
})

/** The program that draws them, as text: where it changes, so may the pictures. The packages are pinned in the last file. */
export const readCardSources = (): string =>
  [...readdirSync(CARDS).sort(), '../../package.json']
    .map(name => readFileSync(new URL(name, CARDS), 'utf8'))
    .join('\n')
