import { trainingLists } from '../../lexicon/en/trained/names.ts'
import type { NameSpan } from './corpus.ts'

const TITLES = new Set(trainingLists.titles)

/** True for a word that stands before a person's name and is not part of it: `Mr.`, `President`. */
const isTitle = (word: string): boolean => TITLES.has(word.toLowerCase().replace(/\.$/, ''))

/** Cuts titles off the front of persons; a person who is nothing but a title is dropped. */
export function withoutTitles(words: readonly string[], names: readonly NameSpan[]): NameSpan[] {
  return names.flatMap(name => {
    if (name.type !== 'person') return [name]
    let first = name.first
    while (first < name.end && isTitle(words[first]!)) first++
    return first < name.end ? [{ ...name, first }] : []
  })
}
