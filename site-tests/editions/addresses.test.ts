import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeOf, typeOf } from '../../scripts/editions/addresses.ts'

test('a link leads to a place in the site, from wherever it stands', () => {
  assert.deepEqual(placeOf('../quotes/x.html', 'articles/a.html'), { path: 'quotes/x.html', fragment: '' })
  assert.deepEqual(placeOf('#q-x', 'articles/a.html'), { path: 'articles/a.html', fragment: 'q-x' })
  assert.deepEqual(placeOf('./', 'about.html'), { path: 'index.html', fragment: '' })
  assert.deepEqual(placeOf('a%20b.png', 'articles/a.html'), { path: 'articles/a b.png', fragment: '' })
})

test('a text fragment goes on behind the id', () => {
  assert.deepEqual(placeOf('a.html#p-1:~:text=the%20bridge', 'index.html'), {
    path: 'a.html',
    fragment: 'p-1:~:text=the%20bridge',
  })
})

test('the site’s own address is the site; every other leads out of it', () => {
  const url = 'https://briefing.example/daily/'
  assert.deepEqual(placeOf(`${url}about.html`, 'index.html', url), { path: 'about.html', fragment: '' })
  assert.equal(placeOf('https://briefing.example/other', 'index.html', url), undefined)
  assert.equal(placeOf('https://harlow.example/news', 'index.html'), undefined)
  assert.equal(placeOf('mailto:desk@harlow.example', 'index.html'), undefined)
  assert.equal(placeOf('http://[', 'index.html'), undefined)
})

test('the type of a file is told by its name', () => {
  assert.equal(typeOf('articles/bridge.JPG'), 'image/jpeg')
  assert.equal(typeOf('data/unknown.thing'), 'application/octet-stream')
})
