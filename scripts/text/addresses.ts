import type { PublishedKind } from '../model/ledger.ts'

/** Where each kind of thing has its address: what stands before its id, and after it. */
const FORMS: Readonly<Record<PublishedKind, readonly [before: string, after: string]>> = {
  article: ['articles/', '.html'],
  quotation: ['quotes/', '.html'],
  event: ['timeline.html#e-', ''],
  entity: ['entities/', '.html'],
  story: ['stories/', '.html'],
}

/** The address of a thing, relative to the site's root. */
export const addressOf = (kind: PublishedKind, id: string): string => FORMS[kind].join(id)

/** An address as others are told it: absolute where the site’s own is known, else from the site’s root. */
export const addressIn = ({ url = '' }: { readonly url?: string | undefined }, path: string): string =>
  url + path

/** The id in an address of this kind; null when it is none. */
export function idIn(kind: PublishedKind, address: string): string | null {
  const [before, after] = FORMS[kind]
  const id = address.slice(before.length, address.length - after.length)
  return addressOf(kind, id) === address && /^[a-z0-9][a-z0-9-]*$/.test(id) ? id : null
}
