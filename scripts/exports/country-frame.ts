import {
  type GeoPath,
  type GeoProjection,
  type GeoStream,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoDistance,
  geoPath,
} from 'd3-geo'
import { type Country, outlineOf } from '../briefing/countries/index.ts'
import { greatest } from '../text/lists.ts'

export const WIDTH = 360
export const HEIGHT = 270
/** Between the country and the edges: room for its neighbours. */
const AROUND = 56
/** The largest scale: some six degrees from left to right. */
const NEAREST = 3_400
/** Parts that are much smaller than a country's largest, or as far away in radians, do not decide what is shown. */
const MUCH = 0.1
const FAR = 0.6
/** Of the globe, in degrees from the middle. */
const SEEN = 80

/** Points of a line that are nearer to each other are left out. */
const LEAST_STEP = 1.4

export interface Shape {
  readonly type: 'MultiPolygon'
  readonly coordinates: [number, number][][][]
}

export const shape = (coordinates: Shape['coordinates']): Shape => ({ type: 'MultiPolygon', coordinates })

/** The parts of a country that are drawn whole. */
function mainParts(country: Country): Shape {
  const flat = geoPath()
  const sized = outlineOf(country).map(polygon => {
    const part = shape([polygon])
    return { polygon, middle: geoCentroid(part), area: Math.abs(flat.area(part)) }
  })
  const most = greatest(sized.map(({ area }) => area))
  const largest = sized.find(({ area }) => area === most)!
  return shape(
    sized
      .filter(({ middle, area }) => area >= MUCH * most && geoDistance(middle, largest.middle) < FAR)
      .map(({ polygon }) => polygon),
  )
}

/** A circle on the globe around all that a country has: its middle in degrees, its radius in radians. */
function circleOf(country: Country): { middle: [number, number]; radius: number } {
  const outline = shape(outlineOf(country))
  const middle = geoCentroid(outline)
  const points = outline.coordinates.flat(2)
  const radius = points.reduce((most, point) => Math.max(most, geoDistance(middle, point)), 0)
  // A line between two points of a larger circle may leave it.
  return { middle, radius: radius < Math.PI / 2 ? radius : Math.PI }
}

const circles = new Map<Country, ReturnType<typeof circleOf>>()

/** How far from the middle of a projection, in radians, its picture reaches. */
function reach(projection: GeoProjection): number {
  const [x, y] = projection.translate()
  const corner = Math.hypot(Math.max(x, WIDTH - x) + 1, Math.max(y, HEIGHT - y) + 1)
  return 2 * Math.asin(Math.min(1, corner / (2 * projection.scale())))
}

/** Passes on what is drawn, without points that nobody sees. */
function thinned(out: GeoStream): GeoStream {
  let [lastX, lastY] = [Number.NaN, Number.NaN]
  return {
    point(x, y) {
      if (Math.hypot(x - lastX, y - lastY) < LEAST_STEP) return
      lastX = x
      lastY = y
      out.point(x, y)
    },
    lineStart() {
      lastX = Number.NaN
      out.lineStart()
    },
    lineEnd: () => out.lineEnd(),
    polygonStart: () => out.polygonStart(),
    polygonEnd: () => out.polygonEnd(),
  }
}

/** A picture around a country, which stands in the middle. */
export interface CountryFrame {
  readonly path: GeoPath
  /** False for a country of which nothing is seen: drawing it, to find that, would take most of the time. */
  mayShow(other: Country): boolean
}

export function frameOf(country: Country): CountryFrame {
  const main = mainParts(country)
  const [longitude, latitude] = geoCentroid(main)
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .clipAngle(SEEN)
    .precision(0)
    .fitExtent(
      [
        [AROUND, AROUND],
        [WIDTH - AROUND, HEIGHT - AROUND],
      ],
      main,
    )
  if (projection.scale() > NEAREST) projection.scale(NEAREST).translate([WIDTH / 2, HEIGHT / 2])
  projection.clipExtent([
    [-1, -1],
    [WIDTH + 1, HEIGHT + 1],
  ])
  const seen = reach(projection)
  return {
    path: geoPath({ stream: out => projection.stream(thinned(out)) }).digits(1),
    mayShow(other) {
      const circle = circles.get(other) ?? circleOf(other)
      circles.set(other, circle)
      return geoDistance([longitude, latitude], circle.middle) - circle.radius <= seen
    },
  }
}
