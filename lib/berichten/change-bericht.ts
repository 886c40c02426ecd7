import 'server-only'
import type { BerichtRow } from '@/db/queries/berichten/list-berichten'
import { deleteBerichtRow, findBericht, updateBericht } from '@/db/queries/berichten/write-bericht'
import type { Handeling } from '@/lib/audit/handeling'
import { intrekkenBetekent, isZichtbaar } from '@/lib/domain/bericht'
import { AppError } from '@/lib/errors/app-error'
import { type Bericht, type BerichtVelden, toBericht, toKolommen } from './bericht'
import { type BerichtFeit, recordBerichtFeit } from './record-wijziging'

/**
 * Changes what a sender wrote, as long as nobody read it; what was read can only be withdrawn, visibly.
 * Throws `niet-gevonden`, `verouderd` or `conflict`.
 */
export async function changeBericht(
  handeling: Handeling,
  uuid: string,
  velden: Partial<BerichtVelden>,
  verwachteVersie?: number,
): Promise<Bericht> {
  const huidig = await lockBericht(handeling, uuid, verwachteVersie)
  if (huidig.geopendOp) {
    throw new AppError(
      'conflict',
      'Dit bericht is geopend en verandert niet meer; trek het in en stuur een nieuw.',
    )
  }
  // What was announced as published stays so; moved to the future it would be announced twice.
  if (huidig.gepubliceerdOp && velden.publicatiedatum && velden.publicatiedatum > new Date()) {
    throw new AppError(
      'conflict',
      'Dit bericht is al gepubliceerd; de publicatiedatum kan niet meer vooruit.',
    )
  }
  return save(handeling, huidig, toKolommen(velden), 'gewijzigd')
}

/** Withdraws a bericht: gone when nobody read it, visibly withdrawn when the receiver did. Idempotent. */
export async function withdrawBericht(
  handeling: Handeling,
  uuid: string,
  verwachteVersie?: number,
): Promise<void> {
  const huidig = await lockBericht(handeling, uuid, verwachteVersie)
  if (intrekkenBetekent(huidig) === 'verwijderen') {
    await deleteBerichtRow(handeling.db, uuid)
    await recordBerichtFeit(handeling, huidig, 'verwijderd', 'destroy')
  } else if (huidig.ingetrokkenOp === null) {
    await save(handeling, huidig, { ingetrokkenOp: new Date() }, 'ingetrokken')
  }
}

/**
 * Records when the receiver opened it. The first moment stands: a second one changes nothing, and null is a conflict.
 * Without a moment only the version is held against what is demanded. Throws `verouderd`, and `conflict` before publication.
 */
export async function setGeopendOp(
  handeling: Handeling,
  uuid: string,
  geopendOp: Date | null | undefined,
  verwachteVersie?: number,
): Promise<Bericht> {
  const huidig = await lockBericht(handeling, uuid, verwachteVersie)
  if (huidig.geopendOp && geopendOp === null) throw new AppError('conflict', 'Geopend blijft geopend.')
  if (huidig.geopendOp || !geopendOp) return toBericht(huidig)
  if (!isZichtbaar(huidig, new Date()))
    throw new AppError('conflict', 'Dit bericht is nog niet gepubliceerd.')
  return save(handeling, huidig, { geopendOp }, 'geopend')
}

async function save(
  handeling: Handeling,
  huidig: BerichtRow,
  kolommen: Parameters<typeof updateBericht>[2],
  feit: BerichtFeit,
): Promise<Bericht> {
  const row = await updateBericht(handeling.db, huidig, kolommen)
  if (!row) throw new AppError('verouderd', 'Het bericht is intussen gewijzigd.')
  await recordBerichtFeit(handeling, row, feit, 'partial_update')
  return toBericht(row)
}

async function lockBericht({ db }: Handeling, uuid: string, verwachteVersie?: number): Promise<BerichtRow> {
  const huidig = await findBericht(db, uuid, { slot: true })
  if (!huidig) throw new AppError('niet-gevonden', 'Dit bericht bestaat niet.')
  if (verwachteVersie !== undefined && verwachteVersie !== huidig.versie) {
    throw new AppError('verouderd', `Het bericht is gewijzigd: de huidige versie is ${huidig.versie}.`)
  }
  return huidig
}
