import MarkdownIt from 'markdown-it'

const markdown = new MarkdownIt({ html: false })
type Token = ReturnType<typeof markdown.parse>[number]

/** Links that the pages add to the text: block ids and the numbers of quotations. */
const isAdded = (href: string, label: string): boolean =>
  label === '¶' || (/(?:^|\/)quotes\/[^/]+\.md$/.test(href) && /^\d+$/.test(label))

/** The words of one block as a reader sees them, without block ids and quotation numbers. */
function words(children: readonly Token[]): string {
  let text = ''
  let link = { href: '', from: 0 }
  for (const child of children) {
    if (child.type === 'link_open') link = { href: String(child.attrGet('href')), from: text.length }
    else if (child.type === 'link_close') {
      if (isAdded(link.href, text.slice(link.from))) text = text.slice(0, link.from)
    } else if (child.type === 'softbreak') text += '\n'
    else if (child.type === 'hardbreak') text += '(hard break)'
    else text += child.content
  }
  return text
}

/** Undoes Markdown: the text of every paragraph and heading, in order. */
export const plainBlocks = (body: string): string[] =>
  markdown
    .parse(body, {})
    .filter(({ type }) => type === 'inline')
    .map(({ children }) => words(children ?? []))

/** How many stretches of emphasis, strong or not, the Markdown holds. */
export const emphases = (body: string): number =>
  markdown
    .parse(body, {})
    .flatMap(({ children }) => children ?? [])
    .filter(({ type }) => type === 'em_open' || type === 'strong_open').length
