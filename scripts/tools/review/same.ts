import type { Entity } from '../../model/layers.ts'
import { normalizedWords } from '../../text/slugs.ts'

type Named = Pick<Entity, 'type' | 'name'>

const wordsOf = (name: string): string[] => normalizedWords(name).split(' ')

/** One is the other with one letter more: `Ana`, `Anna`. */
function oneLetterMore(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return (
    long.length === short.length + 1 &&
    short.length > 2 &&
    [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short)
  )
}

/** Given names of one person: the same, a beginning of the other (`T.`, `Dan`), or one letter apart. */
const agree = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a) || oneLetterMore(a, b)

function isOnePerson(a: readonly string[], b: readonly string[]): boolean {
  const given = (words: readonly string[]) => (words.length > 1 ? words[0] : undefined)
  return a.at(-1) === b.at(-1) && agree(given(a), given(b))
}

/** `short` stands in `long`, and what is left is no number: numbered halls are so many halls. */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  const at = long.findIndex((_, i) => short.every((word, k) => long[i + k] === word))
  return (
    short.length < long.length &&
    at >= 0 &&
    ![...long.slice(0, at), ...long.slice(at + short.length)].some(word => /\d/.test(word))
  )
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to'])
const ACRONYM = /^(?:\p{Lu}\.?){2,8}$/u

function isAcronym(short: string, long: string): boolean {
  const letters = short.replaceAll('.', '').toLowerCase()
  const words = wordsOf(long)
  const firsts = (list: readonly string[]) => list.map(word => word[0]).join('')
  return (
    ACRONYM.test(short) &&
    words.length > 1 &&
    [words, words.filter(word => !SMALL.has(word))].some(list => firsts(list) === letters)
  )
}

/**
 * True where there is evidence that two names mean one: persons of one surname whose given names do not contradict
 * each other, a body whose words are a part of the other's, letters for the words of the other. Two names that only
 * share a word are two.
 */
export function mayBeOne(a: Named, b: Named): boolean {
  if (a.type !== b.type) return false
  const [one, other] = [wordsOf(a.name), wordsOf(b.name)]
  if (a.type === 'person') return isOnePerson(one, other)
  if (isAcronym(a.name, b.name) || isAcronym(b.name, a.name)) return true
  return a.type === 'organization' && (isPart(one, other) || isPart(other, one))
}

/** What names that may be one are listed under: a surname; the fuller name of a body. */
export const groupOf = ({ type, name }: Named): string => (type === 'person' ? name.split(' ').at(-1)! : name)
