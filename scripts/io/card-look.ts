import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const LAYOUTS = new URL('../../layouts/', import.meta.url)
const CARDS = new URL('../cards/', import.meta.url)
const wasm = (): string => createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')

/** What pictures of quotations are drawn with. */
export const readLook = () => ({
  text: readFileSync(new URL('fonts/text.woff2', LAYOUTS)),
  heading: readFileSync(new URL('fonts/heading.woff2', LAYOUTS)),
  tokens: readFileSync(new URL('css/tokens.css', LAYOUTS), 'utf8'),
  wasm: readFileSync(wasm()),
})

/** The program that draws them, as text: where it changes, so may the pictures. The packages are pinned in the last file. */
export const readCardSources = (): string =>
  [...readdirSync(CARDS).sort(), '../../package.json']
    .map(name => readFileSync(new URL(name, CARDS), 'utf8'))
    .join('\n')
