/** Position after the string that begins at `at`. */
function afterString(json: string, at: number): number {
  let end = json.indexOf('"', at + 1)
  while (isEscaped(json, end)) end = json.indexOf('"', end + 1)
  return end + 1
}

/** True where an odd number of backslashes stands before the sign. */
function isEscaped(json: string, at: number): boolean {
  let before = at - 1
  while (json[before] === '\\') before--
  return (at - before) % 2 === 0
}

/**
 * A plain value of an object as it is written: `JSON.parse` rounds numbers beyond 2^53. Linear.
 * @param json an object that can be parsed and has the key, with a number as its value
 * @returns the number's own signs; of a key that stands twice, the last, as in `JSON.parse`
 */
export function valueIn(json: string, key: string): string {
  let depth = 0
  let found = ''
  for (let at = 0; at < json.length; at++) {
    const sign = json[at]!
    if (sign === '{' || sign === '[') depth++
    else if (sign === '}' || sign === ']') depth--
    if (sign !== '"') continue
    const end = afterString(json, at)
    if (depth === 1 && end - at <= LONGEST_KEY && JSON.parse(json.slice(at, end)) === key) {
      NUMBER.lastIndex = end
      found = NUMBER.exec(json)?.[1] ?? found
    }
    at = end - 1
  }
  return found
}

/** Of signs, the quote marks included: a short key, each letter of it written as an escape. */
const LONGEST_KEY = 64
const NUMBER = /\s*:\s*([-+.\deE]+)/y
