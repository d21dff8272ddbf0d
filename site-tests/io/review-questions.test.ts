import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brief } from '../../scripts/briefing/index.ts'
import { correct } from '../../scripts/corrections/index.ts'
import { readCorrections } from '../../scripts/ingest/corrections/index.ts'
import { itemText, type WrittenItem } from '../../scripts/ingest/corrections/write.ts'
import type { Addressed } from '../../scripts/model/corrections.ts'
import type { EntityType } from '../../scripts/model/layers.ts'
import { doubtsIn } from '../../scripts/tools/review/doubts.ts'
import { knownName, type Question } from '../../scripts/tools/review/question.ts'
import { mayBeOne } from '../../scripts/tools/review/same.ts'
import { checkQuestion, questionAbout } from '../../scripts/tools/review/things.ts'
import { harbour } from '../pages/articles.ts'
import { draft } from '../pages/newsroom.ts'

const filesOf = (items: readonly WrittenItem[]) => [
  {
    path: 'content/corrections/harbour-vote.yaml',
    bytes: new TextEncoder().encode(items.map(itemText).join('')),
  },
]

/** The questions of merging that one article with these names gives. */
function asked(
  names: readonly (readonly [EntityType, string])[],
  decided: readonly WrittenItem[] = [],
): Question[] {
  const text = names.map(([, name]) => `It was ${name}.`).join(' ')
  const { doc, entity } = draft(text, { slug: 'harbour-vote' })
  for (const [type, name] of names) entity(type, [name])
  const { corrections, findings } = readCorrections(filesOf(decided), ['harbour-vote'])
  assert.deepEqual(findings, [])
  return doubtsIn(brief([doc], { language: 'en' }), corrections)
}

const people = (...names: string[]) => names.map(name => ['person', name] as const)
const bodies = (...names: string[]) => names.map(name => ['organization', name] as const)
const told = (questions: readonly Question[]) => questions.map(({ question }) => question)

test('two persons of one surname may be one where their given names do not contradict each other', () => {
  const may = (a: string, b: string) => mayBeOne({ type: 'person', name: a }, { type: 'person', name: b })
  for (const [a, b] of [
    ['Ana Bell', 'Bell'],
    ['Ana Bell', 'A. Bell'],
    ['Ana Bell', 'Anna Bell'],
    ['Dan Reed', 'Daniel Reed'],
    ['Ana M. Bell', 'Ana Bell'],
  ] as const)
    assert.ok(may(a, b) && may(b, a), `${a}, ${b}`)
  for (const [a, b] of [
    ['Ana Bell', 'Tom Bell'],
    ['Ana Bell', 'Ana Reed'],
    ['Ana Bell', 'Ida Bell'],
    ['Bell Reed', 'Ana Bell'],
  ] as const)
    assert.ok(!may(a, b), `${a}, ${b}`)
})

test('two bodies may be one where one’s words are a part of the other’s, or their letters', () => {
  const may = (a: string, b: string) =>
    mayBeOne({ type: 'organization', name: a }, { type: 'organization', name: b })
  for (const [a, b] of [
    ['Harbour Board', 'Port Ellen Harbour Board'],
    ['BBC', 'BBC News'],
    ['WHO', 'World Health Organization'],
    ['B.O.E.', 'Bank of Ellen'],
  ] as const)
    assert.ok(may(a, b) && may(b, a), `${a}, ${b}`)
  for (const [a, b] of [
    ['BBC News', 'GB News'],
    ['Port Ellen Council', 'Port Ellen Harbour Board'],
    ['Hall', 'Hall 12'],
    ['WHO', 'World Bank'],
  ] as const)
    assert.ok(!may(a, b), `${a}, ${b}`)
  assert.ok(!mayBeOne({ type: 'place', name: 'York' }, { type: 'place', name: 'New York' }))
  assert.ok(!mayBeOne({ type: 'person', name: 'Bell' }, { type: 'place', name: 'Bell' }))
})

test('sixty numbered halls, and names that only share a word, give no question', () => {
  const halls = Array.from({ length: 60 }, (_, i) => ['place', `Harbour Hall ${i + 1}`] as const)
  assert.equal(asked(halls).length, 0)
  assert.equal(asked(halls.map(([, name]) => ['organization', name] as const)).length, 0)
  assert.equal(asked(bodies('BBC News', 'GB News', 'Harbour News', 'Port News')).length, 0)
  assert.equal(asked(people('Ana Bell', 'Tom Reed', 'Ana Reed', 'Tom Bell')).length, 0)
})

test('who has a surname alone is asked about once, with everybody it may be; one of ever so many is not asked about', () => {
  const [question, ...more] = asked(people('Tom Bell', 'Ana Bell', 'Bell', 'Ida Moss'))
  assert.deepEqual(more, [])
  assert.equal(question!.question, 'Who is Bell?')
  assert.equal(question!.group, 'Bell')
  assert.deepEqual(
    question!.choices.map(({ label, answer }) => [label, answer.items]),
    [
      ['Tom Bell', [{ entity: 'Bell', 'same-as': 'Tom Bell' }]],
      ['Ana Bell', [{ entity: 'Bell', 'same-as': 'Ana Bell' }]],
      [
        'None of them',
        [
          { entity: 'Tom Bell', 'never-same-as': 'Bell' },
          { entity: 'Ana Bell', 'never-same-as': 'Bell' },
        ],
      ],
    ],
  )
  const many = ['Ada', 'Bea', 'Cid', 'Dov', 'Eli', 'Fay', 'Gus', 'Hal'].map(given => `${given} Bell`)
  assert.deepEqual(asked(people(...many, 'Bell')), [])
})

test('the questions of one surname stand together, and what is decided is not asked again', () => {
  const names = people('Ana Bell', 'Dan Reed', 'Anna Bell', 'Daniel Reed')
  assert.deepEqual(told(asked(names)), [
    'Are Ana Bell and Anna Bell the same?',
    'Are Dan Reed and Daniel Reed the same?',
  ])
  const [question] = asked(names)
  const [same, never] = question!.choices.map(({ answer }) => answer.items)
  assert.deepEqual(same, [{ entity: 'Anna Bell', 'same-as': 'Ana Bell' }])
  assert.deepEqual(told(asked(names, never)), ['Are Dan Reed and Daniel Reed the same?'])
})

const TODAY = '2031-03-09'

test('whatever is answered about a quotation, a name, an event or a date can be read and applied', () => {
  const briefing = brief([harbour()], { language: 'en' })
  const [article] = briefing.articles
  const addresses = [
    ...briefing.quotations.map(({ id }) => `quotes/${id}.html`),
    ...briefing.entities.map(({ url }) => url),
    ...article!.events.map(({ id }) => `timeline.html#e-${id}`),
    ...article!.dates.map(({ id }) => `${article!.url}#${id}`),
  ]
  const published = new Map<string, Addressed>([
    ...briefing.quotations.map(
      ({ id, quotation }) => [`quotes/${id}.html`, { kind: 'quotation', id: quotation.id }] as const,
    ),
    ...article!.events.map(
      ({ id, event }) => [`timeline.html#e-${id}`, { kind: 'event', id: event.id }] as const,
    ),
  ])
  let answers = 0
  for (const address of addresses) {
    const question = questionAbout(address, briefing)
    assert.ok(question, address)
    const typed = question.fields.map(field =>
      field.answer(
        field.expects === 'name' ? 'Tom Reed' : address.startsWith('entities') ? 'A word' : '2031-03-05',
      ),
    )
    for (const answer of [...question.choices.map(({ answer }) => answer), ...typed]) {
      if (typeof answer === 'string' || 'never-same-as' in answer.items[0]!) continue
      const { corrections, findings } = readCorrections(filesOf(answer.items), ['harbour-vote'])
      assert.deepEqual(findings, [], JSON.stringify(answer))
      const { unmet, contradictions } = correct(harbour(), corrections, published)
      assert.deepEqual([unmet, contradictions], [[], []], JSON.stringify(answer))
      answers++
    }
  }
  assert.ok(answers > 60, `${answers}`)
  for (const gone of ['quotes/nothing-00000000.html', 'entities/nobody.html', 'about.html', ''])
    assert.equal(questionAbout(gone, briefing), null)
})

test('a name that no article has is no answer, and the answer says so', () => {
  const briefing = brief([harbour()], { language: 'en' })
  const [view] = briefing.quotations
  const [field] = questionAbout(`quotes/${view!.id}.html`, briefing)!.fields
  assert.equal(field!.answer('Zoe Quill'), 'The article names nobody called “Zoe Quill”.')
  assert.equal(knownName(briefing.articles[0]!, 'ana  BELL'.replace('  ', ' ')), 'Ana Bell')
})

test('that an article is checked can be signed, and by a second person too', () => {
  const once = (doc = harbour()) => brief([doc], { language: 'en' }).articles[0]!
  const first = checkQuestion(once(), 2, TODAY)
  assert.equal(first.question, 'Is this article checked?')
  assert.deepEqual(first.evidence, ['2 questions on it are open.'])
  assert.ok(first.choices.every(({ isSigned }) => isSigned))
  const [item] = first.choices[0]!.answer.items
  const { corrections } = readCorrections(filesOf([{ ...item, by: 'Ida Moss' }]), ['harbour-vote'])
  const second = checkQuestion(once(correct(harbour(), corrections, new Map()).doc), 0, TODAY)
  assert.equal(second.question, 'Have you checked this article too?')
  assert.deepEqual(second.evidence, ['Checked by Ida Moss, on 9 March 2031', 'No question on it is open.'])
})
