import { encode } from 'uqr'

/** Modules of white around the code, as its standard wants them. */
const BORDER = 4

/** A row of modules as stretches of black: `M4 5h7v1h-7z`. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    const start = x
    while (row[x + 1]) x++
    const length = x - start + 1
    path += `M${start} ${y}h${length}v1h-${length}z`
  }
  return path
}

/** A QR code of a text as SVG, black on white, to stand in a page. */
export function qrCode(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: BORDER })
  const path = data.map(rowPath).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" aria-label="QR code of the address of this page" shape-rendering="crispEdges"><path d="${path}"/></svg>`
}
