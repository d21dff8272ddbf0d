import { seeded } from '../names/random.ts'

/** Row-major vectors of equal length. */
export interface Matrix {
  readonly data: Float32Array
  readonly width: number
}

function nearest(data: Float32Array, at: number, width: number, centers: Float32Array, k: number): number {
  let best = 0
  let top = Number.NEGATIVE_INFINITY
  for (let c = 0; c < k; c++) {
    let dot = 0
    for (let d = 0; d < width; d++) dot += data[at + d]! * centers[c * width + d]!
    if (dot > top) {
      top = dot
      best = c
    }
  }
  return best
}

function normalizeRow(data: Float32Array, at: number, width: number): void {
  let norm = 0
  for (let d = 0; d < width; d++) norm += data[at + d]! ** 2
  norm = Math.sqrt(norm) || 1
  for (let d = 0; d < width; d++) data[at + d]! /= norm
}

/** Spherical k-means over some rows: the cluster of each, 0 … k-1. */
function kMeans(
  { data, width }: Matrix,
  rows: Int32Array,
  k: number,
  rounds: number,
  seed: number,
): Uint8Array {
  const random = seeded(seed)
  const centers = new Float32Array(k * width)
  for (let c = 0; c < k; c++) {
    const row = rows[Math.floor(random() * rows.length)]!
    centers.set(data.subarray(row * width, row * width + width), c * width)
  }
  const cluster = new Uint8Array(rows.length)
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < rows.length; i++) cluster[i] = nearest(data, rows[i]! * width, width, centers, k)
    centers.fill(0)
    for (let i = 0; i < rows.length; i++)
      for (let d = 0; d < width; d++) centers[cluster[i]! * width + d]! += data[rows[i]! * width + d]!
    for (let c = 0; c < k; c++) normalizeRow(centers, c * width, width)
  }
  return cluster
}

/**
 * Hierarchical clusters: each row's path as one number, `bits[0]` bits for the coarsest level first.
 * Rows are made unit vectors in place.
 */
export function hierarchy(
  matrix: Matrix,
  bits: readonly number[],
  rounds: number,
  seed: number,
): Uint16Array {
  const count = matrix.data.length / matrix.width
  for (let row = 0; row < count; row++) normalizeRow(matrix.data, row * matrix.width, matrix.width)
  const paths = new Uint16Array(count)
  const split = (rows: Int32Array, level: number): void => {
    const size = bits[level]
    if (size === undefined || rows.length === 0) return
    const k = 1 << size
    const cluster = kMeans(matrix, rows, k, rounds, seed + level)
    for (let i = 0; i < rows.length; i++) paths[rows[i]!] = (paths[rows[i]!]! << size) | cluster[i]!
    for (let c = 0; c < k; c++)
      split(
        rows.filter((_, i) => cluster[i] === c),
        level + 1,
      )
  }
  split(
    Int32Array.from({ length: count }, (_, i) => i),
    0,
  )
  return paths
}
