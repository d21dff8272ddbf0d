import { posix } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node

/** What a page offers to links and asks of them. */
interface Ends {
  readonly ids: readonly string[]
  /** Targets of `href` and `src`, as written. */
  readonly links: readonly string[]
}

function endsOf(html: string): Ends {
  const ids: string[] = []
  const links: string[] = []
  const walk = (node: Node): void => {
    for (const { name, value } of 'attrs' in node ? node.attrs : []) {
      if (name === 'id') ids.push(value)
      if (name === 'href' || name === 'src' || name === 'xlink:href') links.push(value)
    }
    for (const child of 'childNodes' in node ? node.childNodes : []) walk(child)
  }
  walk(parse(html))
  return { ids, links }
}

const LOCAL = /^(?![a-z][a-z0-9+.-]*:|\/\/)/i

/**
 * The links that lead nowhere, and the ids that are there twice.
 * @param pages HTML by path
 * @param files every path of the site
 */
export function broken(pages: ReadonlyMap<string, string>, files: ReadonlySet<string>): string[] {
  const ends = new Map([...pages].map(([path, html]) => [path, endsOf(html)]))
  return [...ends].flatMap(([path, { ids, links }]) => [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map(id => `${path}: the id ${id} is there twice`),
    ...links
      .filter(link => LOCAL.test(link))
      .flatMap(link => {
        const [target = '', hash] = link.split('#') as [string, string?]
        // What follows `:~:` names words, not a place.
        const fragment = hash?.split(':~:')[0]
        const file =
          target === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(target.split('?')[0]!))
        if (!files.has(file)) return [`${path}: ${link} leads to no file`]
        const known =
          !fragment || !ends.has(file) || ends.get(file)!.ids.includes(decodeURIComponent(fragment))
        return known ? [] : [`${path}: ${link} leads to no place in ${file}`]
      }),
  ])
}
