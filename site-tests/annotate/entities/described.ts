import { entities } from '../../../scripts/annotate/entities/index.ts'
import type { EntityType, Mention } from '../../../scripts/model/layers.ts'
import { byPosition } from '../../../scripts/text/spans.ts'
import { loadEnglish } from '../../../scripts/tools/annotator.ts'
import { annotated } from '../../annotated.ts'
import type { Stanza } from '../../stanzas.ts'
import { shown } from './shown.ts'

const MARK = /\[|\|(person|organization|place|event)(?: (nominal|pronoun))?\]/g

/** Takes the marks out of a text: `[Ana Bell|person] came.` One may stand inside another. */
export function marked(input: string): { text: string; mentions: Mention[] } {
  const found: Omit<Mention, 'id'>[] = []
  const open: number[] = []
  let text = ''
  let from = 0
  for (const { 0: mark, 1: type, 2: form = 'name', index } of input.matchAll(MARK)) {
    text += input.slice(from, index)
    from = index + mark.length
    if (!type) open.push(text.length)
    else
      found.push({
        span: { start: open.pop()!, end: text.length },
        form: form as Mention['form'],
        type: type as EntityType,
        rule: 'test/marked',
      })
  }
  const mentions = found.sort((a, b) => byPosition(a.span, b.span))
  return { text: text + input.slice(from), mentions: mentions.map((one, i) => ({ id: `m${i}`, ...one })) }
}

/** Every entity with its mentions, then what belongs to it, indented. Links between names go unsaid. */
function participants(input: string): string {
  const { text, mentions } = marked(input)
  const found = entities.annotate({ ...annotated(text), mentions }, loadEnglish())
  const words = (id: Mention['id']): string => {
    const { start, end } = mentions[Number(id.slice(1))]!.span
    return text.slice(start, end)
  }
  const named = new Map(found.map(({ id, name }) => [id, name]))
  return found
    .flatMap(({ type, name, named: isNamed, mentions: ids, roles, links, possible, members }) => [
      `${type} ${isNamed ? name : `(${name})`}: ${ids.map(words).join(', ')}`,
      ...roles.map(({ span }) => `  role: ${text.slice(span.start, span.end)}`),
      ...links
        .filter(link => mentions[Number(link.mention.slice(1))]!.form !== 'name')
        .map(link => `  ${words(link.mention)} → ${words(link.antecedent)}: ${link.rule}`),
      ...(members
        ? [
            `  members: ${members
              .map(id => named.get(id))
              .sort()
              .join(', ')}`,
          ]
        : []),
      ...possible.map(id => `  possible: ${words(id)}`),
    ])
    .join('\n')
}

/** Who is who; with `show:` what a part of the layer sees. A text without marks has the mentions that are found in it. */
export const described = ({ input, facts }: Stanza): string => {
  if (!facts.show) return participants(input)
  const { text, mentions } = marked(input)
  return shown({ ...annotated(text), ...(mentions.length > 0 && { mentions }) }, facts.show)
}
