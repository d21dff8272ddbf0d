/** Ids given by `[¶](#…)` and, in an article, by the quotations' markers. */
export function idsOf(url: string, body: string): string[] {
  const blocks = [...body.matchAll(/\[¶\]\(#([^)]+)\)/g)].map(match => match[1]!)
  if (!url.startsWith('articles/')) return blocks
  return [
    ...blocks,
    ...[...body.matchAll(/\[\d+\]\(\.\.\/quotes\/([^)]+)\.md\)/g)].map(match => `q-${match[1]}`),
  ]
}

/** A link to another page of the site: as written, and what it leads to. */
interface Written {
  readonly target: string
  readonly path: string
  readonly id: string | undefined
}

/** Links to other pages of the site. */
export const linksOf = (from: string, body: string): Written[] =>
  [...body.matchAll(/(?<!\\)\]\(([^)\s]+)/g)]
    .map(match => match[1]!)
    .filter(target => !/^\\?<?https?:/.test(target))
    .map(target => {
      const [path = '', fragment] = target.split('#')
      const full = path === '' ? from : new URL(path, `file:///${from}`).pathname.slice(1)
      return { target, path: full.replace(/\.md$/, '.html'), id: fragment?.replace(/:~:.*/, '') }
    })
