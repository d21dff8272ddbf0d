import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])$/
const LOOPBACK_ADDRESS = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/

/** Whether a name in a Host header, port apart, is this computer's own. */
const isOwn = (host: string): boolean => LOOPBACK.test(host.replace(/:\d+$/, ''))

/**
 * Why a request may not see or use the review page; null when it may. Only this computer is served, under its
 * own names: a page of another site that has its name lead here (DNS rebinding) shows by the Host header.
 */
export function refusal({ headers, socket, method }: IncomingMessage): string | null {
  const { host = '', origin } = headers
  if (!LOOPBACK_ADDRESS.test(socket.remoteAddress ?? '')) return 'expected a request from this computer'
  if (!isOwn(host)) return 'expected this computer’s own name as Host'
  if (method === 'POST' && origin !== `http://${host}`) return 'expected a request from the page itself'
  return null
}

/** Compares in a time that does not tell how much of a guess is right. */
export function isToken(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)]
  return a.length === b.length && timingSafeEqual(a, b)
}
