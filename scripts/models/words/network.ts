import type { WordForm } from './forms.ts'
import { outputs, type Shape, smallRows, WORD_PLACES } from './inputs.ts'

/** Rows of the embedding table: special words, then known words, suffixes, fine and middle clusters. */
export const UNKNOWN = 0
export const ROOT_ROW = 1
export const NO_WORD_ROW = 2
export const FIRST_WORD = 3
const MIDDLE_CLUSTERS = 257

/** All weights of a network: matrices, row after row. */
export interface Parameters {
  readonly embeddings: Float32Array
  /** WORD_PLACES × width rows of `hidden`. */
  readonly projections: Float32Array
  /** Rows of `hidden` for tags, relations, gaps and counts, as `ranges` places them. */
  readonly small: Float32Array
  readonly bias: Float32Array
  /** A row of `hidden` for each output. */
  readonly out: Float32Array
  readonly outBias: Float32Array
}

export const PARTS: readonly (keyof Parameters)[] = [
  'embeddings',
  'projections',
  'small',
  'bias',
  'out',
  'outBias',
]

const embeddingRows = ({ words, suffixes, clusters }: Shape): number =>
  FIRST_WORD + words + suffixes + clusters + MIDDLE_CLUSTERS

/** Rows and columns of each part. */
export const matrices = (shape: Shape): Readonly<Record<keyof Parameters, readonly [number, number]>> => ({
  embeddings: [embeddingRows(shape), shape.width],
  projections: [WORD_PLACES * shape.width, shape.hidden],
  small: [smallRows(shape), shape.hidden],
  bias: [1, shape.hidden],
  out: [outputs(shape), shape.hidden],
  outBias: [1, outputs(shape)],
})

/** The rows whose sum stands for a word: its own or UNKNOWN, its ending's, its clusters'. */
export function wordRows(
  form: WordForm,
  known: ReadonlyMap<number, number>,
  shape: Shape,
): [number, number, number, number] {
  const suffixes = FIRST_WORD + shape.words
  const fine = suffixes + shape.suffixes
  const middle = fine + shape.clusters
  return [
    known.get(form.word) ?? UNKNOWN,
    suffixes + ((form.suffix3 >>> 0) % shape.suffixes),
    fine + form.fine,
    middle + form.middle,
  ]
}

export interface Network {
  readonly shape: Shape
  /** Row of each known word's hash. */
  readonly known: ReadonlyMap<number, number>
  readonly parameters: Parameters
}

export const NETWORK_MAGIC = 0x3154454e // "NET1"
export const SHAPE_KEYS: readonly (keyof Shape)[] = [
  'width',
  'hidden',
  'words',
  'suffixes',
  'clusters',
  'tags',
  'labels',
]

/**
 * Reads a network. Little-endian: magic and shape (u32 each); the known words' hashes in the order of their rows (i32);
 * then each part's matrix, a row after the other: its scale (f32) and its weights divided by it (i8).
 * @throws Error when the bytes are no network
 */
export function readNetwork(bytes: Uint8Array): Network {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 32 || view.getUint32(0, true) !== NETWORK_MAGIC)
    throw new Error(`expected the weights of a network, found ${bytes.length} other bytes`)
  const numbers = SHAPE_KEYS.map((_, i) => view.getUint32(4 + 4 * i, true))
  const shape = Object.fromEntries(SHAPE_KEYS.map((key, i) => [key, numbers[i]!])) as unknown as Shape
  let at = 4 + 4 * SHAPE_KEYS.length
  const known = new Map<number, number>()
  for (let i = 0; i < shape.words; i++, at += 4) known.set(view.getInt32(at, true), FIRST_WORD + i)
  const sizes = matrices(shape)
  const parts = PARTS.map(part => {
    const [rows, columns] = sizes[part]
    const values = new Float32Array(rows * columns)
    for (let row = 0; row < rows; row++) {
      const scale = view.getFloat32(at, true)
      at += 4
      for (let i = 0; i < columns; i++) values[row * columns + i] = view.getInt8(at++) * scale
    }
    return [part, values] as const
  })
  return {
    shape,
    known,
    parameters: Object.fromEntries(parts) as unknown as Parameters,
  }
}
