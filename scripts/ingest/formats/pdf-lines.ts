/** Some words of a page, in points from its left and its bottom. */
export interface PdfItem {
  readonly str: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly fontSize: number
}

/** Words side by side without a gap that parts columns. */
export interface PdfLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** A gap of more than this many widths of an m parts two columns. */
const GUTTER = 1.2

/** Items of one height from left to right, parted where a column ends. */
function segments(items: readonly PdfItem[]): PdfLine[] {
  const found: PdfLine[] = []
  for (const { str, x, y, width, fontSize } of [...items].sort((a, b) => a.x - b.x)) {
    const last = found.at(-1)
    const gap = last ? x - last.right : 0
    if (last && gap < GUTTER * fontSize) {
      const space = gap > 0.15 * fontSize && !last.text.endsWith(' ') && !str.startsWith(' ') ? ' ' : ''
      found[found.length - 1] = {
        ...last,
        text: last.text + space + str,
        right: Math.max(last.right, x + width),
        size: Math.max(last.size, fontSize),
      }
    } else found.push({ text: str, left: x, right: x + width, y, size: fontSize })
  }
  return found
}

/** The lines of a page from top to bottom, each parted at the gaps between columns. */
export function linesOf(items: readonly PdfItem[]): PdfLine[] {
  const rows: PdfItem[][] = []
  for (const item of items.filter(({ str }) => str.trim() !== '').sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1)
    if (row && Math.abs(row[0]!.y - item.y) < Math.max(1, item.fontSize * 0.4)) row.push(item)
    else rows.push([item])
  }
  return rows.flatMap(segments).map(line => ({ ...line, text: line.text.trim() }))
}

/** Fewer lines beside each other are no columns. */
const FEW = 4

interface Cut {
  readonly at: number
  readonly crossing: number
}

/** The place between two columns with most lines on both sides and fewest across it. */
function gutter(lines: readonly PdfLine[]): number | undefined {
  const best = [...new Set(lines.map(({ left }) => Math.floor(left) - 1))].reduce<Cut | undefined>(
    (best, at) => {
      const left = lines.filter(({ right }) => right <= at).length
      const right = lines.filter(line => line.left > at).length
      const crossing = lines.length - left - right
      const isOne = left >= FEW && right >= FEW && crossing <= lines.length * 0.35
      return isOne && (!best || crossing < best.crossing) ? { at, crossing } : best
    },
    undefined,
  )
  return best?.at
}

/** Lines in the order of reading: column after column, and what stands across them where it stands. */
export function inColumns(lines: readonly PdfLine[]): PdfLine[][] {
  const at = gutter(lines)
  const down = [...lines].sort((a, b) => b.y - a.y || a.left - b.left)
  if (at === undefined) return lines.length > 0 ? [down] : []
  const found: PdfLine[][] = []
  let band: PdfLine[] = []
  const flush = () => {
    for (const column of inColumns(band.filter(({ right }) => right <= at))) found.push(column)
    for (const column of inColumns(band.filter(({ left }) => left > at))) found.push(column)
    band = []
  }
  for (const line of down) {
    if (line.left > at || line.right <= at) band.push(line)
    else {
      flush()
      const last = found.at(-1)
      const across = last?.every(other => other.left <= at && other.right > at)
      if (across) last!.push(line)
      else found.push([line])
    }
  }
  flush()
  return found
}
