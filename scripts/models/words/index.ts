import type { WordLanguage } from '../../model/language/words.ts'
import type { Upos, Word } from '../../model/syntax.ts'
import { readTable } from '../linear/table.ts'
import { formMaker } from './forms.ts'
import { readLemmas } from './lemmas.ts'
import { tagSentence } from './tagger.ts'

interface Tag {
  readonly upos: Upos
  readonly xpos: string
}

/** Reads the tags in the order of the tagger's classes, one `upos/xpos` a line. */
export const readTags = (source: string): Tag[] =>
  source
    .trim()
    .split('\n')
    .map(line => {
      const [upos, xpos] = line.split('/')
      return { upos: upos as Upos, xpos: xpos! }
    })

/** Tags, lemmas and grammar of English, from weights below `words/`. */
export function wordModel(read: (name: string) => Uint8Array): WordLanguage {
  const text = (name: string) => new TextDecoder().decode(read(name))
  const tags = readTags(text('words/tags.txt'))
  const tagger = readTable(read('words/tagger.bin.gz'))
  const lemmatize = readLemmas(text('words/lemmas.txt'))
  const formOf = formMaker(() => 0)
  return {
    analyse(forms): Word[] {
      const classes = tagSentence(forms.map(formOf), tagger)
      return forms.map((form, i) => {
        const { upos, xpos } = tags[classes[i]!]!
        return { upos, xpos, lemma: lemmatize(form, upos, xpos), head: -1, deprel: 'dep' }
      })
    },
  }
}
