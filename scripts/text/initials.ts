const SMALL = new Set(['a', 'an', 'the', 'of', 'and', 'for', 'de', 'von', 'van'])

/** The first letters of a name's first and last word, as capitals: `Ana Maria Bell` is `AB`, `a spokesman` is `S`. */
export function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{M}\p{N}’']+/u).filter(word => word && !SMALL.has(word.toLowerCase()))
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : undefined]
  return [first, last]
    .map(word => [...word.replace(/^[’']+/, '')][0] ?? '')
    .join('')
    .toLocaleUpperCase('en')
}
