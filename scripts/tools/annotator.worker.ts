import { parentPort } from 'node:worker_threads'
import type { Article } from '../model/article.ts'
import { loadAnnotator } from './annotator.ts'
import type { ArticleAnswer, ArticleAsked } from './annotator-threads.ts'

const annotate = loadAnnotator()

function answer({ id, article }: ArticleAsked): ArticleAnswer {
  try {
    return { id, doc: annotate(article as Article) }
  } catch (error) {
    return { id, error: (error as Error).stack ?? String(error) }
  }
}

parentPort!.on('message', (question: ArticleAsked) => parentPort!.postMessage(answer(question)))
