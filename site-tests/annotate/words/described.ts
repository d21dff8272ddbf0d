import { words } from '../../../scripts/annotate/words/index.ts'
import { slice } from '../../../scripts/text/spans.ts'
import { loadEnglish } from '../../../scripts/tools/annotator.ts'
import { segmented } from '../../segmented.ts'
import type { Stanza } from '../../stanzas.ts'

/** `form/upos`, or what the stanza asks to `show`. */
export function described({ input, facts }: Stanza): string {
  const doc = segmented(input)
  const found = words.annotate(doc, loadEnglish())
  const shown = (facts.show ?? 'upos').split(' ') as ('upos' | 'xpos' | 'lemma')[]
  return found
    .map((word, i) => [slice(doc.article.text, doc.tokens[i]!), ...shown.map(key => word[key])].join('/'))
    .join(' ')
}
