import { paragraphs } from '../scripts/annotate/paragraphs/index.ts'
import { sentences } from '../scripts/annotate/sentences/index.ts'
import { tokens } from '../scripts/annotate/tokens/index.ts'
import { freeze } from '../scripts/ingest/article.ts'
import { paragraphs as paragraphWords } from '../scripts/lexicon/en/stages/paragraphs.ts'
import { sentences as sentenceWords } from '../scripts/lexicon/en/stages/sentences.ts'
import { tokens as tokenWords } from '../scripts/lexicon/en/stages/tokens.ts'
import type { With } from '../scripts/model/document.ts'
import type { Lexicon } from '../scripts/model/lexicon.ts'

/** A text down to its tokens, without the trained models that later stages need. */
export function segmented(text: string): With<'paragraphs' | 'sentences' | 'tokens'> {
  const { article } = freeze(text, { slug: 'test', language: 'en' })
  const parts = { paragraphs: paragraphWords, sentences: sentenceWords, tokens: tokenWords }
  const lexicon = parts as typeof parts & Lexicon
  const withParagraphs = { article, paragraphs: paragraphs.annotate({ article }, lexicon) }
  const withSentences = { ...withParagraphs, sentences: sentences.annotate(withParagraphs, lexicon) }
  return { ...withSentences, tokens: tokens.annotate(withSentences, lexicon) }
}
