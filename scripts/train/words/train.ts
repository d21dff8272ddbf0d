import { readTable } from '../../models/linear/table.ts'
import { skeletonOf } from '../../models/words/attach.ts'
import { type Clusters, formMaker, type WordForm } from '../../models/words/forms.ts'
import type { Shape } from '../../models/words/inputs.ts'
import { type Parted, part } from '../../models/words/marks.ts'
import { FIRST_WORD, wordRows } from '../../models/words/network.ts'
import { sentenceOf } from '../../models/words/parser.ts'
import { Tagger } from '../../models/words/tagger.ts'
import { counted } from '../../text/groups.ts'
import type { GoldDocument, GoldSentence, GoldToken } from '../conllu.ts'
import { trainAttacher } from './attacher.ts'
import { learnLemmas } from './lemmas.ts'
import { type Settings, Trainer } from './network.ts'
import { sureWords } from './single-tags.ts'
import { tagSet, trainTagger } from './tagger.ts'
import { writeNetwork } from './write-network.ts'

/** The parser learns from tags given by taggers that have not seen the sentence: so many parts, so many rounds. */
const FOLDS = 2
const FOLD_ROUNDS = 3
/** A word met less often is unknown to the parser. */
const LEAST_KNOWN = 3
const WIDTH = 32
const HIDDEN = 128
const SUFFIXES = 4096
const FINE_CLUSTERS = 4097
const SETTINGS: Settings = {
  rounds: 10,
  rate: 0.05,
  dropout: 0.25,
  forget: 0.25,
  explore: 0.9,
  seed: 3,
}

/** Weight files, unpacked, by their names below `scripts/models/`. */
export type Files = ReadonlyMap<string, Uint8Array>

const text = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(`${lines.join('\n')}\n`)

/** Tags for every sentence, by a tagger trained on the others. */
function crossTags(
  sentences: readonly GoldSentence[],
  forms: readonly WordForm[][],
  tags: readonly string[],
  formOf: (form: string) => WordForm,
): Uint8Array[] {
  const given: Uint8Array[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = sentences.filter((_, i) => i % FOLDS !== fold)
    const tagger = new Tagger(readTable(trainTagger(others, tags, formOf, FOLD_ROUNDS)))
    for (let i = fold; i < sentences.length; i += FOLDS) given[i] = tagger.tag(forms[i]!)
  }
  return given
}

/** The relations, the commonest first, without the root's. */
function labelSet(sentences: readonly GoldSentence[]): string[] {
  const labels = sentences.flatMap(({ tokens }) =>
    tokens.filter(({ head }) => head >= 0).map(({ deprel }) => deprel),
  )
  return [...counted(labels)].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([label]) => label)
}

/** Heads among the words alone: a mark's dependants go to the mark's own head. */
function wordHeads(tokens: readonly GoldToken[], { words }: Parted): Int32Array {
  const place = new Map([...words].map((word, i) => [word, i]))
  return Int32Array.from(words, word => {
    let { head } = tokens[word]!
    while (head >= 0 && !place.has(head)) head = tokens[head]!.head
    return head < 0 ? words.length : place.get(head)!
  })
}

/** Sentences without their marks, with the right heads and relations. */
function partedExamples(
  sentences: readonly GoldSentence[],
  given: readonly Uint8Array[],
  tags: readonly string[],
  labels: readonly string[],
) {
  const marks = tags.map(tag => tag.startsWith('PUNCT/'))
  const classOf = new Map(labels.map((label, i) => [label, i]))
  return sentences.map(({ tokens }, i) => {
    const forms = tokens.map(token => token.form)
    const classes = given[i]!
    const parted = part(
      forms,
      Array.from(classes, its => marks[its]!),
    )
    const relations = Int32Array.from(parted.words, word => classOf.get(tokens[word]!.deprel) ?? -1)
    return {
      tokens,
      forms,
      classes,
      parted,
      heads: wordHeads(tokens, parted),
      labels: relations,
    }
  })
}

type Parts = ReturnType<typeof partedExamples>

function trainParser(
  parts: Parts,
  forms: readonly WordForm[][],
  tags: number,
  labels: number,
  log: (line: string) => void,
): Uint8Array {
  const counts = counted(forms.flat().map(({ word }) => word))
  const words = [...counts].filter(([, times]) => times >= LEAST_KNOWN).map(([word]) => word)
  const known = new Map(words.map((word, i) => [word, FIRST_WORD + i]))
  const shape: Shape = {
    width: WIDTH,
    hidden: HIDDEN,
    words: words.length,
    suffixes: SUFFIXES,
    clusters: FINE_CLUSTERS,
    tags,
    labels,
  }
  const examples = parts.map(({ classes, parted, heads, labels: its }, i) => {
    const shown = Array.from(parted.words, word => forms[i]![word]!)
    return {
      sentence: sentenceOf(classes, parted, tags),
      rows: shown.map(form => wordRows(form, known, shape)),
      counts: shown.map(form => counts.get(form.word)!),
      heads,
      labels: its,
    }
  })
  const trainer = new Trainer(shape, SETTINGS)
  const parameters = trainer.train(examples, round => log(`parser: round ${round + 1} of ${SETTINGS.rounds}`))
  return writeNetwork({ shape, known, parameters })
}

function trainMarks(parts: Parts): Uint8Array {
  return trainAttacher(
    parts.map(({ tokens, forms, classes, parted, heads, labels }) => ({
      skeleton: skeletonOf(
        forms,
        classes,
        parted,
        heads,
        labels.map(label => Math.max(label, 0)),
      ),
      heads: tokens.map(token => token.head),
    })),
  )
}

/** Trains tagger, lemma rules, parser and what hangs punctuation marks on words. */
export function trainWords(
  documents: readonly GoldDocument[],
  clusters: Clusters,
  log: (line: string) => void = () => {},
): Files {
  const sentences = documents.flatMap(document => document.sentences)
  const formOf = formMaker(clusters)
  const forms = sentences.map(({ tokens }) => tokens.map(token => formOf(token.form)))
  const tags = tagSet(sentences)
  const labels = labelSet(sentences)
  log('tagger')
  const tagger = trainTagger(sentences, tags, formOf)
  const parts = partedExamples(sentences, crossTags(sentences, forms, tags, formOf), tags, labels)
  return new Map([
    ['words/tags.txt', text(tags)],
    ['words/labels.txt', text(labels)],
    ['words/sure.txt', text(sureWords(sentences, tags))],
    ['words/lemmas.txt', text(learnLemmas(sentences.flatMap(({ tokens }) => tokens)))],
    ['words/tagger.bin.gz', tagger],
    ['words/parser.bin.gz', trainParser(parts, forms, tags.length, labels.length, log)],
    ['words/marks.bin.gz', trainMarks(parts)],
  ])
}
