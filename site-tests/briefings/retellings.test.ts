import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onceEach, quotationsBySpeaker, sharedQuotations } from '../../scripts/briefing/retellings.ts'
import type { QuotationView } from '../../scripts/model/briefing.ts'

const view = (
  id: string,
  words: string,
  article: string,
  speaker: string | null,
  form: 'direct' | 'indirect' = 'direct',
): QuotationView =>
  ({
    id,
    quotation: { form },
    article,
    pieces: [words],
    speaker: speaker && { entity: speaker, key: speaker, label: speaker },
  }) as unknown as QuotationView

type Expected = 'same' | 'shorter' | 'longer' | 'changed' | null

/** What the second article makes of the words of the first; both give them to Bell, unless another speaker stands third. */
const PAIRS: readonly (readonly [Expected, string, string, (string | null)?])[] = [
  ['same', 'We will build the harbour by May', 'We will build the harbour by May'],
  ['same', 'We will build the harbour, by May,', 'We will build the harbour by May.'],
  ['same', 'It’s a day for all of us', "It's a day for all of us"],
  ['same', 'THE TOWN IS NOT FOR SALE', 'The town is not for sale'],
  ['same', 'The café on the pier will stay open', 'The cafe on the pier will stay open'],
  ['same', 'Nobody asked the fishermen – nobody', 'Nobody asked the fishermen, nobody'],
  ['same', 'We will build the harbour by May', 'We will build the harbour by May', 'tolan'],
  ['same', 'We will build the harbour by May', 'We will build the harbour by May', null],
  ['same', 'They came at night and they left at dawn', 'They came at night, and they left at dawn'],
  ['same', 'The ferry sails on 4 May', 'The ferry sails on 4 May'],
  [
    'shorter',
    'We will build the harbour by May, and nobody will stop us',
    'We will build the harbour by May',
  ],
  ['shorter', 'We have no money for the bridge. We have no time either.', 'We have no money for the bridge'],
  [
    'shorter',
    'I told the council that the roof was not safe and they laughed',
    'the roof was not safe and they laughed',
  ],
  [
    'shorter',
    'It was dark, it was cold and there was no light in the tunnel',
    'there was no light in the tunnel',
    'tolan',
  ],
  [
    'shorter',
    'This is the worst storm that the coast has seen in forty years',
    'the worst storm that the coast has seen',
  ],
  [
    'shorter',
    'We shall see what the judges say about it in the spring',
    'what the judges say about it in the spring',
    null,
  ],
  ['shorter', 'The school will open on Monday, whatever the weather', 'The school will open on Monday'],
  [
    'shorter',
    'My father built this boat with his own hands, plank by plank',
    'built this boat with his own hands',
  ],
  ['longer', 'We have no money for the bridge', 'We have no money for the bridge. We have no time either.'],
  ['longer', 'the roof was not safe at all', 'I told the council that the roof was not safe at all'],
  ['longer', 'nobody in this town is above the law', 'Let me be plain: nobody in this town is above the law'],
  [
    'longer',
    'The vote will be close, very close',
    'The vote will be close, very close, and I will not guess',
    'tolan',
  ],
  ['changed', 'We will not give up the harbour to anybody', 'We will never give up the harbour to anybody'],
  [
    'changed',
    'The council has lost all of its money this year',
    'The council has lost most of its money this year',
  ],
  [
    'changed',
    'I have said it before and I will say it again today',
    'I have said it before, and I shall say it again today',
  ],
  [
    'changed',
    'Our children deserve a better school than this old one',
    'Our children deserve a better school than this one',
  ],
  [
    'changed',
    'The bridge will cost forty million and take three years',
    'The bridge will cost fourteen million and take three years',
  ],
  ['changed', 'We are going to win the vote in this town', 'We are going to lose the vote in this town'],
  [
    'changed',
    'There were about two hundred people in the square that night',
    'There were some two hundred people in the square that night',
  ],
  [
    null,
    'We will not give up the harbour to anybody',
    'We will never give up the harbour to anybody',
    'tolan',
  ],
  [null, 'We will build the harbour by May', 'We will close the harbour in June'],
  [null, 'We will not allow it here', 'We will not allow them to win'],
  [null, 'I think that it is a good plan', 'I think that we have a good team'],
  [null, 'No comment', 'No comment'],
  [null, 'It was a good day', 'It was a long and hard and a good day for the town'],
  [null, 'The roof was not safe', 'The road was not safe'],
  [null, 'We have to look at all the facts first', 'We have to look at what comes next'],
  [null, 'The police came at once and took him away', 'The doctor came at noon and took the child away'],
  [null, 'There is no money for the bridge this year', 'There is no hope for the school this winter'],
  [null, 'I will vote against the plan', 'I will vote for the other plan'],
  [null, 'Nobody will be left behind in this town', 'Nobody was ever asked in this house'],
  [null, 'The ferry was late again this morning', 'The morning ferry was never late'],
  [null, 'We thank all who came to help', 'We ask all who saw the car to call'],
  [null, 'It was a very long night', 'It was a very long night', 'tolan'],
  [null, 'I have nothing more to say', 'I have nothing more to say', 'tolan'],
  [null, 'the return of the old ferry', 'the return of the old ferry', null],
  ['same', 'I have nothing more to say', 'I have nothing more to say'],
  ['changed', 'The mayor has lied to us and to our children', 'The mayor lied to us and to our children'],
  [
    'shorter',
    'We were told to wait outside, so we waited outside all night long',
    'We were told to wait outside',
  ],
]

/** How the second telling stands to the first; null where they are two quotations. */
function relation(views: readonly QuotationView[]): Expected {
  const shared = sharedQuotations(views, () => undefined).get('a')
  if (!shared) return null
  const { wording } = shared.others[0]!
  return shared.main === 'b' && wording === 'shorter' ? 'longer' : wording
}

test('the same quotation in two articles is known, with how its words differ; what only sounds alike is two', () => {
  assert.ok(PAIRS.length >= 40)
  const wrong = PAIRS.flatMap(([expected, first, second, speaker = 'bell']) => {
    const found = relation([view('a', first, 'one', 'bell'), view('b', second, 'two', speaker)])
    return found === expected ? [] : [[first, second, expected, found]]
  })
  assert.deepEqual(wrong, [])
})

const HARBOUR = 'We will build the harbour by May'

test('the longest telling holds all others, the earliest first', () => {
  const days = { one: '2015-11-24', two: '2015-11-22', three: undefined, four: '2015-11-30' } as const
  const views = [
    view('a', HARBOUR, 'one', 'bell'),
    view('b', HARBOUR, 'two', 'bell'),
    view('c', HARBOUR, 'three', 'bell'),
    view('d', `${HARBOUR}, and nobody will stop us`, 'four', 'bell'),
  ]
  const found = sharedQuotations(views, ({ article }) => days[article as keyof typeof days])
  for (const { id } of views)
    assert.deepEqual(found.get(id), {
      main: 'd',
      others: ['b', 'a', 'c'].map(quotation => ({ quotation, wording: 'shorter' })),
    })
})

test('of the same words the earliest article is the main one, and one with a speaker before one without', () => {
  const days = { one: '2015-11-24', two: '2015-11-22' } as const
  const dayOf = ({ article }: QuotationView) => days[article as keyof typeof days]
  const main = (first: string | null, second: string | null) =>
    sharedQuotations([view('a', HARBOUR, 'one', first), view('b', HARBOUR, 'two', second)], dayOf).get('a')
      ?.main
  assert.equal(main('bell', 'bell'), 'b')
  assert.equal(main('bell', null), 'a')
})

test('an article that says a thing twice tells it once to others, and has no other telling of its own', () => {
  const views = [view('a', HARBOUR, 'one', 'bell'), view('b', HARBOUR, 'one', 'bell')]
  assert.equal(sharedQuotations(views, () => undefined).size, 0)
})

test('a wording that hundreds of articles have is one quotation', () => {
  const views = Array.from({ length: 300 }, (_, i) => view(`q${i}`, HARBOUR, `article-${i}`, 'bell'))
  const found = sharedQuotations(views, () => undefined)
  assert.equal(found.get('q7')?.others.length, 299)
  assert.equal(onceEach(views, found).length, 1)
})

test('likeness makes no chain: what is like a telling, and not like the longest, stays apart', () => {
  const views = [
    view('a', 'one two three four five six seven eight', 'one', 'bell'),
    view('b', 'one two three four five six seven eight nine ten', 'two', 'bell'),
    view('c', 'zero one two three four five six seven eight', 'three', 'tolan'),
  ]
  const found = sharedQuotations(views, () => undefined)
  assert.deepEqual(found.get('a'), { main: 'b', others: [{ quotation: 'a', wording: 'shorter' }] })
  assert.equal(found.has('c'), false)
})

test('lists hold each quotation once; another speaker has his telling, and what somebody said is nobody’s no more', () => {
  const views = [
    view('a', HARBOUR, 'one', null),
    view('b', HARBOUR, 'two', 'tolan'),
    view('c', `${HARBOUR}, nobody stops us`, 'three', 'bell'),
    view('d', HARBOUR, 'four', 'tolan'),
  ]
  const shared = sharedQuotations(views, () => undefined)
  const ids = (list: readonly QuotationView[]) => list.map(({ id }) => id)
  assert.deepEqual(ids(onceEach(views, shared)), ['c'])
  const bySpeaker = quotationsBySpeaker(views, shared)
  assert.deepEqual(ids(bySpeaker.get('bell')!), ['c'])
  assert.deepEqual(ids(bySpeaker.get('tolan')!), ['b'])
  assert.equal(bySpeaker.has(''), false)
})

test('of two copies of one text, a few words in common are enough', () => {
  const views = [view('a', 'No comment', 'one', 'bell'), view('b', 'No comment', 'two', 'bell')]
  assert.equal(sharedQuotations(views, () => undefined).size, 0)
  assert.equal(
    sharedQuotations(
      views,
      () => undefined,
      () => true,
    ).size,
    2,
  )
})

test('a report in the writer’s words is another one when another speaker is named', () => {
  const words = 'that the boat be given back to the town by May'
  const of = (second: string, form: 'direct' | 'indirect') =>
    sharedQuotations(
      [view('a', words, 'one', 'bell', form), view('b', words, 'two', second, form)],
      () => undefined,
    ).size
  assert.equal(of('bell', 'indirect'), 2)
  assert.equal(of('tolan', 'indirect'), 0)
  assert.equal(of('tolan', 'direct'), 2)
})
