import { type Country, countries, neighboursOf, outlineOf } from '../briefing/countries/index.ts'
import { listed } from '../text/english.ts'
import { greatest } from '../text/lists.ts'
import { element, xmlEscaped } from '../text/xml.ts'
import { frameOf, HEIGHT, shape, WIDTH } from './country-frame.ts'

/** A country that is drawn smaller has a ring around it. */
const TOO_SMALL = 12
const RING = 14
/** Width of a letter at most, and height of a line. */
const LETTER = 6.6
const LINE = 13

type Box = readonly [left: number, top: number, right: number, bottom: number]

const meet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

/** The place of a name, and whether the shape is wide and high enough for it. */
function labelBox(label: string, [x, y]: [number, number], [[left, top], [right, bottom]]: Bounds) {
  const half = (label.length * LETTER) / 2
  const box: Box = [x - half, y - LINE / 2, x + half, y + LINE / 2]
  const isInside = box[0] > 0 && box[2] < WIDTH && box[1] > 0 && box[3] < HEIGHT
  return { box, fits: isInside && right - left > half * 1.8 && bottom - top > LINE * 1.2 }
}

type Bounds = [[number, number], [number, number]]

/** What the picture says, in words. */
const described = (country: Country, name: string): string => {
  const borders = neighboursOf(country)
  return `Map: ${name}${borders.length > 0 ? `, which borders on ${listed(borders)}` : ', which borders on no other country'}`
}

/**
 * A country among its neighbours, 360 units wide; colours come from classes.
 * @param name what the articles call it
 */
export function countrySvg(country: Country, name: string): string {
  const { path, mayShow } = frameOf(country)
  const drawn = countries.filter(mayShow).flatMap(each => {
    const own = each === country
    const polygons = outlineOf(each)
    const line = path(shape(polygons))
    if (!line) return []
    const label = own ? name : each.label
    // A name stands on the largest part that is seen.
    const parts = polygons.map(polygon => shape([polygon]))
    const sizes = parts.map(part => path.area(part))
    const largest = parts[sizes.indexOf(greatest(sizes))]!
    const size = greatest(sizes)
    return [{ own, line, label, size, at: path.centroid(largest), bounds: path.bounds(largest) }]
  })
  const own = drawn.find(each => each.own)!
  const [[left, top], [right, bottom]] = own.bounds
  const isSmall = Math.max(right - left, bottom - top) < TOO_SMALL
  const taken: Box[] = []
  const labels = [own, ...drawn.filter(each => !each.own).sort((a, b) => b.size - a.size)].flatMap(each => {
    const at: [number, number] = each.own && isSmall ? [each.at[0], each.at[1] + RING + LINE] : each.at
    const { box, fits } = labelBox(each.label, at, each.bounds)
    if (!(fits || each.own) || taken.some(other => meet(other, box))) return []
    taken.push(box)
    const place = { x: at[0], y: at[1] + 4, 'text-anchor': 'middle', fill: 'currentColor' }
    return element('text', { ...place, class: each.own ? 'here' : 'beside' }, xmlEscaped(each.label))
  })
  const outline = { stroke: 'currentColor', 'stroke-width': 0.75 }
  const land = drawn
    .filter(each => !each.own)
    .map(({ line }) => line)
    .join('')
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: 'img',
      'aria-label': described(country, name),
      class: 'country-map',
      'font-size': 12,
    },
    [
      element('path', { d: land, class: 'land', fill: 'currentColor', 'fill-opacity': 0.08, ...outline }),
      element('path', { d: own.line, class: 'here', fill: 'currentColor', 'fill-opacity': 0.35, ...outline }),
      isSmall
        ? element('circle', {
            cx: own.at[0],
            cy: own.at[1],
            r: RING,
            class: 'ring',
            fill: 'none',
            ...outline,
          })
        : '',
      ...labels,
    ].join(''),
  )}\n`
}
