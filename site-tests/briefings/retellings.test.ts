import assert from 'node:assert/strict'
import { test } from 'node:test'
import { retellings } from '../../scripts/briefing/retellings.ts'
import type { QuotationView } from '../../scripts/model/briefing.ts'

const view = (id: string, words: string, article: string, speaker: string | null): QuotationView =>
  ({
    id,
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
    'what the judges say about it',
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
]

test('the same quotation in two articles is known, with how its words differ; what only sounds alike is two', () => {
  assert.ok(PAIRS.length >= 40)
  const wrong = PAIRS.flatMap(([expected, first, second, speaker = 'bell']) => {
    const views = [view('a', first, 'one', 'bell'), view('b', second, 'two', speaker)]
    const found = retellings(views, () => undefined).get('a')?.[0]?.wording ?? null
    return found === expected ? [] : [[first, second, expected, found]]
  })
  assert.deepEqual(wrong, [])
})

test('each telling knows the others, the earliest first, and none of its own article', () => {
  const words = 'We will build the harbour by May'
  const days = { one: '2015-11-24', two: '2015-11-22', three: undefined } as const
  const views = [
    view('a', words, 'one', 'bell'),
    view('b', words, 'two', 'bell'),
    view('c', words, 'three', 'bell'),
    view('d', words, 'one', 'bell'),
  ]
  const found = retellings(views, ({ article }) => days[article as keyof typeof days])
  assert.deepEqual(
    found.get('a')?.map(({ quotation }) => quotation),
    ['b', 'c'],
  )
  assert.deepEqual(
    found.get('c')?.map(({ quotation }) => quotation),
    ['b', 'a', 'd'],
  )
})

test('likeness makes no chain: the first and the third are two, though the second is like both', () => {
  const views = [
    view('a', 'one two three four five six seven eight', 'one', 'bell'),
    view('b', 'one two three four five six seven eight nine ten', 'two', 'bell'),
    view('c', 'three four five six seven eight nine ten', 'three', 'tolan'),
  ]
  const found = retellings(views, () => undefined)
  assert.deepEqual(found.get('a'), [{ quotation: 'b', wording: 'longer' }])
  assert.deepEqual(
    found.get('b')?.map(({ wording }) => wording),
    ['shorter', 'shorter'],
  )
})
