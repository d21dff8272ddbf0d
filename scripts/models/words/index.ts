import type { WordLexicon } from '../../model/lexicon/words.ts'
import type { Upos, Word } from '../../model/syntax.ts'
import { readTable } from '../linear/table.ts'
import { readLexicon } from '../names/lexicon.ts'
import { attachMarks, skeletonOf } from './attach.ts'
import { type Clusters, formMaker, type WordForm } from './forms.ts'
import { readLemmas } from './lemmas.ts'
import { part } from './marks.ts'
import { Memory } from './memory.ts'
import { readNetwork } from './network.ts'
import { Parser, sentenceOf } from './parser.ts'
import { Tagger } from './tagger.ts'

interface Tag {
  readonly upos: Upos
  readonly xpos: string
}

/** What a token as written says wherever it stands: found once, so that a token costs one look-up. */
interface Entry {
  readonly shown: WordForm
  /** Class of its tag where it has one only; -1 otherwise. */
  readonly sure: number
  /** Its lemma by the class of its tag, as far as it was asked for. */
  readonly lemmas: (string | undefined)[]
}

/** How many entries are remembered. */
const REMEMBERED = 20_000

const lines = (bytes: Uint8Array): string[] => new TextDecoder().decode(bytes).trim().split('\n')

/** Reads the tags in the order of the tagger's classes, one `upos/xpos` a line. */
const readTags = (bytes: Uint8Array): Tag[] =>
  lines(bytes).map(line => {
    const [upos, xpos] = line.split('/')
    return { upos: upos as Upos, xpos: xpos! }
  })

/** Reads the words that have one tag only, one `word tab upos/xpos` a line: class of the tag by word. */
function readSure(bytes: Uint8Array, tags: readonly Tag[]): ReadonlyMap<string, number> {
  const classOf = new Map(tags.map(({ upos, xpos }, i) => [`${upos}/${xpos}`, i]))
  return new Map(
    lines(bytes).map(line => {
      const [word, tag] = line.split('\t')
      return [word!, classOf.get(tag!)!]
    }),
  )
}

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
export function wordModel(read: (name: string) => Uint8Array): WordLexicon {
  const tags = readTags(read('words/tags.txt'))
  const sure = readSure(read('words/sure.txt'), tags)
  const labels = lines(read('words/labels.txt'))
  const lemmatize = readLemmas(lines(read('words/lemmas.txt')))
  const tagger = new Tagger(readTable(read('words/tagger.bin.gz')))
  const parser = new Parser(readNetwork(read('words/parser.bin.gz')))
  const marks = readTable(read('words/marks.bin.gz'))
  const formOf = formMaker(readClusters(read('names/lexicon.bin.gz')))
  const known = new Memory<string, Entry>(REMEMBERED)
  const entryOf = (form: string): Entry =>
    known.get(form, () => ({ shown: formOf(form), sure: sure.get(form) ?? -1, lemmas: [] }))
  return {
    analyse(forms): Word[] {
      const entries = forms.map(entryOf)
      const shown = entries.map(entry => entry.shown)
      const classes = tagger.tag(shown, i => entries[i]!.sure)
      const isMark = Array.from(classes, its => tags[its]!.upos === 'PUNCT')
      const parted = part(forms, isMark)
      const words = Array.from(parted.words, index => shown[index]!)
      const parse = parser.parse(words, sentenceOf(classes, parted, tags.length))
      const skeleton = skeletonOf(forms, classes, parted, parse.heads, parse.relations)
      attachMarks(skeleton, marks)
      return forms.map((form, i) => {
        const its = classes[i]!
        const { upos, xpos } = tags[its]!
        const { lemmas } = entries[i]!
        lemmas[its] ??= lemmatize(form, upos, xpos)
        const head = skeleton.heads[i]!
        const isRoot = head === forms.length
        const deprel = isRoot ? 'root' : skeleton.isMark[i] ? 'punct' : labels[skeleton.relations[i]!]!
        return {
          upos,
          xpos,
          lemma: lemmas[its]!,
          head: isRoot ? -1 : head,
          deprel,
        }
      })
    },
  }
}
