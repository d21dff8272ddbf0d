import { createRequire } from 'node:module'
import { join } from 'node:path'
import { replaceFile } from '../../io/replace.ts'
import { greatest } from '../../text/lists.ts'
import { countryNames } from './names.ts'
import { areaOf, type Point, slimmer } from './slim.ts'

interface Topology {
  readonly arcs: readonly (readonly Point[])[]
  readonly transform: { readonly scale: Point; readonly translate: Point }
  readonly objects: { readonly countries: { readonly geometries: readonly Geometry[] } }
}
type Ring = readonly number[]
interface Geometry {
  readonly id?: string
  readonly type: 'Polygon' | 'MultiPolygon'
  readonly arcs: readonly Ring[] | readonly (readonly Ring[])[]
  readonly properties: { readonly name: string }
}

/** Steps to a degree. */
const STEPS = 100
/** Triangles of fewer square degrees are left out. */
const FINEST = 0.014
/** A smaller country has triangles of this part of it. */
const FINER = 600
/** A smaller island is left out, in square degrees, unless it is much of its country. */
const SMALL = 0.15
const MUCH = 0.03
/** Nobody reports from there, and its outline is a long one. */
const LEFT_OUT = new Set(['Antarctica', 'Fr. S. Antarctic Lands', 'Heard I. and McDonald Is.'])

const end = (arc: number): number => (arc < 0 ? ~arc : arc)

/**
 * Writes the outlines of countries and their names. The packages, needed only here: world-atlas 2.0.2 and
 * i18n-iso-countries 7.14.0.
 */
function build(packages: string, target: string): void {
  const map: Topology = createRequire(join(packages, 'x.js'))('world-atlas/countries-50m.json')
  const { scale, translate } = map.transform
  const arcs = map.arcs.map(steps => {
    const at: [number, number] = [0, 0]
    return steps.map(([x, y]): Point => {
      at[0] += x
      at[1] += y
      return [at[0] * scale[0] + translate[0], at[1] * scale[1] + translate[1]]
    })
  })
  const ringOf = (ring: Ring): Point[] =>
    ring.flatMap(arc => (arc < 0 ? [...arcs[~arc]!].reverse() : arcs[arc]!).slice(1))
  const countries = map.objects.countries.geometries
    .filter(({ properties }) => !LEFT_OUT.has(properties.name))
    .map(({ id, type, arcs: own, properties }) => {
      const polygons = (type === 'Polygon' ? [own] : own) as readonly (readonly Ring[])[]
      const sized = polygons.map(rings => ({ rings, area: areaOf(ringOf(rings[0]!)) }))
      const most = greatest(sized.map(({ area }) => area))
      const kept = sized.filter(({ area }) => area > SMALL || area > MUCH * most)
      return { id, name: properties.name, most, polygons: kept.map(({ rings }) => rings) }
    })
  // An arc is as fine as the smallest country needs that has it.
  const finest = new Map<number, number>()
  for (const { most, polygons } of countries)
    for (const arc of polygons.flat(2))
      finest.set(end(arc), Math.min(finest.get(end(arc)) ?? FINEST, FINEST, most / FINER))
  const used = [...finest.keys()].sort((a, b) => a - b)
  const place = new Map(used.map((arc, i) => [arc, i]))
  const renumbered = (arc: number): number => (arc < 0 ? ~place.get(~arc)! : place.get(arc)!)
  const names = countryNames(packages, countries)
  const data = {
    arcs: used.map(arc => written(slimmer(arcs[arc]!, finest.get(arc)!))),
    countries: countries.map(({ polygons }, i) => ({
      ...names[i]!,
      polygons: polygons.map(rings => rings.map(ring => ring.map(renumbered))),
    })),
  }
  const text = `${JSON.stringify(data).replaceAll('},{', '},\n{')}\n`
  replaceFile(target, text, true)
  console.log(`${countries.length} countries, ${used.length} lines, ${text.length} bytes`)
}

/** Longitudes and latitudes in steps, each but the first as the difference to the one before. */
function written(points: readonly Point[]): string {
  let before: Point = [0, 0]
  return points
    .map(([x, y]): Point => [Math.round(x * STEPS), Math.round(y * STEPS)])
    .map(point => {
      const step = `${point[0] - before[0]} ${point[1] - before[1]}`
      before = point
      return step
    })
    .join(' ')
}

const [packages, target] = process.argv.slice(2)
if (!packages || !target) throw new Error('usage: index.ts NODE_MODULES TARGET')
build(packages, target)
