import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aboutOf, withWrong } from '../../scripts/tools/review/wrong.ts'

const link = (href: string, words = 'words', more = '') => `<a href="${href}"${more}>${words}</a>`
const behind = (path: string, html: string) =>
  [...withWrong(path, html).matchAll(/<a class="wrong[^"]*" href="([^"]*)" aria-label="([^"]*)"><\/a>/g)].map(
    ([, href, label]) => [decodeURIComponent(href!).replace('/review?about=', ''), label],
  )

test('every quotation, name and date of any page leads to the question about it', () => {
  for (const [path, href, about] of [
    ['/articles/harbour.html', '#n-we-go-0a1b2c3d', 'quotes/we-go-0a1b2c3d.html'],
    ['/articles/harbour.html', '../entities/ana-bell.html', 'entities/ana-bell.html'],
    ['/articles/harbour.html', '#d-0a1b2c3d', 'articles/harbour.html#d-0a1b2c3d'],
    ['/articles/harbour.html', '../timeline/2031.html#e-we-go-0a1b2c3d', 'timeline.html#e-we-go-0a1b2c3d'],
    ['/quotes.html', 'quotes/we-go-0a1b2c3d.html', 'quotes/we-go-0a1b2c3d.html'],
    ['/timeline.html', '#e-we-go-0a1b2c3d', 'timeline.html#e-we-go-0a1b2c3d'],
    ['/entities/ana-bell.html', 'tom-reed.html', 'entities/tom-reed.html'],
  ] as const)
    assert.equal(aboutOf(path, href), about, href)
  for (const href of [
    'https://example.org/quotes/we-go-0a1b2c3d.html',
    '../index.html',
    '#p-0a1b2c3d',
    'harbour.html#q-we-go-0a1b2c3d',
    '../entities.html',
    'mailto:a@example.org',
    'http://[',
  ])
    assert.equal(aboutOf('/articles/harbour.html', href), null, href)
})

test('the control stands behind its link and names it, and is no word of the text', () => {
  const page = withWrong(
    '/articles/harbour.html',
    `<p>${link('../entities/ana-bell.html', '<b>Ana</b> Bell')} left.</p>`,
  )
  assert.equal(
    page.replace(/<a class="wrong"[^>]*><\/a>/, ''),
    `<p>${link('../entities/ana-bell.html', '<b>Ana</b> Bell')} left.</p>`,
  )
  assert.match(page, /Bell<\/a><a class="wrong"[^>]* aria-label="Wrong\? Ana Bell"><\/a> left/)
  assert.deepEqual(behind('/articles/harbour.html', link('#n-we-go-0a1b2c3d', '2', ' class="marker"')), [
    ['quotes/we-go-0a1b2c3d.html', 'Wrong? Quotation 2'],
  ])
})

test('the headline of a quotation or a name asks about it, that of an article whether it is checked', () => {
  assert.deepEqual(behind('/quotes/we-go-0a1b2c3d.html', '<h1>We go</h1>'), [
    ['quotes/we-go-0a1b2c3d.html', 'Wrong? This page'],
  ])
  assert.deepEqual(behind('/articles/harbour.html', '<h1>Harbour</h1>'), [
    ['articles/harbour.html', 'Is this article checked?'],
  ])
  assert.deepEqual(behind('/about.html', '<h1>About</h1>'), [])
})

test('ways through the site, drawings and scripts get none; a page that has a head gets the style sheet', () => {
  const name = link('entities/ana-bell.html')
  for (const html of [
    `<nav><ul>${name}</ul></nav>`,
    `<svg>${name}</svg>`,
    `<script>"${name}"</script>`,
    `<header class="masthead">${name}</header>`,
    `<footer>${name}</footer>`,
    link('#e-we-go-0a1b2c3d', '¶', ' class="permalink"'),
  ])
    assert.deepEqual(behind('/timeline.html', html), [], html)
  const skip = link('#n-we-go-0a1b2c3d', 'Skip to the notes', ' class="skip"')
  assert.deepEqual(behind('/articles/harbour.html', skip), [])
  assert.deepEqual(behind('/timeline.html', `<header class="head">${name}</header>`).length, 1)
  assert.match(
    withWrong('/a.html', '<head></head>'),
    /<link rel="stylesheet" href="\/\.preview\/wrong\.css"><\/head>/,
  )
})
