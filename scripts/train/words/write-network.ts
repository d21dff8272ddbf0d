import { matrices, NETWORK_MAGIC, type Network, PARTS, SHAPE_KEYS } from '../../models/words/network.ts'

/** Writes what `readNetwork` reads. */
export function writeNetwork({ shape, known, parameters }: Network): Uint8Array {
  const sizes = matrices(shape)
  const weights = PARTS.reduce((sum, part) => sum + sizes[part][0] * (4 + sizes[part][1]), 0)
  const bytes = new Uint8Array(4 + 4 * SHAPE_KEYS.length + 4 * shape.words + weights)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, NETWORK_MAGIC, true)
  for (const [i, key] of SHAPE_KEYS.entries()) view.setUint32(4 + 4 * i, shape[key], true)
  let at = 4 + 4 * SHAPE_KEYS.length
  for (const hash of known.keys()) {
    view.setInt32(at, hash, true)
    at += 4
  }
  for (const part of PARTS) {
    const [rows, columns] = sizes[part]
    for (let row = 0; row < rows; row++) {
      const values = parameters[part].subarray(row * columns, (row + 1) * columns)
      const scale = Math.fround(values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127) || 1
      view.setFloat32(at, scale, true)
      at += 4
      for (const value of values) view.setInt8(at++, Math.round(value / scale))
    }
  }
  return bytes
}
