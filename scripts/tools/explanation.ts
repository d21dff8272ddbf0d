import type { Colour } from '../io/console.ts'
import type { Annotated } from '../model/document.ts'
import type { Attribution, Fact, PassageKind, Quotation, Wording } from '../model/layers.ts'
import type { Span } from '../model/span.ts'
import { otherPassages } from '../text/other-passages.ts'
import { byPosition, hull, slice } from '../text/spans.ts'
import { oneLine, shortened } from '../text/words.ts'

type Paint = (colour: Colour, text: string) => string

/** One annotation: where it stands, what it is, the rule that made it, and lines of evidence. */
interface Row extends Span {
  readonly kind: string
  readonly what: string
  readonly rule: string
  readonly evidence: readonly string[]
}

const LONGEST = 100

/** Words on one line, cut where they are many. */
function words(text: string, span: Span): string {
  const start = slice(text, { start: span.start, end: Math.min(span.end, span.start + 4 * LONGEST) })
  return shortened(oneLine(start), LONGEST)
}

/** What sort of source and of report it is, each with its words and its rule. */
function sortOf({ text }: Annotated['article'], attribution: Attribution): string[] {
  const { sourceKind, role, reason, stance, weight } = attribution
  const fact = (name: string, { value, span, rule }: Fact<string>) =>
    `${name}: ${value}${span ? `, “${words(text, span)}”` : ''} (${rule})`
  const wording = (name: string, found: Wording | undefined) =>
    found ? [`${name}: “${words(text, found.span)}” (${found.rule})`] : []
  return [
    fact('kind of source', sourceKind),
    ...wording('role', role),
    ...wording('not named', reason),
    fact('stance', stance),
    fact('weight', weight),
  ]
}

function quotationRow(doc: Annotated, quotation: Quotation): Row {
  const { text } = doc.article
  const { id, form, content, cue, source, polarity, within, rule } = quotation
  const attribution = doc.attributions.find(found => found.quotation === id)
  const nameOf = (entity: string) => doc.entities.find(found => found.id === entity)!.name
  const chain = (attribution?.via ?? []).map(via => {
    const mention = doc.mentions.find(found => found.id === via)!
    return `“${words(text, mention.span)}” (${mention.rule})`
  })
  const speaker = attribution?.speaker ? nameOf(attribution.speaker) : 'unattributed'
  const candidates = (attribution?.candidates ?? []).map(nameOf)
  return {
    ...hull(content),
    kind: `${form} quotation`,
    what: content.map(piece => `“${words(text, piece)}”`).join(' … '),
    rule,
    evidence: [
      ...(within ? [`stands inside ${within}`] : []),
      ...(cue ? [`cue: ${words(text, cue)}`] : []),
      ...(source ? [`source: ${words(text, source)}`] : []),
      ...(polarity ? [`polarity: ${polarity}`] : []),
      `speaker: ${speaker}${attribution ? `, ${attribution.certainty} (${attribution.rule})` : ''}`,
      ...(chain.length > 0 ? [`through: ${chain.join(' → ')}`] : []),
      ...(candidates.length > 0 ? [`could be: ${candidates.join(', ')}`] : []),
      ...(attribution ? sortOf(doc.article, attribution) : []),
    ],
  }
}

/** Why marked words are no quotation. */
const WHY: Readonly<Record<PassageKind, string>> = {
  speech: 'what nobody says',
  title: 'the title of a work',
  sign: 'what a sign or a slogan says',
  name: 'a name',
  term: 'a word as a word',
  phrase: 'a phrase of the writer’s own, set in marks',
  caption: 'part of a caption',
}

function rowsOf(doc: Annotated): Row[] {
  const { text } = doc.article
  const entityOf = new Map(doc.entities.flatMap(entity => entity.mentions.map(id => [id, entity] as const)))
  return [
    ...doc.quotations.map(quotation => quotationRow(doc, quotation)),
    ...otherPassages(doc).map(
      ({ start, end, outer, kind, rule }): Row => ({
        start: outer.start,
        end: outer.end,
        kind: 'marked, no quotation',
        what: `“${words(text, { start, end })}”`,
        rule,
        evidence: [`taken for: ${WHY[kind]}`],
      }),
    ),
    ...doc.mentions.map(({ id, span, form, type, rule }): Row => {
      const entity = entityOf.get(id)
      const evidence = entity ? [`is ${entity.name} (${entity.rule})`] : []
      return { ...span, kind: `${form}, ${type}`, what: words(text, span), rule, evidence }
    }),
    ...doc.timexes.map(({ span, type, value, anchor, rule }): Row => {
      const from = anchor === 'DCT' ? ', from the day of publication' : anchor ? `, from ${anchor}` : ''
      const evidence = [`value: ${value ?? 'not settled'}${from}`]
      return { ...span, kind: type.toLowerCase(), what: words(text, span), rule, evidence }
    }),
    ...doc.events.map(({ span, when, tense, rule }): Row => {
      const timex = doc.timexes.find(({ id }) => id === when)
      const evidence = [`when: ${timex ? words(text, timex.span) : 'not said'}, ${tense}`]
      return { ...span, kind: 'event', what: words(text, span), rule, evidence }
    }),
    ...(doc.effects ?? []).map(
      ({ correction: { decision, place, by, on }, span, before, after }): Row => ({
        start: span?.start ?? 0,
        end: span?.end ?? 0,
        kind: 'editor',
        what: `${before ?? 'nothing'} → ${after ?? 'nothing'}`,
        rule: `editor/${decision.kind}`,
        evidence: [`${place.file}:${place.line}`, ...[by, on].flatMap(part => part ?? [])],
      }),
    ),
    ...doc.problems.map(
      ({ span, message, advice, rule }): Row => ({
        ...span,
        kind: 'doubt',
        what: message,
        rule,
        evidence: [advice],
      }),
    ),
  ]
}

const COLOURS: readonly (readonly [RegExp, Colour])[] = [
  [/quotation$/, 'green'],
  [/^(name|nominal|pronoun)/, 'cyan'],
  [/^marked/, 'dim'],
  [/^doubt/, 'red'],
  [/./, 'yellow'],
]

function* rowLines({ kind, what, rule, evidence }: Row, paint: Paint): Generator<string> {
  const colour = COLOURS.find(([pattern]) => pattern.test(kind))![1]
  yield `  ${paint(colour, kind.padEnd(20))} ${paint('plain', what)}  ${paint('dim', rule)}`
  for (const line of evidence) yield `  ${' '.repeat(20)} ${paint('dim', '└')} ${paint('plain', line)}`
}

/** A text sentence by sentence, each with the annotations that begin in it, as lines for a terminal. */
export function* explanation(doc: Annotated, paint: Paint): Generator<string> {
  const { article, sentences } = doc
  const published = article.published ? `published ${article.published}` : 'day of publication not known'
  yield paint('dim', `${article.title ? `${article.title}, ` : ''}${published}`)
  const rows = rowsOf(doc).sort(byPosition)
  let next = 0
  for (const [index, sentence] of sentences.entries()) {
    const paragraph = doc.paragraphs[sentence.paragraph]!
    yield ''
    yield `${paint('dim', `${index + 1}.`)} ${paint('bold', oneLine(slice(article.text, sentence)))}`
    if (paragraph.role !== 'body') yield `  ${paint('dim', `${paragraph.role} (${paragraph.rule})`)}`
    const until = sentences[index + 1]?.start ?? Number.POSITIVE_INFINITY
    for (; next < rows.length && rows[next]!.start < until; next++) yield* rowLines(rows[next]!, paint)
  }
}
