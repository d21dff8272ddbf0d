import type { Models } from '../model/models.ts'
import { antecedentModel } from './coreference/index.ts'
import { nameModel } from './names/index.ts'
import { wordModel } from './words/index.ts'

/** Gives the bytes of a weight file by its path below `scripts/models/`. */
export type ReadWeights = (name: string) => Uint8Array

/** The English models. Each is read when it is first used, and once. */
export function loadModels(read: ReadWeights): Models {
  let words: Models['words'] | undefined
  let names: Models['names'] | undefined
  let antecedents: Models['antecedents'] | undefined
  return {
    antecedents: {
      weight(feature) {
        antecedents ??= antecedentModel(read)
        return antecedents.weight(feature)
      },
    },
    names: {
      recognise(sentences) {
        names ??= nameModel(read)
        return names.recognise(sentences)
      },
    },
    words: {
      analyse(forms) {
        words ??= wordModel(read)
        return words.analyse(forms)
      },
    },
  }
}
