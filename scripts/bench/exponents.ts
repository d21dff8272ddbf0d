/** The most that a time may grow by: 1 is linear, 2 quadratic. */
export const MOST = 1.15

/** Times below this are noise: whatever is that short for the largest text grows too little to matter. */
const NOISE = 40

export interface Grown {
  readonly lines: readonly string[]
  /** What grows faster than it may, with its exponent. */
  readonly failing: readonly string[]
}

/** CPU milliseconds of a task, which a busy machine changes less than those of the clock. */
export function millisecondsOf(task: () => void): number {
  const start = process.cpuUsage()
  task()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/**
 * The exponent of growth: the slope of the line through the logarithms of sizes and times (least squares). Times that
 * are noise are left out.
 */
export function exponentOf(sizes: readonly number[], times: readonly number[]): number {
  const points = times.flatMap((time, i) =>
    time >= NOISE / 4 ? [[Math.log(sizes[i]!), Math.log(time)] as const] : [],
  )
  if (points.length < 2 || times.at(-1)! < NOISE) return 0
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0)
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
}

/** Which rows grow by more than `most`, in words. */
export const failing = (
  rows: readonly { readonly name: string; readonly exponent: number }[],
  most: number,
): string[] =>
  rows
    .filter(({ exponent }) => exponent > most)
    .map(({ name, exponent }) => `${name}: ${exponent.toFixed(2)}`)
