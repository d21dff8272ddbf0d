import type { GoldSentence } from '../conllu.ts'
import { tagOf } from './tagger.ts'

/** A word met less often may have tags that were never met. */
const LEAST = 20
const SHARE = 0.995

/**
 * The words that nearly always have the same tag: the tagger takes it without scoring.
 * @returns lines of word and tag, by the words' code units
 */
export function sureWords(sentences: readonly GoldSentence[], tags: readonly string[]): string[] {
  const counts = new Map<string, Map<string, number>>()
  for (const { tokens } of sentences)
    for (const token of tokens) {
      const its = counts.get(token.form) ?? new Map<string, number>()
      its.set(tagOf(token), (its.get(tagOf(token)) ?? 0) + 1)
      counts.set(token.form, its)
    }
  const known = new Set(tags)
  return [...counts]
    .flatMap(([form, its]) => {
      const all = [...its.values()].reduce((sum, times) => sum + times, 0)
      const [tag, times] = [...its].reduce((most, one) => (one[1] > most[1] ? one : most))
      return all >= LEAST && times >= SHARE * all && known.has(tag) ? [`${form}\t${tag}`] : []
    })
    .sort((a, b) => (a < b ? -1 : 1))
}
