import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PageFacts } from '../../layouts/filters/facts.ts'
import { markdown } from '../../layouts/filters/markdown.ts'
import type { QuotationMark } from '../../scripts/model/page-data.ts'

const quotation = (
  id: string,
  number: number,
  tint = 1,
  more: Partial<QuotationMark> = {},
): [string, QuotationMark] => [
  id,
  {
    id,
    number,
    form: 'direct',
    stance: 'says',
    source: 'person',
    speaker: { label: 'Ana Bell', initials: 'AB', tint },
    article: 'articles/harbour.html',
    ...more,
  },
]

const facts: PageFacts = {
  kind: 'entity',
  root: '',
  quotations: new Map([
    quotation('we-stay-1', 1),
    quotation('at-dawn-2', 2, 2),
    quotation('on-foot-3', 3, 1, { again: true }),
    quotation('the-plan-4', 4, 1, { form: 'mixed', telling: 'She called the plan “a bad idea”' }),
  ]),
  events: new Map([
    [
      'e-they-met',
      {
        id: 'e-they-met',
        tense: 'past',
        part: 'background',
        article: 'articles/x.html',
        entities: ['ana-bell', 'port-ellen'],
      },
    ],
  ]),
  pictures: new Map(),
  readBeside: path => `<?xml version="1.0"?>\n<svg class="${path}"><a href="timeline.md#e-1"></a></svg>\n`,
}

const html = (text: string, kind = 'entity'): string => markdown.render(text, { ...facts, kind }).trim()

test('a quotation is marked by form and speaker, and its number leads to its note', () =>
  assert.equal(
    html('*“We stay\\,”*[1](../quotes/we-stay-1.md) she said\\.'),
    '<p><span class="quotation direct tint-1" data-note="1" id="q-we-stay-1">“We stay,”</span>' +
      '<a href="#n-we-stay-1" class="marker tint-1" data-note="1" data-initials="AB" aria-label="1, Ana Bell: about this quotation">1</a> she said.</p>',
  ))

test('the number has the speaker’s initials only where another spoke before', () =>
  assert.doesNotMatch(html('*“On foot,”*[3](../quotes/on-foot-3.md)'), /data-initials/))

test('of a mixed quotation the words in quote marks are parted from what is told, space apart', () => {
  assert.match(
    html('She called *the plan “a [bad](x.md) idea” of old*[4](../quotes/the-plan-4.md)'),
    /<span class="told">the plan<\/span> <span class="said">“a <a href="x.html">bad<\/a> idea”<\/span> <span class="told">of old<\/span><\/span><a/,
  )
  for (const marked of ['"a bad"', '„a bad“', '‘a bad’', "'a bad'"])
    assert.match(
      html(`She called *Bell’s ${marked} idea*[4](../quotes/the-plan-4.md)`).replaceAll('&quot;', '"'),
      new RegExp(
        `<span class="told">Bell’s</span> <span class="said">${marked}</span> <span class="told">idea</span>`,
      ),
    )
})

test('a quotation inside a mixed one belongs to the part it stands in', () =>
  assert.match(
    html('*that he “said **‘at dawn’**[2](../quotes/at-dawn-2.md) twice”*[4](../quotes/the-plan-4.md)'),
    /<span class="said">“said <span class="quotation direct[^>]*>‘at dawn’<\/span><a[^>]*>2<\/a> twice”<\/span><\/span><a/,
  ))

test('only the first piece of a quotation carries its id', () => {
  const two = html('*“We*[1](../quotes/we-stay-1.md)\n\n*stay”*[1](../quotes/we-stay-1.md)')
  assert.equal(two.match(/id="q-we-stay-1"/g)?.length, 1)
  assert.equal(two.match(/class="quotation /g)?.length, 2)
})

test('a quotation stands inside another', () => {
  const nested = html('*“He said **‘at dawn’**[2](../quotes/at-dawn-2.md)”*[1](../quotes/we-stay-1.md)')
  assert.match(nested, /tint-1"[^>]*>“He said <span class="quotation direct tint-2"[^>]*>‘at dawn’<\/span><a/)
})

test('emphasis that no quotation’s number follows stays emphasis', () => {
  assert.equal(html('*Still to come\\.*'), '<p><em>Still to come.</em></p>')
  assert.equal(
    html('*So*[9](../quotes/unknown-9.md)'),
    '<p><em>So</em><a href="../quotes/unknown-9.html">9</a></p>',
  )
})

test('a note knows its quotation, and its number leads back to the words', () =>
  assert.equal(
    html('1. Ana Bell\\. [Back to the words](#q-we-stay-1) [¶](#n-we-stay-1)'),
    '<ol>\n<li id="n-we-stay-1" class="note direct tint-1" data-note="1" data-speaker="Ana Bell">' +
      '<a href="#q-we-stay-1" class="back" aria-label="1: back to the words">1</a>Ana Bell.</li>\n</ol>',
  ))

test('a note says when the speaker is the one before, and of a report how it is shown alone', () => {
  assert.match(html('1. Bell\\. [Back](#q-on-foot-3) [¶](#n-on-foot-3)'), /class="note direct tint-1 again"/)
  assert.match(
    html('1. Bell\\. [Back](#q-the-plan-4) [¶](#n-the-plan-4)'),
    /data-telling="She called the plan “a bad idea”"/,
  )
})

test('a list item that begins with a quotation says whose it is, for the filter', () =>
  assert.equal(
    html('- [“We stay”](quotes/we-stay-1.md) by [Ana Bell](entities/ana-bell.md)'),
    '<ul>\n<li class="entry direct tint-1" data-form="direct" data-stance="says" data-source="person" data-speaker="Ana Bell" data-article="articles/harbour.html">' +
      '<a href="quotes/we-stay-1.html">“We stay”</a> by <a href="entities/ana-bell.html">Ana Bell</a></li>\n</ul>',
  ))

test('a date is a time where HTML has a form for its value, and a title everywhere', () => {
  assert.equal(
    html('[Tuesday](../timeline.md#e-1 "2015\\-11\\-24")'),
    '<p><a href="../timeline.html#e-1" title="2015-11-24" class="date"><time datetime="2015-11-24">Tuesday</time></a></p>',
  )
  assert.equal(
    html('[summer](../timeline.md#e-1 "2015\\-22")'),
    '<p><a href="../timeline.html#e-1" title="2015-22" class="date">summer</a></p>',
  )
})

test('a name leads to its entity', () =>
  assert.equal(
    html('[Bell](../entities/ana-bell.md "Ana Bell")'),
    '<p><a href="../entities/ana-bell.html" title="Ana Bell" class="mention">Bell</a></p>',
  ))

test('a mark gives its block an id and goes; an event keeps it, to be copied', () => {
  assert.equal(html('They met\\. [¶](#p-1a2b3c4d)'), '<p id="p-1a2b3c4d">They met.</p>')
  assert.equal(html('## Later [¶](#h-1a2b3c4d)'), '<h2 id="h-1a2b3c4d">Later</h2>')
  assert.equal(
    html('- They met [¶](#e-they-met)'),
    '<ul>\n<li id="e-they-met" class="event past background undated" data-article="articles/x.html" data-entities="ana-bell port-ellen" data-part="background">They met <a href="#e-they-met" class="permalink" aria-label="Link to this entry">¶</a></li>\n</ul>',
  )
})

test('the date that opens an event is one element; what the headings above it say already is out of sight', () => {
  const item = '- [4 May 2031](#e-they-met "2031-05-04"): They met [¶](#e-they-met)'
  const date = (headings: string) =>
    /class="event past background".*<time datetime="2031-05-04">(.*)<\/time><\/a><\/span> They met/.exec(
      html(`${headings}\n\n${item}`),
    )?.[1]
  assert.equal(date('## 2031\n\n### May'), '4<span class="unseen"> May 2031</span>')
  assert.equal(date('## 2031'), '4 May<span class="unseen"> 2031</span>')
  assert.equal(date('## 2030\n\n### May'), '4 May 2031')
  assert.equal(date('## 2031 (61)\n\n### May'), '4<span class="unseen"> May 2031</span>')
})

test('a list whose every item ends in a number is rows with a column of numbers', () => {
  assert.match(
    html('- Ana Bell, chair — 12\n- Tom Reed — 3'),
    /^<ul class="rows">\n<li><span>Ana Bell, chair<\/span>.*<span class="num">12<\/span><\/li>/,
  )
  assert.match(html('- Ana Bell — 61 %'), /<span class="num">61 %<\/span>/)
  assert.doesNotMatch(html('- Ana Bell — 12\n- Tom Reed'), /class="rows"/)
})

test('on a further page of the timeline an event offers its address on the first', () =>
  assert.match(
    markdown.render('- They met [¶](#e-they-met)', { ...facts, root: '../' }),
    /id="e-they-met".*<a href="\.\.\/timeline\.html#e-they-met" class="permalink"/,
  ))

test('a drawing is put into the page, its links leading to pages', () =>
  assert.equal(
    html('![Overview](timeline.svg)'),
    '<p><svg class="timeline.svg"><a href="timeline.html#e-1"></a></svg></p>',
  ))

test('no image, markup or address of an article makes a page ask for anything', () => {
  assert.equal(html('![A boat](https://example.org/boat.svg)'), '<p>A boat</p>')
  assert.equal(html('![A boat](//example.org/boat.svg)'), '<p>A boat</p>')
  assert.equal(html('![A boat](boat.png)'), '<p>A boat</p>')
  assert.equal(html('<script>x</script>'), '<p>&lt;script&gt;x&lt;/script&gt;</p>')
  assert.equal(html('See https://example.org/ and {{ x }}'), '<p>See https://example.org/ and {{ x }}</p>')
  assert.doesNotMatch(html('[a](javascript:alert)'), /<a/)
})

test('columns of a table keep their side without a style attribute', () =>
  assert.match(
    html('| A | B |\n| :-- | --: |\n| c | 1 |'),
    /<td class="left">c<\/td>\n<td class="right">1<\/td>/,
  ))

test('a list that counts becomes rows, but for a list of the article’s own, which stays as it is', () => {
  assert.match(
    html('- Ana Bell — 12\n- Tom Reed — 5', 'entity-index'),
    /<ul class="rows">\n<li><span>Ana Bell<\/span> <span class="num">12</,
  )
  const own = html('- Labour — 12 [¶](#p-0a1b2c3d)\n- Others — 5 [¶](#p-1a1b2c3d)', 'article')
  assert.match(own, /Labour — 12/)
  assert.doesNotMatch(own, /class="num"/)
})
