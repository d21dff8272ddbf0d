import { availableParallelism } from 'node:os'
import type { Article } from '../model/article.ts'
import type { Annotated } from '../model/document.ts'
import type { Threads } from './annotator-threads.ts'

export type AnnotateLater = (article: Article) => Annotated | Promise<Annotated>

/**
 * So many articles are annotated before others are asked, and so many have to be left: starting a thread takes as long
 * as annotating some thirty.
 */
const FIRST = 16
const LEFT = 64

/** How many articles wait for each thread, so that none is idle. */
const AHEAD = 2

/** Annotates what is new in a build: here, or, where that is much, in threads beside this one. */
export interface Annotator {
  annotate(article: Article): Promise<Annotated>
  close(): Promise<void>
}

/**
 * @param total how many articles there are, new or not
 * @param threads at most; fewer than two are none
 */
export function openAnnotator(total: number, threads = availableParallelism()): Annotator {
  let started: Promise<Threads> | undefined
  let asked = 0
  const start = async () => (await import('./annotator-threads.ts')).startThreads(threads)
  return {
    async annotate(article) {
      asked++
      if (threads > 1 && asked > FIRST && total - asked >= LEFT) started ??= start()
      if (started) return (await started).annotate(article)
      // The stages and their weights take a while to load: who has every article annotated already should not wait.
      const { loadAnnotator } = await import('./annotator.ts')
      return loadAnnotator()(article)
    },
    async close() {
      await (await started)?.close()
    },
  }
}

/** Annotates articles, some at a time. @returns them in the order given @throws the first error */
export async function annotateAll(
  articles: readonly Article[],
  annotate: AnnotateLater,
  onDone: (count: number) => void,
): Promise<Annotated[]> {
  const docs: Annotated[] = []
  let next = 0
  let done = 0
  const lane = async () => {
    for (let i = next++; i < articles.length; i = next++) {
      docs[i] = await annotate(articles[i]!)
      onDone(++done)
    }
  }
  await Promise.all(Array.from({ length: AHEAD * availableParallelism() }, lane))
  return docs
}
