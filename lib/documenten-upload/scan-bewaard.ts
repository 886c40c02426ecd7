import 'server-only'
import type { Database } from '@/db/client'
import { type BestandRow, deleteBestand, listBestanden, updateBestand } from '@/db/queries/uploads/bestanden'
import { openNaam } from './concept'
import { readBytes } from './kluis'
import { tryScan, type Virusscan } from './virusscan'

/**
 * Scans the files of a concept that were kept without a verdict. Clean ones count from then on, infected ones are removed
 * and given back by field and name; a scanner that is still away changes nothing.
 */
export async function scanBewaard(
  db: Database,
  conceptId: string,
  virusscan: Virusscan,
): Promise<{ veld: string; naam: string }[]> {
  const besmet: { veld: string; naam: string }[] = []
  for (const bestand of await listBestanden(db, conceptId)) {
    if (bestand.stap !== 'ongescand') continue
    const oordeel = await judge(db, bestand, virusscan)
    if (oordeel === 'onbekend') return besmet
    if (oordeel === 'schoon') await updateBestand(db, bestand.id, { stap: 'ontvangen' })
    else {
      await deleteBestand(db, conceptId, bestand.id)
      besmet.push({ veld: bestand.veld, naam: openNaam(bestand) })
    }
  }
  return besmet
}

async function judge(db: Database, bestand: BestandRow, virusscan: Virusscan) {
  const scan = await tryScan(virusscan)
  try {
    for await (const deel of readBytes(db, bestand, 0, bestand.omvang)) await scan.write(deel)
    return await scan.finish()
  } finally {
    scan.close()
  }
}
