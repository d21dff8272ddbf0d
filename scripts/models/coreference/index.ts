import type { AntecedentModel } from '../../model/lexicon/entities.ts'

/** Reads weights, a line each: the number, a space, the feature. */
const readAntecedents = (source: string): Map<string, number> =>
  new Map(
    source
      .trim()
      .split('\n')
      .map(line => [line.slice(line.indexOf(' ') + 1), Number(line.slice(0, line.indexOf(' ')))]),
  )

/** How likely mentions are antecedents of English pronouns, from weights below `coreference/`. */
export function antecedentModel(read: (name: string) => Uint8Array): AntecedentModel {
  const weights = readAntecedents(new TextDecoder().decode(read('coreference/antecedents.txt')))
  return { weight: feature => weights.get(feature) ?? 0 }
}
