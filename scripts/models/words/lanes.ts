/** Fixed point: one is so many. */
export const ONE = 256

/** How many rows are added up at most; their sum must stay within 16 bits. */
const MOST_ROWS = 28
const LIMIT = Math.floor(0x7fff / MOST_ROWS)

const fixed = (value: number): number => Math.max(-LIMIT, Math.min(LIMIT, Math.round(value * ONE)))

/**
 * Rows of numbers as whole ones, two in each element, so that one addition adds two of them: high × 65536 + low.
 * As no sum of rows leaves 16 bits, the lanes do not disturb one another beyond what `low` and `high` take back.
 * @param values an even number of them
 */
export function pack(values: Float32Array | Float64Array): Int32Array {
  const packed = new Int32Array(values.length / 2)
  for (let i = 0; i < packed.length; i++)
    packed[i] = fixed(values[2 * i + 1]!) * 0x10000 + fixed(values[2 * i]!)
  return packed
}

export const low = (sum: number): number => (sum << 16) >> 16

export const high = (sum: number): number => (sum - low(sum)) >> 16
