/** Where a site of files can lie. Limits are those of the hosts' own documentation, of their plans without a fee. */
export interface Host {
  readonly name: string
  /** Most bytes of one file, and of all. */
  readonly mostBytes?: number
  readonly mostBytesOfAll?: number
  readonly mostFiles?: number
  /** Most bytes of a path. */
  readonly longestPath?: number
  /** What a path must not have, as the host says. */
  readonly refuses?: { readonly signs: RegExp; readonly words: string }
  /** Serves a site at the root of its name only, never below a path. */
  readonly onlyAtRoot?: boolean
  /** How headers are said: by the file `_headers`, by the settings of the server, or not at all. */
  readonly headers: 'file' | 'settings' | 'none'
  /** How many lines of `_redirects` the host reads; 0: it does not read that file. */
  readonly mostMoves: number
  /** Whether the 404 page is found by its name, named in settings, or asks for a line of `_redirects`. */
  readonly missing: 'name' | 'settings' | 'line'
  /** What else has to be known. */
  readonly notes?: readonly string[]
}

const MIB = 1024 * 1024

const OWN_SERVER = { headers: 'settings', mostMoves: 0, missing: 'settings' } as const

export const HOSTS = {
  github: {
    name: 'GitHub Pages',
    mostBytes: 100 * MIB,
    mostBytesOfAll: 1024 * MIB,
    refuses: { signs: /[":<>|*?\r\n]/, words: '" : < > | * ?' },
    headers: 'none',
    mostMoves: 0,
    missing: 'name',
  },
  netlify: {
    name: 'Netlify',
    refuses: { signs: /[#?]/, words: '# ?' },
    onlyAtRoot: true,
    headers: 'file',
    mostMoves: Number.POSITIVE_INFINITY,
    missing: 'name',
  },
  cloudflare: {
    name: 'Cloudflare Pages',
    mostBytes: 25 * MIB,
    mostFiles: 20_000,
    onlyAtRoot: true,
    headers: 'file',
    mostMoves: 2000,
    missing: 'name',
  },
  gitlab: {
    name: 'GitLab Pages',
    mostBytesOfAll: 1024 * MIB,
    mostFiles: 200_000,
    headers: 'none',
    mostMoves: 1000,
    missing: 'name',
  },
  nginx: { name: 'nginx', ...OWN_SERVER },
  caddy: { name: 'Caddy', ...OWN_SERVER },
  s3: {
    name: 'S3',
    mostBytes: 5 * 1024 * MIB,
    longestPath: 1024,
    ...OWN_SERVER,
    notes: ['an S3 website speaks HTTP only: reading offline needs HTTPS, as by CloudFront before it'],
  },
  ipfs: {
    name: 'IPFS',
    headers: 'none',
    mostMoves: 1000,
    missing: 'line',
    notes: [
      'lead readers to a gateway with a host name for each site: others share one store among all sites',
    ],
  },
} as const satisfies Record<string, Host>

export type HostName = keyof typeof HOSTS
export const HOST_NAMES = Object.keys(HOSTS) as HostName[]
