/**
 * Joins two numbers to one hash, order kept, for any values: small ones (a template's number, a tag) are spread as well
 * as hashes are. Multipliers from MurmurHash3 and the golden ratio.
 */
export function join(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b ^ 0x7f4a7c15, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35)
  return hash ^ (hash >>> 13)
}
