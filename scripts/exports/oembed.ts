import type { Asset, Page, SiteInfo } from '../model/outputs.ts'

/** The pages for frames as oEmbed 1.0 tells them (https://oembed.com), one file each; sites find it by a link in the page. */
export function oembed(pages: readonly Page[], { title = 'News briefing', url }: SiteInfo): Asset[] {
  if (url === undefined) return []
  return pages.flatMap(page => {
    if (page.kind !== 'embed' || !page.facts.frame) return []
    const { frame } = page.facts
    const told = {
      version: '1.0',
      type: 'rich',
      title: frame.title,
      provider_name: title,
      provider_url: url,
      html: frame.html,
      width: 640,
      height: frame.height,
    }
    return [{ path: page.url.replace(/html$/, 'json'), text: `${JSON.stringify(told, null, 1)}\n` }]
  })
}
