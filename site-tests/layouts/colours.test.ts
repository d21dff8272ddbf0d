import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../rules/sources.ts'

const TINTS = [1, 2, 3, 4, 5, 6]

/** Red, green and blue, 0 to 1. */
type Colour = readonly [number, number, number]

const colour = (hex: string): Colour =>
  [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as never

/** Every `--name: light-dark(#…, #…)` by the name; of a speaker, `tint-2` and `wash-2`. */
function tokens(theme: 0 | 1): (name: string) => Colour {
  const found = new Map<string, Colour>()
  for (const [, selector = '', body = ''] of read('layouts/css/tokens.css').matchAll(
    /([^{}]+)\{([^{}]*)\}/g,
  )) {
    const tint = /\.tint-(\d)/.exec(selector)?.[1]
    for (const [, name, light, dark] of body.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g))
      found.set(tint ? `${name}-${tint}` : name!, colour([light!, dark!][theme]!))
  }
  return name => found.get(name)!
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)

/** Relative luminance, as WCAG 2 has it. */
const luminance = (of: Colour): number => {
  const [red, green, blue] = of.map(linear) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG 2 contrast, 1 to 21. */
function contrast(a: Colour, b: Colour): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** CIE L*a*b*, for daylight (D65). */
function lab(of: Colour): Colour {
  const [r, g, b] = of.map(linear) as [number, number, number]
  const root = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  const x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047)
  const y = root(0.2126 * r + 0.7152 * g + 0.0722 * b)
  const z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const radians = (degrees: number) => (degrees * Math.PI) / 180
const degrees = (y: number, x: number) => ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360
const seventh = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7))

/** CIEDE2000, the difference of two colours as an eye sees it. */
function difference(first: Colour, second: Colour): number {
  const [[l1, a1, b1], [l2, a2, b2]] = [lab(first), lab(second)]
  const stretch = 1 + 0.5 * (1 - seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2))
  const [x1, x2] = [a1 * stretch, a2 * stretch]
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)]
  const [h1, h2] = [degrees(b1, x1), degrees(b2, x2)]
  const apart = Math.abs(h1 - h2) > 180
  const turn = h2 - h1 + (apart ? (h2 > h1 ? -360 : 360) : 0)
  const hue = (h1 + h2 + (apart ? (h1 + h2 < 360 ? 360 : -360) : 0)) / 2
  const chroma = (c1 + c2) / 2
  const bend =
    1 -
    0.17 * Math.cos(radians(hue - 30)) +
    0.24 * Math.cos(radians(2 * hue)) +
    0.32 * Math.cos(radians(3 * hue + 6)) -
    0.2 * Math.cos(radians(4 * hue - 63))
  const middle = ((l1 + l2) / 2 - 50) ** 2
  const light = (l2 - l1) / (1 + (0.015 * middle) / Math.sqrt(20 + middle))
  const strong = (c2 - c1) / (1 + 0.045 * chroma)
  const coloured = (2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2))) / (1 + 0.015 * chroma * bend)
  const rotation = -2 * seventh(chroma) * Math.sin(radians(60 * Math.exp(-(((hue - 275) / 25) ** 2))))
  return Math.sqrt(light ** 2 + strong ** 2 + coloured ** 2 + rotation * strong * coloured)
}

test('the difference of colours is measured as CIEDE2000 has it', () => {
  assert.equal(difference(colour('#ffffff'), colour('#000000')).toFixed(0), '100')
  assert.equal(difference(colour('#ff0000'), colour('#00ff00')).toFixed(1), '86.6')
})

for (const [theme, name] of ['light', 'dark'].entries()) {
  const token = tokens(theme as 0 | 1)
  const atLeast = (least: number, a: string, b: string) =>
    test(`${name}: ${a} on ${b} has a contrast of ${least} at least`, () =>
      assert.ok(contrast(token(a), token(b)) >= least, String(contrast(token(a), token(b)))))

  for (const paper of ['paper', 'raised']) {
    atLeast(7, 'ink', paper)
    atLeast(4.5, 'muted', paper)
    atLeast(4.5, 'accent', paper)
    // Borders of controls, lines that mean something, and the ring around what has the focus.
    atLeast(3, 'edge', paper)
    atLeast(3, 'focus', paper)
  }
  for (const tint of [0, ...TINTS]) {
    atLeast(4.5, `tint-${tint}`, 'paper')
    atLeast(4.5, `tint-${tint}`, `wash-${tint}`)
    atLeast(7, 'ink', `wash-${tint}`)
  }
  for (const tint of TINTS.slice(1))
    for (const kind of ['tint', 'wash'])
      test(`${name}: ${kind} ${tint} differs plainly from the one before it`, () => {
        const found = difference(token(`${kind}-${tint - 1}`), token(`${kind}-${tint}`))
        assert.ok(found >= 15, String(found))
      })
}
