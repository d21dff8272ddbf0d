import type { HostName } from './hosts.ts'

/** What the files of a host are made of. */
export interface FileFacts {
  readonly url: string | undefined
  /** The file `_headers`. */
  readonly headers: string
  /** The file `_redirects` of the site; empty for none. */
  readonly redirects: string
}

const HEADERS = (facts: FileFacts) => ({ _headers: facts.headers })

/** The name to which a site's own domain leads; none for a name of the host itself. */
function domainFor({ url }: FileFacts, own: string): string | undefined {
  const name = url && new URL(url).hostname
  return name && !name.endsWith(own) ? name : undefined
}

function github(facts: FileFacts): Record<string, string> {
  const domain = domainFor(facts, '.github.io')
  // Without the first, GitHub runs a program over a branch, which leaves out files whose names begin with _.
  return { '.nojekyll': '', ...(domain && { CNAME: `${domain}\n` }) }
}

const MISSING = '/* /404.html 404\n'

const ipfs = ({ redirects }: FileFacts) => ({
  _redirects: redirects.endsWith(MISSING) ? redirects : redirects + MISSING,
})

const WRITERS: Partial<Record<HostName, (facts: FileFacts) => Record<string, string>>> = {
  github,
  netlify: HEADERS,
  cloudflare: HEADERS,
  ipfs,
}

/** Files that a host reads in the folder of the site, by path; none where its settings say all. */
export const filesFor = (host: HostName, facts: FileFacts): Readonly<Record<string, string>> =>
  WRITERS[host]?.(facts) ?? {}
