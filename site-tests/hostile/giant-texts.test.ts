import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endingsOf } from '../../scripts/annotate/entities/names.ts'
import { entityViews } from '../../scripts/briefing/entity-views.ts'
import { brief } from '../../scripts/briefing/index.ts'
import type { ArticleView } from '../../scripts/model/briefing.ts'
import { candidates, skeletonOf } from '../../scripts/models/words/attach.ts'
import { part } from '../../scripts/models/words/marks.ts'
import { pages } from '../../scripts/pages/index.ts'
import { capital } from '../../scripts/text/english.ts'
import { firstWords } from '../../scripts/text/words.ts'
import { annotated } from '../annotated.ts'
import { filesBelow, siteFolder } from '../io/program.ts'
import { shownText } from '../io/shown.ts'

test('130,000 quote marks on one line, a letter on each of 100,000 lines, and a name without end are built', async context => {
  const texts = {
    'quotes.txt': '"'.repeat(130_000),
    'lines.txt': 'a\n'.repeat(100_000),
    'name.txt': 'Bell of '.repeat(20_000),
  }
  const site = siteFolder(context, texts)
  const { status, stderr } = await site.build()
  assert.equal(status, 0, stderr)
  for (const [name, text] of Object.entries(texts)) {
    const page = site.read(`_site/articles/${name.replace('.txt', '.html')}`)
    assert.ok(shownText(page) === text.replace(/\s+/g, ''), name)
  }
})

test('an endless word is cut wherever a page repeats it, and stands whole in its article alone', async context => {
  const length = 1_000_000
  const site = siteFolder(context, { 'word.txt': 'a'.repeat(length) })
  const { status, stderr } = await site.build()
  assert.equal(status, 0, stderr)
  const signs = filesBelow(site.root)
    // The text itself is a file of the site, for those who check what is quoted from it.
    .filter(path => path.startsWith('_site/') && !path.startsWith('_site/data/texts/'))
    .reduce((sum, path) => sum + (site.read(path).match(/a{50,}/g) ?? []).join('').length, 0)
  assert.ok(signs < length + 10_000, `${signs} signs`)
})

test('an endless word of a title is cut in lists, and stands whole at the head of its article', () => {
  const title = `The ${'a'.repeat(5_000)} bridge`
  const { article, ...layers } = annotated('The bridge was shut.', '2015-11-24')
  const made = pages(brief([{ ...layers, article: { ...article, title } }], { language: 'en' }))
  const repeated = made.map(({ body }) => (body.match(/a{50,}/g) ?? []).join('').length)
  assert.ok(repeated.some(signs => signs >= 5_000))
  assert.ok(repeated.reduce((sum, signs) => sum + signs, 0) < 10_000)
})

test('first words are cut between words, and in a word that no language has', () => {
  assert.equal(firstWords('one two, three', 3), 'one two, three')
  assert.equal(firstWords('one two, three', 2), 'one two…')
  assert.equal(firstWords(`one ${'a'.repeat(80)} two`, 3), `one ${'a'.repeat(80)} two`)
  assert.equal(firstWords(`one ${'a'.repeat(81)} two`, 3), `one ${'a'.repeat(80)}…`)
  assert.equal(firstWords(`a${'😀'.repeat(60)}`, 3), `a${'😀'.repeat(39)}…`)
})

test('each of 300,000 marks in a row finds the words beside it without looking over the others', () => {
  const forms = ['Go', ...new Array<string>(300_000).fill('>'), 'on']
  const isMark = forms.map(form => form === '>')
  const skeleton = skeletonOf(forms, new Uint8Array(forms.length), part(forms, isMark), [2, 0], [0, 0])
  const found: number[] = []
  for (const [at, mark] of isMark.entries()) {
    if (!mark) continue
    candidates(skeleton, at, found)
    assert.equal(found.length, 2)
  }
})

test('of a name of 100,000 words only the last few are what somebody may be called by', () => {
  assert.deepEqual(endingsOf(['ana', 'de', 'vere', 'bell']), [
    'ana de vere bell',
    'de vere bell',
    'vere bell',
    'bell',
  ])
  assert.equal(endingsOf(new Array<string>(100_000).fill('bell')).length, 8)
})

/** An article of one sentence that names so many, as far as it is asked who is named together. */
function listing(people: number): ArticleView {
  const names = Array.from({ length: people }, (_, i) => `tom-${i}`)
  const slugs = new Map(names.map((name, i) => [`e${i}`, name]))
  const entities = names.map((name, i) => ({ id: `e${i}`, type: 'person', name, aliases: [], roles: [] }))
  const mentions = names.map((entity, i) => ({
    entity,
    sentence: 0,
    mention: { span: { start: i, end: i + 1 } },
  }))
  const doc = { entities, sentences: [{ paragraph: 0 }] }
  const article = { slug: 'list', text: '' }
  return {
    article,
    doc,
    slugs,
    mentions,
    paragraphs: [{ role: 'body' }],
    quotations: [],
  } as unknown as ArticleView
}

test('in a list of 20,000 names each is named together with those near it; in a short one, with all', () => {
  for (const { companions } of entityViews([listing(30)])) assert.equal(companions.length, 29)
  const pairs = entityViews([listing(20_000)]).reduce((sum, { companions }) => sum + companions.length, 0)
  assert.ok(pairs <= 20_000 * 80)
})

test('the pages of all who are named in one sentence do not each repeat the whole sentence', () => {
  const written = (people: number) => {
    const names = Array.from(
      { length: people },
      (_, i) => `Ana ${capital(String.fromCharCode(97 + (i % 26)))}${'abc'.repeat(1 + i / 26)}son`,
    )
    const doc = annotated(`${names.join(', ')} and Tom Reed met in Oslo on Monday.`, '2015-11-24')
    return pages(brief([doc], { language: 'en' })).reduce((sum, { body }) => sum + body.length, 0)
  }
  const [few, many] = [written(100), written(400)]
  assert.ok(many < few * 6, `${few} signs for 100 names, ${many} for 400`)
})
