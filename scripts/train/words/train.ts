import { readTable } from '../../models/linear/table.ts'
import { type Clusters, type Form, formMaker } from '../../models/words/forms.ts'
import { tagged } from '../../models/words/parser.ts'
import { tagSentence } from '../../models/words/tagger.ts'
import type { GoldDocument, GoldSentence } from '../conllu.ts'
import { trainLabeller } from './labeller.ts'
import { learnLemmas } from './lemmas.ts'
import { trainParser } from './parser.ts'
import { tagSet, trainTagger } from './tagger.ts'

/** The parser learns from tags given by taggers that have not seen the sentence: so many parts, so many rounds. */
const FOLDS = 2
const FOLD_ROUNDS = 3

/** Weight files, unpacked, by their names below `scripts/models/`. */
export type Files = ReadonlyMap<string, Uint8Array>

const text = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(`${lines.join('\n')}\n`)

/** Tags for every sentence, by a tagger trained on the others. */
function crossTags(
  sentences: readonly GoldSentence[],
  forms: readonly Form[][],
  tags: readonly string[],
  formOf: (form: string) => Form,
): Uint8Array[] {
  const given: Uint8Array[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = sentences.filter((_, i) => i % FOLDS !== fold)
    const tagger = readTable(trainTagger(others, tags, formOf, FOLD_ROUNDS))
    for (let i = fold; i < sentences.length; i += FOLDS) given[i] = tagSentence(forms[i]!, tagger)
  }
  return given
}

/** The relations, the commonest first, without the root's. */
function labelSet(sentences: readonly GoldSentence[]): string[] {
  const counts = new Map<string, number>()
  for (const { tokens } of sentences)
    for (const { deprel, head } of tokens) if (head >= 0) counts.set(deprel, (counts.get(deprel) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([label]) => label)
}

/** Trains tagger, lemma rules, parser and labeller. */
export function trainWords(documents: readonly GoldDocument[], clusters: Clusters): Files {
  const sentences = documents.flatMap(document => document.sentences)
  const formOf = formMaker(clusters)
  const forms = sentences.map(({ tokens }) => tokens.map(token => formOf(token.form)))
  const tags = tagSet(sentences)
  const labels = labelSet(sentences)
  const classOf = new Map(labels.map((label, i) => [label, i]))
  const given = crossTags(sentences, forms, tags, formOf)
  const examples = sentences.map(({ tokens }, i) => ({
    sentence: tagged(forms[i]!, given[i]!),
    heads: Int32Array.from(tokens, ({ head }) => (head < 0 ? tokens.length : head)),
    labels: Int32Array.from(tokens, ({ deprel }) => classOf.get(deprel) ?? -1),
  }))
  return new Map([
    ['words/tags.txt', text(tags)],
    ['words/labels.txt', text(labels)],
    ['words/lemmas.txt', text(learnLemmas(sentences.flatMap(({ tokens }) => tokens)))],
    ['words/tagger.bin.gz', trainTagger(sentences, tags, formOf)],
    ['words/parser.bin.gz', trainParser(examples)],
    ['words/labeller.bin.gz', trainLabeller(examples, labels.length)],
  ])
}
