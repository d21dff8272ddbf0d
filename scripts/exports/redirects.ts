import { sendsOn } from '../briefing/ledger/history.ts'
import type { LedgerEntry } from '../model/ledger.ts'

/**
 * Lines of `_redirects` for the hosts that read it (Netlify, Cloudflare Pages), which serve a site at its root;
 * empty when nothing has moved. Every redirect is temporary (302): a later edit may separate again what was joined.
 */
export const redirects = (ledger: readonly LedgerEntry[]): string =>
  ledger
    .filter(sendsOn)
    .map(({ path, to }) => `/${path} /${to} 302\n`)
    .join('')
