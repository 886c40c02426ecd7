import 'server-only'
import { randomInt, timingSafeEqual } from 'node:crypto'
import { findHash } from '@/lib/crypto/identificatie'

/** Six digits, each as likely as another. */
export const createCode = (): string => String(randomInt(1_000_000)).padStart(6, '0')

/** Keyed, and bound to its address: a million plain hashes would be made in a second. */
export const hashCode = (adresHash: string, code: string): string =>
  findHash('verificatiecode', `${adresHash}:${code}`)

/** Whether this is the code, in the same time for every wrong one. */
export function isCode(adresHash: string, codeHash: string, code: string): boolean {
  return timingSafeEqual(Buffer.from(hashCode(adresHash, code)), Buffer.from(codeHash))
}
