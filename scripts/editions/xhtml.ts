import { xmlEscaped } from '../text/xml.ts'
import { attribute, type HtmlElement, isHtml, type MarkupNode } from './html-tree.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** Attributes for programs of the site, which a book has not. */
const isForPrograms = (name: string): boolean => /^data-|^tabindex$|^aria-current$/.test(name)

function written(element: HtmlElement): string {
  const attributes = element.attrs
    .filter(({ name }) => !isForPrograms(name) && name !== 'xmlns')
    .map(({ name, value }) => ` ${name}="${xmlEscaped(value)}"`)
  const language = attribute(element, 'lang')
  if (language !== undefined) attributes.push(` xml:lang="${xmlEscaped(language)}"`)
  if (element.tagName === 'svg') attributes.push(` xmlns="${SVG}"`)
  return attributes.join('')
}

/** Elements that close themselves; every other one is closed by a tag, since some readers take books for HTML. */
const VOID = new Set(['br', 'hr', 'img', 'wbr', 'col', 'source'])

/** A node and what it holds as XHTML. */
export function xhtml(node: MarkupNode): string {
  if ('tagName' in node) {
    const start = `<${node.tagName}${written(node)}`
    if (node.childNodes.length === 0 && (VOID.has(node.tagName) || !isHtml(node))) return `${start}/>`
    return `${start}>${node.childNodes.map(xhtml).join('')}</${node.tagName}>`
  }
  return node.nodeName === '#text' && 'value' in node ? xmlEscaped(node.value) : ''
}

/** A document of a book around its body. */
export const xhtmlDocument = (language: string, title: string, styles: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${xmlEscaped(language)}" xml:lang="${xmlEscaped(language)}">
<head>
<meta charset="utf-8"/>
<title>${xmlEscaped(title)}</title>
<link rel="stylesheet" type="text/css" href="${styles}"/>
</head>
${body}
</html>
`
