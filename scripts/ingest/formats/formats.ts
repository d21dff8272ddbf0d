import type { ReadForeign } from './draft.ts'
import { ends, holds, isMail, isPage, type Looks } from './file-looks.ts'

/** A format of files that are no articles yet. */
export interface ForeignFormat {
  /** As a reader would call it. */
  readonly name: string
  readonly mediaType: string
  is(looks: Looks): boolean
  /** Loads the program that reads the format when a file of it is met. */
  reader(): Promise<ReadForeign>
}

/** Every kind of file that can be added. The first that fits a file reads it; what a file holds tells before its name. */
export const FORMATS: readonly ForeignFormat[] = [
  {
    name: 'PDF',
    mediaType: 'application/pdf',
    is: ({ head }) => head.slice(0, 1024).includes('%PDF-'),
    reader: async () => (await import('./pdf.ts')).readPdf,
  },
  {
    name: 'Word document',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    is: holds('word/document.xml'),
    reader: async () => (await import('./docx.ts')).readDocx,
  },
  {
    name: 'book (EPUB)',
    mediaType: 'application/epub+zip',
    is: holds('META-INF/container.xml'),
    reader: async () => (await import('./epub.ts')).readEpub,
  },
  {
    name: 'web archive (WACZ)',
    mediaType: 'application/wacz',
    is: holds('archive/'),
    reader: async () => (await import('./warc.ts')).readWacz,
  },
  {
    name: 'web archive (WARC)',
    mediaType: 'application/warc',
    is: looks => looks.head.startsWith('WARC/') || ends('warc', 'warc.gz')(looks),
    reader: async () => (await import('./warc.ts')).readWarc,
  },
  {
    name: 'page saved whole (MHTML)',
    mediaType: 'multipart/related',
    is: looks =>
      isMail(looks) &&
      (ends('mht', 'mhtml')(looks) ||
        /snapshot-content-location:|multipart\/related[\s\S]{0,300}text\/html/i.test(looks.head)),
    reader: async () => (await import('./mail.ts')).readMhtml,
  },
  {
    name: 'mail',
    mediaType: 'message/rfc822',
    is: looks =>
      ends('eml')(looks) ||
      (isMail(looks) &&
        /^(?:from|subject):/im.test(looks.head) &&
        /^(?:date|received|message-id):/im.test(looks.head)),
    reader: async () => (await import('./mail.ts')).readMail,
  },
  {
    name: 'page saved with SingleFile',
    mediaType: 'text/html',
    is: looks => isPage(looks) && looks.head.includes('Page saved with SingleFile'),
    reader: async () => (await import('./html.ts')).readHtml,
  },
  {
    name: 'saved page (HTML)',
    mediaType: 'text/html',
    is: looks => isPage(looks) || ends('html', 'htm', 'xhtml')(looks),
    reader: async () => (await import('./html.ts')).readHtml,
  },
  {
    name: 'news in XML (NewsML-G2, NITF)',
    mediaType: 'application/vnd.iptc.g2.newsitem+xml',
    is: ({ head }) => /<(?:\w+:)?(?:newsItem|newsMessage|packageItem|nitf)[\s>]/.test(head),
    reader: async () => (await import('./newsml.ts')).readNewsml,
  },
  {
    name: 'feed (RSS, Atom)',
    mediaType: 'application/xml',
    is: ({ head }) => /<(?:\w+:)?(?:rss|feed|RDF)[\s>]/.test(head),
    reader: async () => (await import('./feed.ts')).readFeed,
  },
  {
    name: 'feed (JSON Feed)',
    mediaType: 'application/feed+json',
    is: ({ start }) => start.startsWith('{') && start.includes('jsonfeed.org/version'),
    reader: async () => (await import('./feed.ts')).readFeed,
  },
  {
    name: 'news item (ninjs)',
    mediaType: 'application/json',
    is: ({ start }) =>
      /^[[{]/.test(start) &&
      /"(?:body_x?html|body_text|bodies|versioncreated|versionCreated|representationtype)"\s?:/.test(start),
    reader: async () => (await import('./ninjs.ts')).readNinjs,
  },
  {
    name: 'JSON Lines',
    mediaType: 'application/jsonl',
    is: looks => ends('jsonl', 'ndjson', 'json')(looks) || /^\[?\s?\{\s?"/.test(looks.start),
    reader: async () => (await import('./table.ts')).readJsonRows,
  },
  {
    name: 'table (CSV)',
    mediaType: 'text/csv',
    is: ends('csv', 'tsv'),
    reader: async () => (await import('./table.ts')).readCsv,
  },
  {
    name: 'Markdown',
    mediaType: 'text/markdown',
    is: ends('md', 'markdown'),
    reader: async () => (await import('./own-markdown.ts')).readOwnMarkdown,
  },
  {
    name: 'plain text',
    mediaType: 'text/plain',
    is: looks =>
      ends('txt', 'text')(looks) ||
      (!looks.name.includes('.') && looks.head !== '' && !looks.head.includes('\0')),
    reader: async () => (await import('./plain.ts')).readPlain,
  },
]

/** Files that many have, and what to do with them. */
export const OTHERS: readonly (readonly [name: string, is: (looks: Looks) => boolean, advice: string])[] = [
  ['a document of an old Word', ({ head }) => head.startsWith('\xd0\xcf\x11\xe0'), 'save it as .docx'],
  ['RTF', ({ head }) => head.startsWith('{\\rtf'), 'save it as .docx'],
  ['a document of OpenDocument', holds('content.xml'), 'save it as .docx'],
  ['an archive', ({ head }) => head.startsWith('PK'), 'unpack it, and add what is in it'],
  [
    'a picture',
    ({ head }) => /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF)/.test(head),
    'put it beside the article that shows it',
  ],
]
