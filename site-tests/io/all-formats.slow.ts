import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Ajv } from 'ajv'
import { parse } from 'csv-parse/sync'
import { XMLValidator } from 'fast-xml-parser'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { corpus } from '../../scripts/bench/corpus.ts'
import { filesBelow, siteFolder } from './program.ts'

const ARTICLES = 17
const CHECKER = ['/usr/bin/epubcheck', '/usr/share/java/epubcheck.jar'].find(existsSync)

test(`${ARTICLES} articles are made into every format, and readers that are not ours read each`, async context => {
  const site = siteFolder(context, {})
  for (const [name, text] of corpus(ARTICLES))
    site.write(name.includes('/') ? name : `content/articles/${name}`, text)
  site.write('content/_data/site.yaml', 'url: https://briefing.example/\n')
  const { status, stderr } = await site.build({}, '--single', '--epub')
  assert.deepEqual([status, stderr], [0, ''])
  const files = filesBelow(join(site.root, '_site'))
  const read = (path: string) => site.read(`_site/${path}`)

  const quotations = files.filter(path => path.startsWith('quotes/'))
  assert.ok(quotations.length > ARTICLES)
  assert.equal(files.filter(path => path.startsWith('cards/')).length, quotations.length)

  const fits = new Ajv().compile(JSON.parse(read('data/briefing.schema.json')))
  fits(JSON.parse(read('data/briefing.json')))
  assert.deepEqual(fits.errors ?? [], [])
  for (const path of files.filter(name => name.endsWith('.csv')))
    assert.ok((parse(read(path), { columns: true, record_delimiter: '\r\n' }) as object[]).length > 0, path)
  for (const path of files.filter(name => /\.(xml|svg)$/.test(name)))
    assert.equal(XMLValidator.validate(read(path)), true, path)
  assert.ok(parseAtomFeed(read('feed.xml')).entries!.length > 0)
  assert.ok(parseJsonFeed(read('feed.json')).items!.length > 0)
  for (const path of files.filter(name => /\.(json|jsonld|webmanifest)$/.test(name))) JSON.parse(read(path))

  assert.match(site.read('briefing.html'), /^<!doctype html>/)
  assert.ok(JSON.parse(site.read('briefing.annotation')).items.length > 0)
  if (CHECKER) {
    const told = execFileSync('java', ['-jar', CHECKER, join(site.root, 'briefing.epub')], {
      encoding: 'utf8',
    })
    assert.match(told, /No errors or warnings detected/)
  }
})
