import * as archives from './archives.ts'
import { FEEDS } from './feeds.ts'
import { PAGES } from './pages.ts'
import { columns, pdf, runningHeads } from './pdf.ts'
import { HTML, mangled, PARAGRAPHS, utf8, utf16, windows } from './story.ts'

const text = (title: string): string => [title, ...PARAGRAPHS].join('\n\n')

const own = '---\ntitle: An article of this project\nbyline: Ana Bell\n---\nThe text *stays* sign for sign.\n'
const others =
  '---\ntitle: Written for another program\nauthor: [Ana Bell, Marek Tolan]\ndate: 2031-03-04T10:00:00Z\nlayout: post\n---\n\nIts text, with _marks_.\n'

const mail = (subject: string, rest: string): Uint8Array =>
  utf8(
    `From: Marek Tolan <marek@post.example>\r\nTo: <desk@post.example>\r\nSubject: ${subject}\r\nDate: Tue, 4 Mar 2031 23:10:00 -0500\r\nMIME-Version: 1.0\r\n${rest}`,
  )

const TEXTS: Readonly<Record<string, Uint8Array>> = {
  'utf-8.txt': utf8(text('A text in UTF-8')),
  'utf-16-marked.txt': utf16(text('A text in UTF-16'), 'le', true),
  'utf-16.txt': utf16(text('A text in UTF-16 without a mark'), 'be', false),
  'windows.txt': windows(text('A text in Windows-1252')),
  'latin.txt': windows('A text in Latin-1\n\nThe caf\xe9 of Harlow is shut.\n\nIt opens in May.'),
  'mangled.txt': utf8(mangled(text('A text read wrongly once'))),
  'half-mangled.txt': utf8(
    `A text half read wrongly\n\nThe caf\xe9 is shut.\n\n${mangled('“We go,” said Ana Bell.')}`,
  ),
  'wrapped.txt': utf8(
    'The ferry of Harlow stops on the day\nthat the bridge is open.\n\nIts owner goes to\nthe harbour.\n',
  ),
  'lines.txt': utf8('Lines without a gap\nThe ferry stops, and\nthe bridge opens.\nIts owner goes away.\n'),
  notes: utf8(text('A text whose name has no ending')),
  'own.md': utf8(own),
  'others.md': utf8(others),
  'heading.md': utf8('# A heading becomes the title\n\nThe text below it.\n'),
  'open-front.md': utf8('---\ntitle: No end\n\nThe text.\n'),
  'rows.csv': utf8(
    '\ufeffHeadline;Author;Date;Link;Content\nA row of a table;Ana Bell;2031-03-04;https://post.example/row;"The bridge opens; the ferry stops."\nAn empty row;Ana Bell;03/04/2031;;\n',
  ),
  'rows.tsv': utf8('title\ttext\tdate\nA row with tabs\tThe ferry stops.\t03/04/2031\n'),
  'rows.jsonl': utf8(
    `{"title":"A line of JSON","text":"The bridge opens.","published":"2031-03-04","authors":[{"name":"Ana Bell"}]}\n{"title":\n{"title":"A line with HTML","body":${JSON.stringify(HTML)}}\n`,
  ),
  'list.json': utf8('[{"title":"An object of a list","text":"The ferry stops."},7]'),
}

const OTHERS: Readonly<Record<string, Uint8Array>> = {
  'letter.eml': mail(
    'Re: A letter in plain text',
    `Content-Type: text/plain; charset=utf-8\r\n\r\n${PARAGRAPHS.join('\r\n\r\n')}\r\n`,
  ),
  'newsletter.eml': mail(
    '=?utf-8?Q?A_letter_in_HTML_=E2=80=93_with_more?=',
    `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`<table><tr><td>${HTML}</td></tr></table>`).toString('base64')}\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="../../plan.pdf"\r\n\r\nx\r\n--b--\r\n`,
  ),
  'report.docx': archives.docx(),
  'cut.docx': archives.docx().slice(0, 700),
  'bomb.docx': archives.bomb(),
  'almanac.epub': archives.epub(),
  'paths.epub': archives.epub({ '../../../tmp/evil.xhtml': 'x', '/etc/passwd.xml': 'x' }),
  'pages.warc': archives.warc('one'),
  'pages.warc.gz': archives.warcGz('two'),
  'pages.wacz': archives.wacz('three'),
  'some.zip': archives.plainZip(),
  'columns.pdf': columns(),
  'running-heads.pdf': runningHeads(),
  'no-words.pdf': pdf([[]]),
  'cut.pdf': columns().slice(0, 300),
  'picture.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0),
  'old.doc': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
}

/** Made-up files of every format that can be added, whole and damaged, by their names. */
export const FILES: ReadonlyMap<string, Uint8Array> = new Map(
  Object.entries({ ...TEXTS, ...PAGES, ...FEEDS, ...OTHERS }).sort(([a], [b]) => (a < b ? -1 : 1)),
)
