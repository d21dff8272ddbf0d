import type { EntityView } from '../../model/briefing.ts'
import { fold } from '../../text/slugs.ts'
import outlines from './outlines.json' with { type: 'json' }

/** Longitude and latitude in degrees. */
type Point = [number, number]

/** A country as maps draw it. */
export interface Country {
  /** What a map calls it. */
  readonly label: string
  /** What an article means it by; empty for names that mean other places as well. */
  readonly names: readonly string[]
  /** Polygons of rings of lines; `~n` is line n from its end. */
  readonly polygons: readonly (readonly (readonly number[])[])[]
}

export const countries: readonly Country[] = outlines.countries

const STEPS = 100

/** One line of the outlines, which stand as differences from point to point. */
function lineOf(written: string): Point[] {
  const steps = written.split(' ').map(Number)
  const at: Point = [0, 0]
  return Array.from({ length: steps.length / 2 }, (_, i): Point => {
    at[0] += steps[2 * i]!
    at[1] += steps[2 * i + 1]!
    return [at[0] / STEPS, at[1] / STEPS]
  })
}

let lines: Point[][] | undefined
const known = new Map<Country, Point[][][]>()

/** The polygons of a country, each of rings of points, the first point again at the end of a ring. */
export function outlineOf(country: Country): Point[][][] {
  const found = known.get(country)
  if (found) return found
  lines ??= outlines.arcs.map(lineOf)
  const all = lines
  const polygons = country.polygons.map(polygon =>
    polygon.map(ring => {
      const points = ring.flatMap(line => (line < 0 ? all[~line]!.toReversed() : all[line]!).slice(1))
      return [points.at(-1)!, ...points]
    }),
  )
  known.set(country, polygons)
  return polygons
}

let byName: ReadonlyMap<string, Country> | undefined

/** The country that a place is by all its names; undefined where they do not settle it. */
export function countryOf({ type, name, aliases }: EntityView): Country | undefined {
  if (type !== 'place') return undefined
  byName ??= new Map(countries.flatMap(country => country.names.map(each => [fold(each), country] as const)))
  const named = byName
  const found = new Set([name, ...aliases].flatMap(each => named.get(fold(each)) ?? []))
  return found.size === 1 ? [...found][0] : undefined
}

const lineNumbers = ({ polygons }: Country): number[] =>
  polygons.flat(2).map(line => (line < 0 ? ~line : line))

/** The countries that share a border with one, by the alphabet. */
export function neighboursOf(country: Country): string[] {
  const own = new Set(lineNumbers(country))
  return countries
    .filter(each => each !== country && lineNumbers(each).some(line => own.has(line)))
    .map(({ label }) => label)
    .sort()
}
