import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Database } from '@/db/client'
import { deleteBestand, insertBestand, updateBestand } from '@/db/queries/uploads/bestanden'
import { encrypt, getSleutelbos } from '@/lib/crypto/versleuteling'
import { extensieVan, schoneBestandsnaam } from '@/lib/domain/bestandsnaam'
import type { Bestandsfout, Bestandsregels } from '@/lib/domain/upload'
import { fail, ok, type Result } from '@/lib/errors/result'
import { herkenType } from './herken-type'
import { DEEL_BYTES, newBestandssleutel, storeDeel } from './kluis'
import { type Scanpoging, tryScan, type Virusscan } from './virusscan'

export const NAAM_CONTEXT = 'upload_bestanden.naam_versleuteld'

type Ontvangst = {
  conceptId: string
  veld: string
  naam: string
  regels: Bestandsregels
  virusscan: Virusscan
}

/**
 * Takes in one file as it arrives: sniffed, scanned and kept encrypted, with a megabyte of it in memory. What the scanner
 * gave no verdict on is kept as `ongescand` and goes nowhere until it has one; of what is refused nothing stays. On a
 * failure the rest of `bytes` is left unread.
 */
export async function ontvangBestand(
  db: Database,
  { conceptId, veld, naam: ruw, regels, virusscan }: Ontvangst,
  bytes: AsyncIterable<Buffer>,
): Promise<Result<string, Bestandsfout>> {
  const naam = schoneBestandsnaam(ruw)
  // Before a byte is read: a video of a gigabyte need not be sent to be refused.
  if (!regels.extensies.includes(extensieVan(naam))) return fail('verkeerd-type')
  const bestand = { id: randomUUID(), sleutelVersleuteld: newBestandssleutel() }
  const scan = await tryScan(virusscan)
  try {
    const naamVersleuteld = encrypt(getSleutelbos(), naam, NAAM_CONTEXT)
    await insertBestand(db, { ...bestand, conceptId, veld, naamVersleuteld })
    const ontvangen = await keepBytes(db, bestand, { naam, regels, scan }, bytes)
    const oordeel = ontvangen.ok ? await scan.finish() : 'besmet'
    if (ontvangen.ok && oordeel !== 'besmet') {
      const stap = oordeel === 'schoon' ? 'ontvangen' : 'ongescand'
      await updateBestand(db, bestand.id, { ...ontvangen.value, stap })
      return ok(bestand.id)
    }
    await deleteBestand(db, conceptId, bestand.id)
    return ontvangen.ok ? fail('virus') : ontvangen
  } catch (error) {
    await deleteBestand(db, conceptId, bestand.id)
    throw error
  } finally {
    scan.close()
  }
}

async function keepBytes(
  db: Database,
  bestand: { id: string; sleutelVersleuteld: string },
  { naam, regels, scan }: { naam: string; regels: Bestandsregels; scan: Scanpoging },
  bytes: AsyncIterable<Buffer>,
): Promise<Result<{ omvang: number; formaat: string }, Bestandsfout>> {
  let omvang = 0
  let formaat = ''
  let nummer = 0
  for await (const deel of inDelen(bytes)) {
    omvang += deel.length
    if (omvang > regels.maxBestandsgrootte) return fail('te-groot')
    if (nummer === 0) {
      const herkend = await herkenType(naam, deel, regels.extensies)
      if (!herkend.ok) return herkend
      formaat = herkend.value
    }
    await scan.write(deel)
    await storeDeel(db, bestand, nummer, deel)
    nummer += 1
  }
  return omvang === 0 ? fail('leeg') : ok({ omvang, formaat })
}

/** The same bytes in parts of exactly `DEEL_BYTES`, the last one excepted. */
async function* inDelen(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let parts: Buffer[] = []
  let size = 0
  for await (const chunk of bytes) {
    parts.push(chunk)
    size += chunk.length
    while (size >= DEEL_BYTES) {
      const all = Buffer.concat(parts, size)
      yield all.subarray(0, DEEL_BYTES)
      parts = [all.subarray(DEEL_BYTES)]
      size -= DEEL_BYTES
    }
  }
  if (size > 0) yield Buffer.concat(parts, size)
}
