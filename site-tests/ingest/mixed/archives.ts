import { gzipSync, zipSync } from 'fflate'
import { HTML, PARAGRAPHS, page, TITLE, utf8 } from './story.ts'

const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, utf8(text)])), {
    mtime: '2031-03-05',
  })

const XML = '<?xml version="1.0" encoding="UTF-8"?>'
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

const wordParagraph = (text: string, style?: string): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t>${text}</w:t></w:r></w:p>`

const wordFiles = (author: string) => ({
  '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `${XML}<w:document ${WORD}><w:body>${wordParagraph(TITLE, 'Heading1')}${PARAGRAPHS.map(text => wordParagraph(text)).join('')}</w:body></w:document>`,
  'docProps/core.xml': `${XML}<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>${author}</dc:creator></cp:coreProperties>`,
})

export const docx = (): Uint8Array => zip(wordFiles('Ana Bell'))

/** A document that says to be larger than any memory when unpacked. */
export function bomb(): Uint8Array {
  const bytes = docx()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = 0; at < bytes.length - 30; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true)
  return bytes
}

const BOOK = `<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The Harlow Almanac</dc:title><dc:creator>Ana Bell</dc:creator><dc:language>en</dc:language><dc:date>2031-03-04</dc:date></metadata>
<manifest><item id="n" href="nav.xhtml" properties="nav"/><item id="t" href="title.xhtml"/><item id="a" href="text/one.xhtml"/><item id="b" href="text/two.xhtml"/></manifest><spine><itemref idref="t"/><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>`

const chapter = (title: string, html: string): string =>
  `${XML}<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><h1>${title}</h1>${html}</body></html>`

/** @param more files with names of any kind */
export const epub = (more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': `${XML}<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>`,
    'OPS/book.opf': `${XML}${BOOK}`,
    'OPS/title.xhtml': chapter('The Harlow Almanac', '<p>Made up.</p>'),
    'OPS/nav.xhtml': chapter('Contents', '<nav><ol><li>One</li></ol></nav>'),
    'OPS/text/one.xhtml': chapter('The almanac on the bridge', HTML),
    'OPS/text/two.xhtml': chapter('The almanac on the ferry', `<p>The ferry goes on.</p>${HTML}`),
    ...more,
  })

const record = (type: string, address: string, content: Uint8Array): Buffer =>
  Buffer.concat([
    utf8(
      `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${address}\r\nContent-Length: ${content.length}\r\n\r\n`,
    ),
    content,
    utf8('\r\n\r\n'),
  ])

const answer = (type: string, body: Uint8Array, more = ''): Buffer =>
  Buffer.concat([utf8(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n${more}\r\n`), body])

const chunked = (body: Uint8Array): Buffer =>
  Buffer.concat([utf8(`${body.length.toString(16)}\r\n`), body, utf8('\r\n0\r\n\r\n')])

/** @param name tells the pages of two archives apart */
const records = (name: string): Buffer[] => {
  const first = utf8(page(`<title>${name}: the bridge</title>`, `<article>${HTML}</article>`))
  const second = utf8(
    page(`<title>${name}: the ferry</title>`, `<article><p>The ferry stays.</p>${HTML}</article>`),
  )
  return [
    record('warcinfo', '', utf8('software: made up')),
    record('response', `https://${name}.example/bridge`, answer('text/html; charset=utf-8', first)),
    record(
      'response',
      `https://${name}.example/ferry`,
      answer(
        'text/html',
        chunked(gzipSync(second)),
        'Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n',
      ),
    ),
    record(
      'response',
      `https://${name}.example/packed`,
      answer('text/html', utf8('?'), 'Content-Encoding: br\r\n'),
    ),
    record('response', `https://${name}.example/x.png`, answer('image/png', utf8('?'))),
  ]
}

export const warc = (name: string): Uint8Array => Buffer.concat(records(name))
/** Each record packed by itself, as archives mostly are. */
export const warcGz = (name: string): Uint8Array => Buffer.concat(records(name).map(bytes => gzipSync(bytes)))
export const wacz = (name: string): Uint8Array =>
  zipSync({ 'datapackage.json': utf8('{}'), 'archive/data.warc.gz': warcGz(name) })
export const plainZip = (): Uint8Array => zip({ 'a.txt': 'Made up.' })
