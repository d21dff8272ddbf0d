/** Words put around a stretch of a source, or in its place. */
export type Edit = {
  readonly start: number
  readonly end: number
} & ({ readonly opening: string; readonly closing: string } | { readonly instead: string })

interface Piece {
  readonly at: number
  /** What closes comes before what opens at the same place. */
  readonly opens: boolean
  readonly length: number
  readonly order: number
  readonly text: string
}

/** Of pieces at one place: those that close first, the inner before the outer; then those that open, the outer first. */
function inTurn(a: Piece, b: Piece): number {
  if (a.at !== b.at) return a.at - b.at
  if (a.opens !== b.opens) return a.opens ? 1 : -1
  if (a.length !== b.length) return a.opens ? b.length - a.length : a.length - b.length
  return a.opens ? a.order - b.order : b.order - a.order
}

/** The source with all its edits, which may lie inside one another. */
export function edited(source: string, edits: readonly Edit[]): string {
  const pieces = edits.flatMap((edit, order): Piece[] => {
    const { start, end } = edit
    const length = end - start
    return 'instead' in edit
      ? [{ at: start, opens: true, length: 0, order, text: edit.instead }]
      : [
          { at: start, opens: true, length, order, text: edit.opening },
          { at: end, opens: false, length, order, text: edit.closing },
        ]
  })
  const gone = new Map(edits.flatMap(edit => ('instead' in edit ? [[edit.start, edit.end] as const] : [])))
  let at = 0
  let code = ''
  for (const piece of pieces.sort(inTurn)) {
    if (piece.at > at) code += source.slice(at, piece.at)
    at = Math.max(at, piece.at)
    code += piece.text
    if (piece.opens && piece.length === 0) at = gone.get(piece.at) ?? at
  }
  return code + source.slice(at)
}
