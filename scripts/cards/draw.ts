import satori, { type SatoriOptions } from 'satori'
import { decompress } from 'wawoff2'
import type { CardFacts } from '../model/page-data.ts'
import { lightColour } from '../text/light-colour.ts'
import { type Colours, design, type Shown, SIZE } from './design.ts'
import { pngMaker } from './png.ts'

/** What pictures are drawn with: the site’s own fonts (WOFF2), its style sheet of colours, and the program that draws. */
export interface Look {
  readonly text: Uint8Array
  readonly heading: Uint8Array
  readonly tokens: string
  readonly wasm: Uint8Array
}

export const coloursIn = (tokens: string): Colours => ({
  paper: lightColour(tokens, '--paper:'),
  ink: lightColour(tokens, '--ink:'),
  muted: lightColour(tokens, '--muted:'),
  rule: lightColour(tokens, '--rule:'),
  tints: [0, 1, 2, 3, 4, 5, 6].map(tint => lightColour(tokens, `.tint-${tint} {`)),
})

/** Without what has one of these characters. Words without who says them are not shown either. */
function without(card: Shown, missing: string): Shown {
  const unknown = new Set(missing)
  const kept = (text: string | null) =>
    text !== null && [...text].some(character => unknown.has(character)) ? null : text
  const [words, who] = [kept(card.words), kept(card.who)]
  return {
    ...card,
    words: who === null ? null : words,
    who,
    role: who === null ? null : kept(card.role),
    source: kept(card.source),
  }
}

// The decompressed font lies in memory that the next one takes: it is copied at once.
const trueType = async (font: Uint8Array): Promise<ArrayBuffer> =>
  new Uint8Array(await decompress(font)).buffer

export type Draw = (card: CardFacts) => Promise<Uint8Array>

/** Makes the function that draws one card as PNG: the same card gives the same bytes. */
export async function createDraw(look: Look): Promise<Draw> {
  const png = await pngMaker(look.wasm)
  const text = await trueType(look.text)
  const heading = await trueType(look.heading)
  const colours = coloursIn(look.tokens)
  // The very same list for every card: fonts are parsed once for each list.
  const fonts: SatoriOptions['fonts'] = [
    { name: 'Serif', data: text, weight: 400, style: 'normal' },
    { name: 'Serif', data: heading, weight: 700, style: 'normal' },
  ]
  /** The picture as SVG, and the characters that would be boxes in it. */
  async function drawn(card: Shown): Promise<{ svg: string; missing: string }> {
    let missing = ''
    const svg = await satori(design(card, colours), {
      ...SIZE,
      fonts,
      loadAdditionalAsset: async (_, characters) => {
        missing += characters
        return []
      },
    })
    return { svg, missing }
  }
  return async card => {
    const first = await drawn(card)
    const { svg, missing } = first.missing ? await drawn(without(card, first.missing)) : first
    if (missing) throw new Error(`expected a card without letters that the font lacks, found ${missing}`)
    return png(svg)
  }
}
