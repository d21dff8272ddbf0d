/** Longitude and latitude in degrees. */
export type Point = readonly [number, number]

/** A degree of longitude is shorter the further it is from the equator. */
const width = (latitude: number): number => Math.cos((latitude * Math.PI) / 180)

/** In square degrees as they are at the equator. */
export function areaOf(ring: readonly Point[]): number {
  let sum = 0
  for (const [i, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!
    sum += (x * nextY - nextX * y) * width(y)
  }
  return Math.abs(sum) / 2
}

const triangle = (a: Point, b: Point, c: Point): number =>
  (Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2) * width(b[1])

/** Of a closed line so many points stay at least, so that it encloses something. */
const LEAST_OF_RING = 5

/**
 * A line without the points that make the smallest corners, as M. Visvalingam and J. D. Whyatt (1993) leave them out; its
 * ends stay, so that lines still meet. Quadratic in the length of the line.
 * @param least area of a corner that stays, in square degrees
 */
export function slimmer(line: readonly Point[], least: number): Point[] {
  const left = [...line]
  const [start, end] = [line[0]!, line.at(-1)!]
  const atLeast = start[0] === end[0] && start[1] === end[1] ? LEAST_OF_RING : 2
  while (left.length > atLeast) {
    let smallest = least
    let at = -1
    for (let i = 1; i < left.length - 1; i++) {
      const area = triangle(left[i - 1]!, left[i]!, left[i + 1]!)
      if (area < smallest) {
        smallest = area
        at = i
      }
    }
    if (at < 0) break
    left.splice(at, 1)
  }
  return left
}
