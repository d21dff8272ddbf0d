import type { StateCore, Token } from 'markdown-it'
import type { PictureFile } from '../../scripts/model/markup.ts'
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

/** A picture of an article: its size is known, so that nothing moves when it comes. */
function show(image: Token, { width, height }: PictureFile): void {
  for (const [name, value] of Object.entries({ width, height, loading: 'lazy', decoding: 'async' }))
    image.attrSet(name, String(value))
}

function replace(state: StateCore, image: Token): void {
  const source = attribute(image, 'src')
  const picture = factsOf(state).pictures.get(source)
  if (picture) {
    show(image, picture)
    return
  }
  const drawing = DRAWING.test(source)
  image.type = drawing ? 'html_inline' : 'text'
  image.content = drawing ? inline(factsOf(state).readBeside(source)) : image.content
  image.children = null
}

/** A paragraph that is one picture becomes a figure; the title of the picture is its caption. */
function figure(state: StateCore, children: Token[], at: number): void {
  const [image, ...more] = children
  if (image?.type !== 'image' || more.length > 0) return
  const caption = attribute(image, 'title')
  image.attrs = image.attrs!.filter(([name]) => name !== 'title')
  for (const edge of [state.tokens[at - 1]!, state.tokens[at + 1]!]) edge.tag = 'figure'
  if (!caption) return
  const words = Object.assign(new state.Token('text', '', 0), { content: caption })
  children.push(
    new state.Token('figcaption_open', 'figcaption', 1),
    words,
    new state.Token('figcaption_close', 'figcaption', -1),
  )
}

/**
 * A drawing goes into the page, a picture of an article stands beside it; any other image becomes its words, so
 * that no page asks another host for it.
 */
export function pictures(state: StateCore): void {
  for (const { children, at } of runs(state)) {
    for (const token of children) if (token.type === 'image') replace(state, token)
    figure(state, children, at)
  }
}
