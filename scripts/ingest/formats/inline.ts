import { escaped } from '../../text/escaping.ts'
import { externalLink } from '../../text/markdown.ts'
import { type DomElement, type DomNode, isElement, isTextNode, tagOf } from './dom.ts'
import { isHidden } from './element-roles.ts'

/** Elements that readers do not read. */
export const UNREAD: ReadonlySet<string> = new Set(
  'script style noscript template svg canvas iframe object embed video audio button input select textarea head math map dialog'.split(
    ' ',
  ),
)

/** Words with one setting. */
interface Run {
  readonly words: string
  readonly mark: '' | '*' | '**'
  readonly href?: string
}

type Setting = Omit<Run, 'words'>

const MARKS: Readonly<Record<string, Run['mark']>> = { em: '*', i: '*', strong: '**', b: '**' }

/** The address of a link from the page's own; undefined where it leads nowhere on the web. */
function addressOf(element: DomElement, base: string | undefined): string | undefined {
  const href = element.getAttribute('href') ?? ''
  if (href === '' || href.startsWith('#') || !URL.canParse(href, base)) return undefined
  const url = new URL(href, base)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined
}

/** The words of inline content as runs. */
function runsOf(node: DomNode, base: string | undefined, setting: Setting): Run[] {
  if (isTextNode(node)) return [{ ...setting, words: node.textContent ?? '' }]
  if (!isElement(node)) return []
  const tag = tagOf(node)
  if (UNREAD.has(tag) || isHidden(node)) return []
  if (tag === 'br') return [{ ...setting, words: '\n' }]
  const href = tag === 'a' ? addressOf(node, base) : undefined
  const inner: Setting = {
    mark: setting.mark || (MARKS[tag] ?? ''),
    ...((href ?? setting.href) && { href: (href ?? setting.href)! }),
  }
  return [...node.childNodes].flatMap(child => runsOf(child, base, inner))
}

/** Runs with white space as a browser shows it, and neighbours of one setting joined. */
function tidied(runs: readonly Run[]): Run[] {
  const found: Run[] = []
  let ends = true
  for (const run of runs) {
    let words = run.words.replace(/[ \t\r\n\f]+/g, ' ')
    if (ends && words.startsWith(' ')) words = words.slice(1)
    if (words === '') continue
    ends = words.endsWith(' ')
    const last = found.at(-1)
    if (last && last.mark === run.mark && last.href === run.href)
      found[found.length - 1] = { ...last, words: last.words + words }
    else found.push({ ...run, words })
  }
  const last = found.pop()
  const end = last?.words.trimEnd()
  return last && end ? [...found, { ...last, words: end }] : last ? tidied(found) : found
}

function marked({ words, mark, href }: Run, isFirst: boolean): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words)!
  if (inner === '') return words
  const set = `${mark}${escaped(inner, isFirst && mark === '' && !href)}${mark}`
  const linked = href ? (externalLink(set, href) ?? set) : set
  return `${before}${linked}${after}`
}

/** Words as readers read them, and as Markdown. */
export function inlineOf(
  nodes: readonly DomNode[],
  base: string | undefined,
): { text: string; markdown: string } {
  const runs = tidied(nodes.flatMap(node => runsOf(node, base, { mark: '' })))
  return {
    text: runs.map(({ words }) => words).join(''),
    markdown: runs.map((run, i) => marked(run, i === 0)).join(''),
  }
}
