import type { IncomingMessage } from 'node:http'

/** A name or an address in a Host header, brackets left out, and a port. */
const HOST = /^(?:\[([0-9a-f:.]+)\]|([^:[\]]+))(?::\d{1,5})?$/
const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|localhost|::1)$/

/**
 * True when the Host header of a request names this server as its owner would. A page of another site whose name was
 * made to lead here (DNS rebinding) could read everything, but it sends its own name.
 * @param given the name or address that the server was told to listen on; where that is all addresses
 *   (`0.0.0.0`), others on the network name the one they reach
 */
export function isMeant({ headers, socket }: IncomingMessage, given: string): boolean {
  const [, address, name] = HOST.exec((headers.host ?? '').toLowerCase()) ?? []
  const host = address ?? name
  if (host === undefined) return false
  const reached = (socket.localAddress ?? '').replace(/^::ffff:/, '')
  return LOOPBACK.test(host) || host === given.toLowerCase() || host === reached
}
