/** Averaged weights of one feature: `weights[i]` belongs to `classes[i]`. */
export interface Row {
  readonly key: number
  readonly classes: readonly number[]
  readonly weights: readonly number[]
}

function leb128(values: readonly number[]): number[] {
  const bytes: number[] = []
  for (let value of values) {
    while (value > 127) {
      bytes.push((value % 128) | 128)
      value = Math.floor(value / 128)
    }
    bytes.push(value)
  }
  return bytes
}

/**
 * Writes what `readTable` reads. Weights smaller than `least` are dropped, the others divided by `unit`, rounded
 * and cut off at ±127.
 */
export function writeTable(rows: Iterable<Row>, classes: number, unit: number, least: number): Uint8Array {
  const kept = [...rows]
    .map(({ key, classes, weights }) => {
      const whole = weights.map(weight =>
        Math.abs(weight) < least ? 0 : Math.max(-127, Math.min(127, Math.round(weight / unit))),
      )
      const pairs = classes.map((its, i) => [its, whole[i]!] as const).filter(([, weight]) => weight !== 0)
      return { key: key >>> 0, pairs: pairs.sort(([a], [b]) => a - b) }
    })
    .filter(({ pairs }) => pairs.length > 0)
    .sort((a, b) => a.key - b.key)
  const pairs = kept.flatMap(row => row.pairs)
  const keys = leb128(kept.map((row, i) => row.key - (kept[i - 1]?.key ?? 0)))
  const bytes = new Uint8Array(16 + keys.length + kept.length + 2 * pairs.length)
  const view = new DataView(bytes.buffer)
  for (const [i, value] of [0x314e494c, classes, kept.length, pairs.length].entries())
    view.setUint32(i * 4, value, true)
  let at = 16
  for (const list of [
    keys,
    kept.map(row => row.pairs.length),
    pairs.map(([its]) => its),
    pairs.map(([, its]) => its),
  ]) {
    bytes.set(
      list.map(value => value & 255),
      at,
    )
    at += list.length
  }
  return bytes
}
