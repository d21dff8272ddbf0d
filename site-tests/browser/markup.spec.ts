import { posix } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { broken } from './links.ts'
import { builtFile, builtFiles, expect, test } from './site.ts'

// Style only: the checker's preferences for writing, which say nothing about validity.
const STYLE = {
  'long-title': 'off',
  'no-trailing-whitespace': 'off',
  'void-style': 'off',
  'doctype-style': 'off',
  'attribute-boolean-style': 'off',
} as const

test('every link and every id resolves', () => {
  const files = new Set(builtFiles(''))
  const pages = new Map(builtFiles('.html').map(path => [path, builtFile(path)]))
  expect(pages.size).toBeGreaterThan(30)
  expect(broken(pages, files)).toEqual([])
})

test('the link check sees dead links, dead fragments and repeated ids', () => {
  const pages = new Map([
    ['index.html', '<a href="a/b.html#there">1</a><a href="a/b.html#gone">2</a><a href="gone.html">3</a>'],
    [
      'a/b.html',
      '<p id="there"></p><p id="twice"></p><p id="twice"></p><a href="../index.html">4</a><a href="https://example.org/">5</a>',
    ],
  ])
  expect(broken(pages, new Set(pages.keys()))).toEqual([
    'index.html: a/b.html#gone leads to no place in a/b.html',
    'index.html: gone.html leads to no file',
    'a/b.html: the id twice is there twice',
  ])
})

test('every page is valid HTML', async () => {
  const checker = new HtmlValidate({ extends: ['html-validate:recommended'], rules: STYLE })
  const faults: string[] = []
  for (const path of builtFiles('.html')) {
    const { results } = await checker.validateString(builtFile(path))
    faults.push(
      ...results.flatMap(({ messages }) =>
        messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`),
      ),
    )
  }
  expect(faults).toEqual([])
})

test('no page has a script or a style of its own, but for the 404 page, and each states its policy', () => {
  for (const path of builtFiles('.html')) {
    // At depth it does not reach the style sheet; its policy names its own by hash.
    // Data for machines run nowhere.
    const html = builtFile(path)
      .replace(path === '404.html' ? /<style>[^<]*<\/style>/ : /^$/, '')
      .replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '')
    expect(html, path).toContain('http-equiv="Content-Security-Policy"')
    expect(html, path).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/i)
  }
})

test('no two scripts of a page declare the same name: they share one scope, and the later one would win', () => {
  const clashes = builtFiles('.html').flatMap(path => {
    const seen = new Map<string, string>()
    return [...builtFile(path).matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].flatMap(([, src]) => {
      const script = posix.join(posix.dirname(path), src!)
      const names = builtFile(script).matchAll(/^(?:async )?(?:function\*?|const|let|var|class) (\w+)/gm)
      return [...names].flatMap(([, name]) => {
        const other = seen.get(name!)
        seen.set(name!, script)
        return other && other !== script ? [`${path}: ${name} in ${other} and ${script}`] : []
      })
    })
  })
  expect(clashes).toEqual([])
})
