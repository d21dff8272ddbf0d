import type { MentionLexicon } from '../../../model/lexicon/mentions.ts'
import { type Name, preferring, type Unit, wordsOf } from '../found.ts'

const SHORT = /^\p{Lu}+$/u

/** The one capitalised word between an article and `regime`, at `i`; undefined where there is none. */
function holder(units: readonly Unit[], i: number, lexicon: MentionLexicon): Name | undefined {
  const [article, unit, held] = [units[i - 1], units[i]!, units[i + 1]]
  if (article?.sentence !== unit.sentence || held?.sentence !== unit.sentence) return undefined
  if (!lexicon.articles.has(article.lower) || !lexicon.held.has(held.form)) return undefined
  const { form, lower } = unit
  if (SHORT.test(form) || lexicon.notNames.has(lower)) return undefined
  const type = lexicon.gazetteer.get(wordsOf(units, { first: i, end: i + 1 })) ?? 'person'
  return { first: i, end: i + 1, type, rule: 'holder' }
}

/** `the Assad regime`: what an article and `regime` have between them is its holder, a person unless known otherwise. */
export function holders(names: readonly Name[], units: readonly Unit[], lexicon: MentionLexicon): Name[] {
  const found: Name[] = []
  for (let i = 1; i < units.length; i++) {
    const name = units[i]!.capital ? holder(units, i, lexicon) : undefined
    if (name) found.push(name)
  }
  // A place stays one: `the Kabul government`.
  const places = new Set(names.filter(({ type }) => type === 'place').map(({ first }) => first))
  const holding = found.filter(({ first }) => !places.has(first))
  return preferring(holding, names, units.length)
}
