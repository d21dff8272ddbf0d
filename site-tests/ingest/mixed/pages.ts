import { HTML, page, TITLE, utf8, windows } from './story.ts'

const data = (facts: object): string => `<script type="application/ld+json">${JSON.stringify(facts)}</script>`

const whole = page(
  `<meta charset="utf-8"><title>${TITLE} | Harlow Post</title>
${data({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2031-03-04T23:10:00+01:00', author: [{ name: 'Ana Bell' }], publisher: { name: 'Harlow Post' }, url: 'https://post.example/bridge' })}
<meta property="og:title" content="A bridge opens"><meta property="og:site_name" content="Harlow Post">`,
  `<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<div class="share-buttons">Share this article</div>
<article><h1>${TITLE}</h1><p class="byline">By Ana Bell</p>
<figure><img src="x.jpg"><figcaption>The bridge on Monday. Photograph: Tom Reed/Harlow Post</figcaption></figure>
${HTML}
<blockquote>Nobody should have to wait for a bridge that long.</blockquote>
<p><strong>Read more:</strong> <a href="/x">What the bridge costs</a></p>
<h2>The cost</h2><ul><li>Steel: <em>5</em> million</li><li>Work: 7 million</li></ul>
<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2029</td><td>4 million</td></tr><tr><td>2030</td><td>8 million</td></tr></table>
<p>Sign up for our newsletter and never miss a bridge</p>
<p>Correction: An earlier version of this article gave another year for the plan.</p></article>
<aside><h3>Most read</h3><p>Ferry line closes</p></aside><footer>© 2031 Harlow Post. All rights reserved.</footer>`,
)

const hostile = page(
  '<title>A page that would run</title><script>throw 1</script><meta http-equiv="refresh" content="0;url=https://evil.example">',
  `<article onclick="alert(1)"><p>One of <b>two</b><i>marks</i> & <a href="javascript:alert(1)">a link</a>, <a href="https://post.example/a?b=c">another</a> and <span style="display:none">hidden words</span>signs: * _ # [x](y) \`code\` &lt;script&gt;.</p>${HTML}<iframe src="https://evil.example"></iframe><svg><text>drawn</text></svg><p># No heading</p><p>1. No list</p></article>`,
)

const mhtml = `From: <Saved by a browser>\r\nSnapshot-Content-Location: https://post.example/saved\r\nSubject: x\r\nDate: Tue, 4 Mar 2031 10:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${page('<meta charset=3D"utf-8"><title>A page saved whole</title>', `<article>${HTML.replace(/[^\0-\x7f]/g, sign => [...utf8(sign)].map(byte => `=${byte.toString(16).toUpperCase()}`).join(''))}</article>`)}\r\n--b--\r\n`

/** Pages of made-up papers, by the names of their files. */
export const PAGES: Readonly<Record<string, Uint8Array>> = {
  'page.html': utf8(whole),
  'page again.html': utf8(`${whole}\n`),
  'open-graph.html': utf8(
    page(
      '<meta property="og:title" content="Told for the Open Graph"><meta property="og:url" content="https://post.example/og"><meta property="og:locale" content="en_GB"><meta property="article:published_time" content="2031-03-04"><meta property="article:author" content="https://post.example/ana"><title>x</title>',
      `<div class="content">${HTML}</div>`,
    ),
  ),
  'meta.html': windows(
    page(
      '<meta charset="windows-1252"><title>Told in meta elements - Post</title><meta name="author" content="Marek Tolan"><meta name="DC.date" content="4 March 2031"><link rel="canonical" href="https://post.example/meta">',
      `<main>${HTML}</main>`,
    ),
  ),
  'broken-data.html': utf8(
    page(
      '<title>Data that are none</title><script type="application/ld+json">{"@type": </script>',
      `<article>${HTML}</article>`,
    ),
  ),
  'hostile.html': utf8(hostile),
  'single-file.html': utf8(
    `<!DOCTYPE html> <html lang="en"><!--\n Page saved with SingleFile \n url: https://post.example/single \n saved date: Tue Mar 04 2031\n--><head><meta charset="utf-8"><title>A page in a single file</title></head><body><article>${HTML}</article></body></html>`,
  ),
  'fragment.htm': utf8(`<h1>A part of a page</h1>${HTML}`),
  'breaks.html': utf8(
    page(
      '<title>Breaks for paragraphs</title>',
      '<div>One line of the bridge,<br>the same paragraph.<br><br>Another paragraph about it.<p>A third one.</p></div>',
    ),
  ),
  'empty.html': new Uint8Array(0),
  'no-words.html': utf8(page('<title>Nothing</title>', '<script>1</script>')),
  'saved.mhtml': utf8(mhtml),
}
