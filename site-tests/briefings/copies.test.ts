import assert from 'node:assert/strict'
import { test } from 'node:test'
import { copyGroups } from '../../scripts/briefing/copies.ts'
import type { ArticleView } from '../../scripts/model/briefing.ts'
import { agreement, signatureOf } from '../../scripts/text/min-hash.ts'

const STORM =
  'The old bridge of Harlow fell into the river on Monday night while a storm went over the valley. Twelve people were on it. Firemen from three towns looked for them until the morning, and the road to the north is closed for months. Schools stay shut until Friday. The council meets on Wednesday in the town hall to hear the engineers who had looked at the pillars in January, and who had found nothing.'
const FERRY =
  'A new ferry line opened on Sunday between Port Ellen and the island of Brae. The ship takes forty cars and two hundred people, and it sails four times a day in summer. The islanders had waited eleven years for it. The first passengers were given cake and tea by the captain, who comes from Brae herself and had painted the ship with her crew in the winter.'

const view = (slug: string, text: string, published?: string, quoted: readonly string[] = []): ArticleView =>
  ({
    article: { slug, text, published },
    quotations: quoted.map(words => {
      const start = text.indexOf(words)
      return { quotation: { form: 'direct', content: [{ start, end: start + words.length }] } }
    }),
  }) as unknown as ArticleView

const groupsOf = (...views: readonly ArticleView[]) => {
  const groups = new Set(copyGroups(views).values())
  return [...groups].map(({ first, copies }) => [
    first,
    ...copies.map(({ article, likeness }) => `${article}: ${likeness}`),
  ])
}

test('the same text in two articles is one, and the earlier had it first, whatever their order', () => {
  const [early, late] = [view('b', STORM, '2031-03-04'), view('a', STORM, '2031-03-05')]
  assert.deepEqual(groupsOf(early, late), [['b', 'a: same']])
  assert.deepEqual(groupsOf(late, early), [['b', 'a: same']])
})

test('another dateline and another headline make no other text', () => {
  assert.deepEqual(
    groupsOf(view('a', STORM, '2031-03-04'), view('b', `HARLOW (Wire) – ${STORM}`, '2031-03-04')),
    [['a', 'b: same']],
  )
})

test('a text that was cut, one that was lengthened, and one that was rewritten are told as such', () => {
  const half = STORM.split('. ').slice(0, 3).join('. ')
  assert.deepEqual(groupsOf(view('a', STORM, '2031-03-04'), view('b', half, '2031-03-05')), [
    ['a', 'b: shorter'],
  ])
  assert.deepEqual(groupsOf(view('a', half, '2031-03-04'), view('b', STORM, '2031-03-05')), [
    ['a', 'b: longer'],
  ])
  const rewritten = STORM.replace('fell into the river on Monday night', 'collapsed late on Monday')
    .replace('Twelve people were on it', 'A dozen people are missing')
    .replace('Schools stay shut until Friday', 'No school opens this week')
    .replace('who had looked at the pillars in January', 'who inspected it in winter')
  assert.deepEqual(groupsOf(view('a', STORM, '2031-03-04'), view('b', rewritten, '2031-03-05')), [
    ['a', 'b: rewritten'],
  ])
})

test('two reports of one thing in words of their own are two', () => {
  const own =
    'Twelve people died when a bridge collapsed in Harlow during heavy wind. Rescue teams worked all night. An inspection in the first month of the year had shown no damage, the council says. It wants to hear the experts this week. Nobody knows when cars can go north again, and lessons are cancelled in the whole district until the weekend.'
  assert.deepEqual(groupsOf(view('a', STORM), view('b', own), view('c', FERRY)), [])
})

test('two articles that quote one speech at length are two', () => {
  assert.deepEqual(
    groupsOf(
      view('a', `${FERRY} The mayor said: “${STORM}”`, '2031-03-04', [STORM]),
      view(
        'b',
        `“${STORM}” With these words the mayor opened the meeting of the council in the old school, which a hundred people had come to, many of them from the valley and some from the hills beyond the lake.`,
        '2031-03-05',
        [STORM],
      ),
    ),
    [],
  )
})

test('of a few words nothing is told', () => {
  assert.deepEqual(groupsOf(view('a', 'The ferry is late again.'), view('b', 'The ferry is late again.')), [])
})

test('a thousand copies of one text are one group', () => {
  const views = Array.from({ length: 1000 }, (_, i) => view(`copy-${1000 + i}`, STORM, '2031-03-04'))
  const [group, ...others] = groupsOf(...views)
  assert.equal(group?.length, 1000)
  assert.equal(others.length, 0)
})

test('signatures agree as much as the sets have in common', () => {
  const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)
  const share = agreement(signatureOf(numbers(0, 300)), signatureOf(numbers(100, 400)))
  assert.ok(Math.abs(share - 0.5) < 0.15, `expected about 0.5, found ${share}`)
})
