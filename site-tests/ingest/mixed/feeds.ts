import { HTML, PARAGRAPHS, utf8 } from './story.ts'

const XML = '<?xml version="1.0" encoding="UTF-8"?>'
const cdata = (html: string): string => `<![CDATA[${html}]]>`

const rss = (before: string, title: string): string =>
  `${XML}${before}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harlow Post</title><language>en-gb</language>
<item><title>${title}</title><link>https://post.example/rss?utm_source=feed</link><pubDate>Tue, 04 Mar 2031 10:00:00 GMT</pubDate><dc:creator>Ana Bell</dc:creator><content:encoded>${cdata(HTML)}</content:encoded></item>
<item><title>Only a start ${title.length}</title><link>https://post.example/start${title.length}</link><description>The bridge opens in May, and …</description></item>
<item><title>Nothing below</title></item></channel></rss>`

const newsml = (item: string): string =>
  `${XML}<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:harlow:1" standard="NewsML-G2" xml:lang="en"><rightsInfo><copyrightHolder><name>Harlow Wire</name></copyrightHolder></rightsInfo><itemMeta><versionCreated>2031-03-05T00:00:00Z</versionCreated><firstCreated>2031-03-04T22:00:00-05:00</firstCreated></itemMeta>${item}</newsItem>`

const ninjs = {
  uri: 'https://wire.example/1',
  type: 'text',
  language: 'en',
  headline: 'An item of ninjs',
  byline: 'By Ana Bell',
  copyrightholder: 'Harlow Wire',
  versioncreated: '2031-03-04T10:00:00Z',
  body_xhtml: HTML,
  associations: { one: { type: 'picture', description_text: 'The bridge on Monday.' } },
}

const ninjs2 = {
  uri: 'urn:harlow:2',
  standard: { name: 'ninjs', version: '2.1' },
  firstCreated: '2031-03-04T10:00:00Z',
  versionCreated: '2031-03-05T10:00:00Z',
  headlines: [{ role: 'main', value: 'An item of the second ninjs' }],
  bodies: [{ role: 'main', contentType: 'text/html', value: HTML }],
}

/** Feeds and news for machines, by the names of their files. */
export const FEEDS: Readonly<Record<string, Uint8Array>> = {
  'rss.xml': utf8(rss('', 'An entry &amp; its text')),
  'entities.xml': utf8(
    rss(
      '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>',
      'Entities &b; &c; stay',
    ),
  ),
  'atom.xml': utf8(
    `${XML}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harlow Wire</title><entry><title type="html">An entry of &lt;b&gt;Atom&lt;/b&gt;</title><id>urn:1</id><link href="https://wire.example/atom"/><published>2031-03-04T10:00:00Z</published><updated>2031-03-05T10:00:00Z</updated><author><name>Marek Tolan</name></author><content type="html">${cdata(HTML)}</content></entry></feed>`,
  ),
  'rdf.xml': utf8(
    `${XML}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="https://wire.example/"><title>Harlow Wire</title><link>https://wire.example/</link><description>x</description></channel><item rdf:about="https://wire.example/rdf"><title>An entry of RDF</title><link>https://wire.example/rdf</link><content:encoded>${cdata(HTML)}</content:encoded></item></rdf:RDF>`,
  ),
  'feed.json': utf8(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harlow Wire',
      language: 'en',
      items: [
        {
          id: '1',
          url: 'https://wire.example/json',
          title: 'An entry of JSON',
          content_text: PARAGRAPHS.join('\n\n'),
          date_published: '2031-03-04T10:00:00Z',
          authors: [{ name: 'Ana Bell' }],
        },
      ],
    }),
  ),
  'no-feed.xml': utf8(`${XML}<rss><channel><title>Harlow Post</title></channel></rss>`),
  'ninjs.json': utf8(JSON.stringify(ninjs)),
  'ninjs-2.json': utf8(JSON.stringify(ninjs2)),
  'newsml.xml': utf8(
    newsml(
      `<contentMeta><by>Ana Bell</by><headline>An item of NewsML</headline><language tag="en-GB"/></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${HTML}</body></html></inlineXML></contentSet>`,
    ),
  ),
  'newsml-picture.xml': utf8(
    newsml(
      '<contentMeta><headline>A picture</headline></contentMeta><contentSet><remoteContent href="x.jpg"/></contentSet>',
    ),
  ),
  'nitf.xml': utf8(
    `${XML}<nitf><head><title>x</title><docdata><date.issue norm="20310304T100000Z"/></docdata></head><body><body.head><hedline><hl1>An item of NITF</hl1></hedline><byline>By Marek Tolan</byline></body.head><body.content>${HTML}</body.content></body></nitf>`,
  ),
}
