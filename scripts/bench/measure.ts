/** A way of doing the job; gives how much it found, so that nothing can be optimised away. */
export interface Contender {
  readonly name: string
  readonly does: string
  run(): number
}

export interface Figure {
  readonly name: string
  readonly does: string
  /** Median over the rounds. */
  readonly milliseconds: number
  readonly found: number
}

/** The value in the middle. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]!
}

/**
 * Runs the contenders in turn, round after round, so that a change in the machine's speed meets them all.
 * @param rounds counted rounds, after one that warms up and is not counted
 */
export function race(contenders: readonly Contender[], rounds: number): Figure[] {
  const times = contenders.map((): number[] => [])
  const found = contenders.map(() => 0)
  for (let round = 0; round <= rounds; round++) {
    for (const [i, contender] of contenders.entries()) {
      const start = performance.now()
      found[i] = contender.run()
      if (round > 0) times[i]!.push(performance.now() - start)
    }
  }
  return contenders.map(({ name, does }, i) => ({
    name,
    does,
    milliseconds: median(times[i]!),
    found: found[i]!,
  }))
}

/** The figures as lines of a table; the last column compares each with the first. */
export function table(figures: readonly Figure[], size: number, unit: string): string[] {
  const [first] = figures
  return figures.map(({ name, does, milliseconds, found }) => {
    const rate = Math.round(size / milliseconds)
    const ratio = (first!.milliseconds / milliseconds).toFixed(2)
    return `${name.padEnd(12)} ${`${rate} k ${unit}/s`.padStart(20)}  ×${ratio.padStart(6)}  found ${String(found).padStart(6)}  ${does}`
  })
}
