/** `1 quotation`, `2 quotations`, `no quotations`. */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n === 0 ? 'no' : n.toLocaleString('en-GB')} ${n === 1 ? one : many}`

/** `never`, `once`, `twice`, `3 times`. */
export const times = (n: number): string =>
  ['never', 'once', 'twice'][n] ?? `${n.toLocaleString('en-GB')} times`

/** `A`, `A and B`, `A, B and C`. */
export function listed(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}

/** The text, or the label of the link it starts with, with a capital first letter. */
export const capital = (text: string): string => text.replace(/^\[?\p{Ll}/u, start => start.toUpperCase())

/** A share of 0 to 1 as `27 %`; less than half a per cent is not nothing. */
export const percent = (share: number): string =>
  share > 0 && share < 0.005 ? 'under 1 %' : `${Math.round(share * 100)} %`
