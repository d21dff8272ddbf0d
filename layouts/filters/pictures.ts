import type { StateCore, Token } from 'markdown-it'
import { factsOf } from './facts.ts'
import { asPage } from './links.ts'
import { attribute, runs } from './tokens.ts'

// A file of the scripts' own making, beside the page: no scheme, no host.
const DRAWING = /^(?!\/)[^:?#\\]+\.svg$/

/** The drawing itself, without what only a file of its own needs. */
const inline = (svg: string): string =>
  svg
    .replace(/^\s*<\?xml[^>]*\?>\s*/, '')
    .replace(/\shref="([^"]*)"/g, (_, href: string) => ` href="${asPage(href)}"`)
    .trim()

function replace(state: StateCore, image: Token): void {
  const source = attribute(image, 'src')
  const drawing = DRAWING.test(source)
  image.type = drawing ? 'html_inline' : 'text'
  image.content = drawing ? inline(factsOf(state).readBeside(source)) : image.content
  image.children = null
}

/** A drawing goes into the page; any other image becomes its words, so that no page asks another host for it. */
export function pictures(state: StateCore): void {
  for (const { children } of runs(state))
    for (const token of children) if (token.type === 'image') replace(state, token)
}
