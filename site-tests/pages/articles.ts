import type { Annotated } from '../../scripts/model/document.ts'
import type { EntityId, QuotationForm } from '../../scripts/model/layers.ts'
import type { Span, Spans } from '../../scripts/model/span.ts'
import { draft, plainly } from './newsroom.ts'

const rule = 'newsroom/by-hand'

const HARBOUR = `Mayor Tom Reed of Port Ellen said on Monday that the ferry would stop in May. "We have no choice," he said, "and no money. The boats are old."

The Harbour Board met in Port Ellen on 3 March 2031. Ana Bell, its chair, called the plan "a mistake".

What comes next

“We will fight it.

“And we will win,” Ms Bell said.

"Nobody asked us," one of them said.

"My aunt told me, 'Sell the boat,'
and I did," Reed said. A vote will be held next week.

"We have no choice," a spokesman said. \`Nobody\` -- not_even [he](x) & <b>she</b> -- knew #1.

Image: Ana Bell (left) at the harbour. Photograph: J*hn Doe`

/** One of every kind of thing a page can show. */
export function harbour(): Annotated {
  const { doc, at, mention, entity } = draft(HARBOUR, {
    slug: 'harbour-vote',
    title: 'Ferry to *stop*, mayor says',
    byline: 'Ida Moss',
    publisher: 'The Port Ellen Post',
    sourceUrl: 'https://example.org/harbour_vote?(1)',
    published: '2031-03-04',
  })
  const reed = entity('person', ['Tom Reed', 'Reed'], [at('Mayor')])
  const bell = entity('person', ['Ana Bell', 'Bell'], [at('its chair')])
  const town = entity('place', ['Port Ellen'])
  const board = entity('organization', ['Harbour Board'])
  const spokesman = entity('person', ['a spokesman'], [], false)
  const quote = (
    form: QuotationForm,
    content: Spans,
    words: { cue?: Span; source?: Span; within?: `q${number}` },
    speaker: EntityId | null,
    via: readonly `m${number}`[],
    candidates: readonly EntityId[] = [],
  ) => {
    const id = `q${doc.quotations.length}` as const
    doc.quotations.push({ id, form, content, rule, ...words })
    const certainty = speaker === null ? 'unknown' : via.length > 1 ? 'implied' : 'stated'
    doc.attributions.push({ quotation: id, speaker, via, candidates, certainty, ...plainly, rule })
    return id
  }
  const named = (entityId: EntityId, nth = 0) =>
    doc.entities.find(({ id }) => id === entityId)!.mentions[nth]!
  const { start } = at('he said')
  const pronoun = { start, end: start + 2 }
  const he = mention(pronoun, 'person', 'pronoun')
  quote(
    'indirect',
    [at('that the ferry would stop in May')],
    { cue: at('said'), source: at('Mayor Tom Reed') },
    reed,
    [named(reed)],
  )
  quote(
    'direct',
    [at('We have no choice,'), at('and no money. The boats are old.')],
    { cue: at('said', 2), source: pronoun },
    reed,
    [he, named(reed)],
  )
  quote('mixed', [at('the plan "a mistake"')], { cue: at('called'), source: at('Ana Bell') }, bell, [
    named(bell),
  ])
  quote(
    'direct',
    [at('We will fight it.\n\n“And we will win,')],
    { cue: at('said', 3), source: at('Ms Bell') },
    bell,
    [named(bell, 1)],
  )
  quote(
    'direct',
    [at('Nobody asked us,')],
    { cue: at('said', 4), source: at('one of them') },
    null,
    [],
    [reed, bell],
  )
  const outer = quote(
    'direct',
    [at("My aunt told me, 'Sell the boat,'\nand I did,")],
    { cue: at('said', 5), source: at('Reed', 2) },
    reed,
    [named(reed, 1)],
  )
  quote('direct', [at('Sell the boat,')], { cue: at('told'), source: at('My aunt'), within: outer }, null, [])
  quote(
    'direct',
    [at('We have no choice,', 2)],
    { cue: at('said', 6), source: at('a spokesman') },
    spokesman,
    [named(spokesman)],
  )
  const date = (span: Span, value: string | null, anchor: 'DCT' | null) => {
    doc.timexes.push({ id: `t${doc.timexes.length}`, span, type: 'DATE', value, timex3: value, anchor, rule })
    return doc.timexes.at(-1)!.id
  }
  date(at('Monday'), '2031-03-03', 'DCT')
  const may = date(at('May', 2), '2031-05', 'DCT')
  const third = date(at('3 March 2031'), '2031-03-03', null)
  const week = date(at('next week'), '2031-W11', 'DCT')
  const event = (
    span: Span,
    when: `t${number}` | null,
    tense: 'past' | 'future',
    participants: readonly EntityId[] = [],
    claimedIn?: `q${number}`,
  ) =>
    doc.events.push({
      id: `v${doc.events.length}`,
      span,
      when,
      tense,
      participants,
      rule,
      ...(claimedIn && { claimedIn }),
    })
  event(at('the ferry would stop in May'), may, 'future', [], 'q0')
  event(at('The Harbour Board met in Port Ellen'), third, 'past', [board, town])
  event(at('called the plan "a mistake"'), null, 'past')
  event(at('A vote will be held'), week, 'future')
  doc.problems.push({
    span: at('Nobody asked us,'),
    message: 'Two people may have said this.',
    advice: 'Read the report and settle it.',
    rule,
  })
  return doc
}

/** A second report: no title, no date, one of the same people, and somebody else of the same surname. */
export function ferry(): Annotated {
  const { doc, entity, at } = draft(
    'Ana Bell and Reed took the last ferry last year. It was a long and quiet crossing, they told the Harbour Board.',
    { slug: 'ferry-line' },
  )
  entity('person', ['Ana Bell'])
  entity('person', ['Reed'])
  entity('organization', ['Harbour Board'])
  doc.timexes.push({
    id: 't0',
    span: at('last year'),
    type: 'DATE',
    value: null,
    timex3: null,
    anchor: null,
    rule,
  })
  return doc
}
