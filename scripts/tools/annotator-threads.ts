import { Worker } from 'node:worker_threads'
import type { Article } from '../model/article.ts'
import type { Annotated } from '../model/document.ts'

export interface ArticleAsked {
  readonly id: number
  readonly article: Article
}

export type ArticleAnswer =
  | { readonly id: number; readonly doc: Annotated }
  | { readonly id: number; readonly error: string }

/** Annotates articles in threads of their own. */
export interface Threads {
  annotate(article: Article): Promise<Annotated>
  close(): Promise<void>
}

interface Waiting {
  readonly article: Article
  readonly done: (doc: Annotated) => void
  readonly failed: (error: Error) => void
}

// Threads do not inherit what compiles TypeScript.
const START = `import('tsx/esm/api').then(({ tsImport }) => tsImport('./annotator.worker.ts', ${JSON.stringify(import.meta.url)}))`

/** Starts threads; each has the stages and their weights. What one gives is the same as without threads. */
export function startThreads(count: number): Threads {
  const waiting = new Map<number, Waiting>()
  const threads = Array.from({ length: count }, () => {
    const thread = { worker: new Worker(START, { eval: true }), asked: 0 }
    thread.worker.on('message', (answer: ArticleAnswer) => {
      thread.asked--
      const { article, done, failed } = waiting.get(answer.id)!
      waiting.delete(answer.id)
      if ('doc' in answer) done({ ...answer.doc, article })
      else failed(new Error(answer.error))
    })
    // A thread that ends by itself has failed at all that it was asked.
    const end = (error: Error) => {
      for (const { failed } of waiting.values()) failed(error)
      waiting.clear()
    }
    thread.worker.on('error', end)
    return thread
  })
  let asked = 0
  return {
    annotate: article =>
      new Promise((done, failed) => {
        const id = asked++
        waiting.set(id, { article, done, failed })
        const [idle] = [...threads].sort((a, b) => a.asked - b.asked)
        idle!.asked++
        idle!.worker.postMessage({ id, article } satisfies ArticleAsked)
      }),
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}
