import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Lower-case hexadecimal SHA-256 (FIPS 180-4) of a string's UTF-8 bytes, 64 characters. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** A style sheet or a program within a page as its Content-Security-Policy names it: `sha256-…`, in base64. */
export const sourceHash = (text: string): string =>
  `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}`

/** FNV-1a over UTF-16 code units, 0 to 2^32 - 1. */
export function quickHash(text: string): number {
  let sum = 0x811c9dc5
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193)
  return sum >>> 0
}

/** `quickHash` in 8 hexadecimal digits. It finds accidental changes, not deliberate ones. */
export const checksum = (text: string): string => quickHash(text).toString(16).padStart(8, '0')
