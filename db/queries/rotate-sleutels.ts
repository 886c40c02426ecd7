import 'server-only'
import type { Database } from '@/db/client'
import { rotateKeys } from '@/lib/crypto/rotate-keys'
import { versleuteldeKolommen } from '@/lib/crypto/versleutelde-kolommen'
import type { Sleutelbos } from '@/lib/crypto/versleuteling'
import { resealNummers } from './reseal-nummers'

/**
 * Brings everything that rests under another key of the ring to the first one: whole values, and numbers of persons in texts.
 * `isGenoeg` is asked before each batch and ends it early; the next run goes on where this one stopped.
 */
export async function rotateSleutels(
  db: Database,
  ring: Sleutelbos,
  isGenoeg?: () => boolean,
): Promise<{ waarden: number; rijen: number }> {
  return {
    waarden: await rotateKeys(db, ring, versleuteldeKolommen, isGenoeg),
    rijen: await resealNummers(db, ring, isGenoeg),
  }
}
