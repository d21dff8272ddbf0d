import type { CardFacts } from '../model/page-data.ts'

/** Width and height of a card in pixels, as sites that show links want it. */
export const SIZE = { width: 1200, height: 630 } as const

/** Colours by what they are for; `tints` by the number of a speaker’s colour. */
export interface Colours {
  readonly paper: string
  readonly ink: string
  readonly muted: string
  readonly rule: string
  readonly tints: readonly string[]
}

type Style = Readonly<Record<string, string | number>>

/** An element as satori takes it. */
export interface Element {
  readonly type: 'div'
  readonly props: { readonly style: Style; readonly children: string | readonly Element[] }
}

const box = (style: Style, children: string | readonly Element[]): Element => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
})

/** Sizes of the words in pixels, each up to a number of characters. */
const SIZES: readonly (readonly [most: number, pixels: number])[] = [
  [80, 62],
  [160, 50],
  [260, 41],
  [380, 35],
  [520, 31],
]
const SMALLEST = 27

const sizeFor = (words: string): number => SIZES.find(([most]) => words.length <= most)?.[1] ?? SMALLEST

/** What stands in the place of words whose letters the font does not have. */
const UNSHOWN = 'The words are on the page of this quotation.'

/** What a card shows; null is what the font has no letters for. */
export interface Shown extends Pick<CardFacts, 'kind' | 'tint'> {
  readonly words: string | null
  readonly who: string | null
  readonly role: string | null
  readonly source: string | null
}

/** A card: kind, words at the speaker’s colour, who, and at its foot where and when. */
export function design({ words, kind, who, role, source, tint }: Shown, colours: Colours): Element {
  const { paper, ink, muted, rule, tints } = colours
  const colour = tints[tint] ?? muted
  // An ellipsis does not begin a line.
  const shown = (words ?? UNSHOWN).replace(/ …$/, '\u00a0…')
  return box(
    {
      ...SIZE,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '52px 64px 44px',
      background: paper,
      color: ink,
      fontFamily: 'Serif',
    },
    [
      box({ fontSize: 26, color: muted }, kind),
      box({ flexGrow: 1, alignItems: 'center', overflow: 'hidden' }, [
        box(
          {
            width: '100%',
            boxSizing: 'border-box',
            paddingLeft: 32,
            borderLeft: `8px solid ${colour}`,
            flexDirection: 'column',
          },
          [
            box({ fontSize: sizeFor(shown), lineHeight: 1.32, color: words === null ? muted : ink }, shown),
            ...(who === null
              ? []
              : [
                  box({ marginTop: 26, fontSize: 32, flexWrap: 'wrap' }, [
                    box({ fontWeight: 700, marginRight: 14 }, who),
                    ...(role === null ? [] : [box({ color: muted }, role)]),
                  ]),
                ]),
          ],
        ),
      ]),
      box(
        { borderTop: `2px solid ${rule}`, paddingTop: 20, fontSize: 25, lineHeight: 1.3, color: muted },
        source ?? '',
      ),
    ],
  )
}
