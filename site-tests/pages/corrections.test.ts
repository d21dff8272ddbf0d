import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brief } from '../../scripts/briefing/index.ts'
import { correct } from '../../scripts/corrections/index.ts'
import { readCorrections } from '../../scripts/ingest/corrections/index.ts'
import { pages } from '../../scripts/pages/index.ts'
import { harbour } from './articles.ts'

const YAML = `- exact: Nobody asked us
  speaker: Ana Bell
  by: Ida Moss
  on: 2031-03-05
  source: https://example.org/minutes
  note: |
    The *minutes* say [so](https://example.org/a). <b>Not</b> {{ bold }}.

    - one
    - two
- exact: the plan "a mistake"
  quotation: no
  on: 2031-03-06
- entity: Ana Bell
  role: Harbour master
- entity: Ana Bell
  link: https://www.wikidata.org/wiki/Q1
- entity: Tom Reed
  description: Mayor since 2029.
- exact: A vote will be held
  date: 2031-03-12
- exact: 'knew #1'
  note: A word on this.
`

function bodies(yaml: string): (url: string) => string {
  const file = { path: 'content/corrections/harbour-vote.yaml', bytes: new TextEncoder().encode(yaml) }
  const { corrections, findings } = readCorrections([file], ['harbour-vote'])
  assert.deepEqual(findings, [])
  const { doc, unmet } = correct(harbour(), corrections, new Map())
  assert.deepEqual(unmet, [])
  const made = pages(brief([doc], { language: 'en' }))
  return start => made.find(({ url }) => url.startsWith(start))?.body ?? ''
}

const body = bodies(YAML)

test('a quotation tells what the editor decided, what the program had said, who signed it, and the note', () => {
  const page = body('quotes/nobody-asked-us')
  assert.match(page, /^\[Ana Bell\]\(\.\.\/entities\/ana-bell\.md\), /m)
  assert.match(page, /That the speaker is \[Ana Bell\]\([^)]*\) is the editor’s decision\./)
  assert.match(page, /attributed by `editor\/speaker`/)
  assert.match(
    page,
    /Corrected by the editor: the speaker is Ana Bell; the program had said speaker not known\. \(Ida Moss, 5 March 2031; \[source\]\(<https:\/\/example\.org\/minutes>\)\)/,
  )
  assert.match(page, /The \*minutes\* say \[so\]\(<https:\/\/example\.org\/a>\)\. \\<b>Not/)
  assert.match(page, /^ {2}- one\n {2}- two$/m)
})

test('so does its note in the article, and what is no quotation any more is told there', () => {
  const page = body('articles/')
  assert.match(page, /^\d+\. .*the speaker is Ana Bell; the program had said speaker not known/m)
  const [, editor = ''] = page.split('## From the editor')
  assert.match(
    editor,
    /“the plan "a mistake"”.*Not a quotation, says the editor: .*mixed quotation, Ana Bell/,
  )
  assert.match(editor, /“knew #1”.* A note by the editor\.\n\n {2}A word on this/)
  assert.equal(body('quotes/the-plan'), '')
})

test('an entity shows the facts an editor gives it', () => {
  const page = body('entities/ana-bell')
  assert.match(page, /^- Role, as the editor gives it: Harbour master$/m)
  assert.match(page, /\[www\.wikidata\.org\]\(<https:\/\/www\.wikidata\.org\/wiki\/Q1>\)/)
  assert.match(body('entities/tom-reed'), /^# Tom Reed\n\n.* · named twice\n\nMayor since 2029\.$/m)
})

test('an event has the date that the editor gives it', () => {
  assert.match(body('timeline'), /12 March 2031[^\n]*A vote will be held/)
  assert.match(body('timeline'), /the date is 12 March 2031; the program had said/)
})

test('the log tells every decision once, the newest first, with the pages it changed', () => {
  const page = body('corrections')
  assert.deepEqual(
    [...page.matchAll(/^## (.*)/gm)].map(match => match[1]),
    ['6 March 2031', '5 March 2031', 'Not dated', 'As files'],
  )
  assert.match(page, /^An editor has made 7 decisions; what the program had said stands beside each\./m)
  assert.match(page, /\]\(quotes\/nobody-asked-us-[0-9a-f]{8}\.md\)/)
  assert.match(body('about'), /\[7 corrections\]\(corrections\.md\) by an editor\./)
})

test('without corrections there is no log, and no word of one', () => {
  const none = bodies('# none yet\n')
  assert.equal(none('corrections'), '')
  assert.doesNotMatch(none('about'), /correction/)
})

test('a fact check by others stands beside its quotation everywhere, in their words, and is no correction', () => {
  const checked = bodies(`- exact: Nobody asked us
  checks: https://example.org/check
  verdict: Half *true*
  checked-by: Ben Lake
  checked-on: 2031-03-06
  by: Ida Moss
- exact: Nobody asked us
  checks: https://example.org/other
  verdict: Right
  checked-by: The Weir Press
`)
  const page = checked('quotes/nobody-asked-us')
  assert.match(
    page,
    /^- \[Ben Lake\]\(<https:\/\/example\.org\/check>\): “Half \\\*true\\\*”, 6 March 2031 \(linked by Ida Moss\)$/m,
  )
  assert.match(page, /^- \[The Weir Press\]\(<https:\/\/example\.org\/other>\): “Right”$/m)
  assert.match(page, /links it and does not judge/)
  assert.doesNotMatch(page, /## From the editor/)
  assert.match(checked('articles/'), /^\d+\. .*Fact check by \[Ben Lake\]/m)
  assert.match(checked('quotes.html'), /checked by Ben Lake and The Weir Press/)
  assert.equal(checked('corrections'), '')
  assert.doesNotMatch(bodies('[]')('quotes/nobody-asked-us'), /Checked by others/)
})

test('who has checked an article stands at its head, the last day of each; it is no correction', () => {
  const checked = bodies(`- reviewed: 2031-03-07
  by: Ben Lake
- reviewed: 2031-03-05
  by: Ida *Moss*
- reviewed: 2031-03-04
  by: Ben Lake
`)
  assert.match(
    checked('articles/'),
    /Checked by Ida \\\*Moss\\\*, on 5 March 2031, and by Ben Lake, on 7 March 2031/,
  )
  assert.doesNotMatch(bodies('[]')('articles/'), /Checked by/)
  assert.match(checked('about'), /Each article was checked by whoever is named at its head/)
  assert.match(bodies('[]')('about'), /Nobody has checked the result by hand/)
  assert.equal(checked('corrections'), '')
  assert.doesNotMatch(checked('about'), /correction\S* by an editor/i)
})
