import { firstIndex } from './search.ts'

/**
 * Makes the function that turns an offset in UTF-16 code units into one in Unicode code points, which is how Python, R
 * and Web Annotations count. O(log n) a call, in the number of signs outside the basic plane.
 */
export function codePointsIn(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index)
  return offset => offset - firstIndex(pairs.length, i => pairs[i]! + 1 >= offset)
}
