import type { WordLanguage } from '../../model/language/words.ts'
import type { Upos, Word } from '../../model/syntax.ts'
import { readTable } from '../linear/table.ts'
import { readLexicon } from '../names/lexicon.ts'
import { type Clusters, formMaker } from './forms.ts'
import { labelSentence, treeOf } from './labeller.ts'
import { readLemmas } from './lemmas.ts'
import { parseSentence, tagged } from './parser.ts'
import { tagSentence } from './tagger.ts'

interface Tag {
  readonly upos: Upos
  readonly xpos: string
}

const lines = (bytes: Uint8Array): string[] => new TextDecoder().decode(bytes).trim().split('\n')

/** Reads the tags in the order of the tagger's classes, one `upos/xpos` a line. */
const readTags = (bytes: Uint8Array): Tag[] =>
  lines(bytes).map(line => {
    const [upos, xpos] = line.split('/')
    return { upos: upos as Upos, xpos: xpos! }
  })

/** Clusters of words used alike, from the lexicon that the name recogniser uses too. */
export function readClusters(bytes: Uint8Array): Clusters {
  const lexicon = readLexicon(bytes)
  return hash => {
    const index = lexicon.find(hash)
    return index < 0 ? 0 : lexicon.clusters[index]!
  }
}

/**
 * Tags, lemmas and grammar of English.
 * @param read gives the weights, by names below `words/` and `names/`
 */
export function wordModel(read: (name: string) => Uint8Array): WordLanguage {
  const tags = readTags(read('words/tags.txt'))
  const labels = lines(read('words/labels.txt'))
  const lemmatize = readLemmas(lines(read('words/lemmas.txt')))
  const tagger = readTable(read('words/tagger.bin.gz'))
  const parser = readTable(read('words/parser.bin.gz'))
  const labeller = readTable(read('words/labeller.bin.gz'))
  const formOf = formMaker(readClusters(read('names/lexicon.bin.gz')))
  return {
    analyse(forms): Word[] {
      const shown = forms.map(formOf)
      const classes = tagSentence(shown, tagger)
      const sentence = tagged(shown, classes)
      const tree = treeOf(parseSentence(sentence, parser).heads)
      const relations = labelSentence(sentence, tree, labeller)
      return forms.map((form, i) => {
        const { upos, xpos } = tags[classes[i]!]!
        const isRoot = tree.heads[i] === forms.length
        return {
          upos,
          xpos,
          lemma: lemmatize(form, upos, xpos),
          head: isRoot ? -1 : tree.heads[i]!,
          deprel: isRoot ? 'root' : labels[relations[i]!]!,
        }
      })
    },
  }
}
