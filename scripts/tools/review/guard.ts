import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const LOOPBACK_ADDRESS = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/

/**
 * Why a request may not see or use the review page; null when it may. Only this computer is served, even where
 * the server answers others; under which names, the server itself has checked.
 */
export function refusal({ headers, socket, method }: IncomingMessage): string | null {
  const { host = '', origin } = headers
  if (!LOOPBACK_ADDRESS.test(socket.remoteAddress ?? '')) return 'expected a request from this computer'
  if (method === 'POST' && origin !== `http://${host.toLowerCase()}`)
    return 'expected a request from the page itself'
  return null
}

/** Compares in a time that does not tell how much of a guess is right. */
export function isToken(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)]
  return a.length === b.length && timingSafeEqual(a, b)
}
