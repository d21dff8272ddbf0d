import * as chrono from 'chrono-node'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Article } from '../model/article.ts'
import type { LayerName } from '../model/document.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { stages } from '../pipeline.ts'
import type { Contender } from './measure.ts'

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

/** Runs the pipeline up to and with a layer, over every document; gives how many annotations that layer has. */
export const upTo = (
  layer: LayerName,
  does: string,
  articles: readonly Article[],
  lexicon: Lexicon,
): Contender => ({
  name: 'this program',
  does,
  run: () =>
    total(
      articles.map(article => {
        let doc: object = { article }
        for (const stage of stages) {
          doc = { ...doc, [stage.adds]: stage.annotate(doc as never, lexicon) }
          if (stage.adds === layer) break
        }
        return (doc as Record<string, readonly unknown[]>)[layer]!.length
      }),
    ),
})

export const compromise = (articles: readonly Article[]): Contender => ({
  name: 'compromise',
  does: 'people, places and organisations',
  run: () => total(articles.map(({ text }) => nlp(text).topics().out('array').length)),
})

export function wink(articles: readonly Article[]): Contender {
  const engine = winkNLP(model)
  return {
    name: 'wink-nlp',
    does: 'sentences and parts of speech; no names of people, no grammar',
    run: () => total(articles.map(({ text }) => engine.readDoc(text).tokens().out(engine.its.pos).length)),
  }
}

export const chronoNode = (articles: readonly Article[]): Contender => ({
  name: 'chrono-node',
  does: 'dates',
  run: () =>
    total(
      articles.map(
        ({ text, published }) => chrono.parse(text, published ? new Date(published) : undefined).length,
      ),
    ),
})
