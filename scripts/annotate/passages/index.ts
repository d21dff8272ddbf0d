import type { With } from '../../model/document.ts'
import type { MarkedWords, Paragraph, Passage, Token } from '../../model/layers.ts'
import type { PassageLexicon } from '../../model/lexicon/passages.ts'
import type { Stage } from '../../model/stage.ts'
import type { Word } from '../../model/syntax.ts'
import { append } from '../../text/lists.ts'
import { indexAt } from '../../text/spans.ts'
import { kinds } from './kinds.ts'
import type { Mark } from './marks.ts'
import { repeated, withRepeated } from './repeated.ts'
import { passagesIn } from './scan.ts'
import type { KindRule, Seen, Sight } from './sight.ts'

type Needs = 'paragraphs' | 'tokens' | 'words'

/** Every rule of the layer. */
export const rules: readonly Pick<KindRule, 'id' | 'example'>[] = [...kinds, repeated]

/** Words of the narration that are looked at on either side. */
const REACH = 12
const SENTENCE_END = /^[.!?…]+$/

const seenAt = (text: string, { start, end }: Token, { upos, xpos }: Word): Seen => {
  const form = text.slice(start, end)
  return { form, lower: form.toLowerCase(), upos, xpos }
}

function sightOf(
  doc: With<Needs>,
  paragraph: Paragraph,
  passage: MarkedWords,
  lexicon: PassageLexicon,
): Sight {
  const { article, tokens, words } = doc
  const seen = (i: number) => seenAt(article.text, tokens[i]!, words[i]!)
  const first = indexAt(tokens, passage.outer.start)
  const end = indexAt(tokens, passage.outer.end)
  const inside: Seen[] = []
  for (let i = first; i < end; i++)
    if (tokens[i]!.start >= passage.start && tokens[i]!.end <= passage.end) inside.push(seen(i))
  const before: Seen[] = []
  for (let i = first - 1; i >= 0 && tokens[i]!.start >= paragraph.start && before.length < REACH; i--) {
    const one = seen(i)
    if (
      SENTENCE_END.test(one.form) ||
      (tokens[i]!.sentence !== tokens[first]!.sentence &&
        /[.!?…]["'”’]*$/.test(article.text.slice(tokens[i]!.start, tokens[i]!.end)))
    )
      break
    before.unshift(one)
  }
  const after: Seen[] = []
  for (let i = end; i < tokens.length && tokens[i]!.end <= paragraph.end && after.length < REACH; i++)
    after.push(seen(i))
  return { passage, role: paragraph.role, inside, before, after, lexicon }
}

function settled(sight: Sight): Passage {
  const { kind, id } = kinds.find(rule => rule.tells(sight))!
  return { ...sight.passage, kind, rule: id }
}

/** Parts what stands between quote marks from the rest, and tells what each passage is. */
export const passages: Stage<Needs, 'passages'> = {
  needs: ['paragraphs', 'tokens', 'words'],
  adds: 'passages',
  annotate(doc, { passages: lexicon }) {
    const { article, paragraphs } = doc
    const found: Passage[] = []
    let open: Mark | undefined
    // What is quoted may go on behind a pull quote.
    const read = paragraphs.filter(({ role }) => role !== 'pull-quote')
    read.forEach((paragraph, i) => {
      if (paragraph.role === 'caption') open = undefined
      const { passages: here, leftOpen } = passagesIn(article.text, paragraph, open, read[i + 1])
      append(
        found,
        here.map(passage => settled(sightOf(doc, paragraph, passage, lexicon))),
      )
      open = leftOpen
    })
    return withRepeated(article.text, found)
  },
}
