import { candidatesFor } from '../../../scripts/annotate/entities/antecedents.ts'
import { contextOf } from '../../../scripts/annotate/entities/context.ts'
import { entities, withoutPronouns } from '../../../scripts/annotate/entities/index.ts'
import type { EntityType, Mention } from '../../../scripts/model/layers.ts'
import { loadEnglish } from '../../../scripts/tools/annotator.ts'
import { annotated } from '../../annotated.ts'
import type { Stanza } from '../../stanzas.ts'

const MARK = /\[([^|\]]+)\|(person|organization|place|event)(?: (nominal|pronoun))?\]/g

/** Takes the marks out of a text: `[Ana Bell|person] came.` */
export function marked(input: string): { text: string; mentions: Mention[] } {
  const mentions: Mention[] = []
  let text = ''
  let from = 0
  for (const match of input.matchAll(MARK)) {
    text += input.slice(from, match.index)
    mentions.push({
      id: `m${mentions.length}`,
      span: { start: text.length, end: text.length + match[1]!.length },
      form: (match[3] ?? 'name') as Mention['form'],
      type: match[2] as EntityType,
      rule: 'test/marked',
    })
    text += match[1]
    from = match.index + match[0].length
  }
  return { text: text + input.slice(from), mentions }
}

/** `she ← Ana Bell: away 0, kind name, …`: whom each pronoun may take up, and what speaks for and against it. */
function features(input: string): string {
  const { text, mentions } = marked(input)
  const doc = { ...annotated(text), mentions }
  const context = contextOf(doc, loadEnglish().entities)
  const story = withoutPronouns(context, doc)
  const words = ({ mention: { span } }: (typeof context.references)[number]) =>
    text.slice(span.start, span.end)
  return context.pronouns
    .flatMap(pronoun =>
      candidatesFor(pronoun, context, story).map(
        one => `${words(pronoun)} ← ${words(one.reference)}: ${one.features.join(', ')}`,
      ),
    )
    .join('\n')
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

/** Who is who; with `show: features` what speaks for each antecedent of a pronoun. */
export const described = ({ input, facts }: Stanza): string =>
  facts.show === 'features' ? features(input) : participants(input)
