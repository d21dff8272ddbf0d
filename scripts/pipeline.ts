import { attributions } from './annotate/attributions/index.ts'
import { entities } from './annotate/entities/index.ts'
import { events } from './annotate/events/index.ts'
import { mentions } from './annotate/mentions/index.ts'
import { paragraphs } from './annotate/paragraphs/index.ts'
import { passages } from './annotate/passages/index.ts'
import { problems } from './annotate/problems/index.ts'
import { quotations } from './annotate/quotations/index.ts'
import { sentences } from './annotate/sentences/index.ts'
import { timexes } from './annotate/timexes/index.ts'
import { tokens } from './annotate/tokens/index.ts'
import { words } from './annotate/words/index.ts'
import type { Article } from './model/article.ts'
import type { Annotated } from './model/document.ts'
import type { Lexicon } from './model/lexicon.ts'
import type { AnyStage, InOrder } from './model/stage.ts'

/** A list of stages; one that stands before what it needs does not compile. */
const inOrder = <const S extends readonly AnyStage[]>(...stages: S & InOrder<S>): S => stages

/** The program. */
export const stages = inOrder(
  paragraphs,
  sentences,
  tokens,
  words,
  passages,
  quotations,
  mentions,
  entities,
  attributions,
  timexes,
  events,
  problems,
)

/** Runs every stage over one article. Pure: the same article and lexicon give the same layers. */
export function annotate(article: Article, lexicon: Lexicon): Annotated {
  let doc: { article: Article } = { article }
  for (const stage of stages) doc = { ...doc, [stage.adds]: stage.annotate(doc as never, lexicon) }
  // The list's type proves that every layer has been added.
  return doc as Annotated
}
