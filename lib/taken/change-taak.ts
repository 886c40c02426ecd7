import 'server-only'
import { findTaak } from '@/db/queries/taken/find-taak'
import type { TaakRow } from '@/db/queries/taken/list-taken'
import { deleteTaakRow, updateTaak } from '@/db/queries/taken/write-taak'
import type { Handeling } from '@/lib/audit/handeling'
import {
  gebeurtenisTussen,
  isAfgehandeld,
  type OvergangFout,
  type TaakGebeurtenis,
  type TaakStatus,
  volgendeStatus,
} from '@/lib/domain/taak'
import type { TaakDetails } from '@/lib/domain/taak-details'
import { AppError } from '@/lib/errors/app-error'
import { OngeldigeInvoer } from '@/lib/errors/ongeldige-invoer'
import { recordTaakFeit, type TaakFeit } from './record-wijziging'
import { type EigenTaak, sealDetails, type TaakVelden, toKolommen, toTaak } from './taak'
import { termijnProblemen } from './termijn-problemen'

const REDEN: Record<OvergangFout, string> = {
  'overgang-onmogelijk': 'Deze status kan hier niet volgen.',
  'termijn-voorbij': 'De termijn van deze taak is voorbij.',
  'termijn-loopt': 'De termijn van deze taak loopt nog.',
}

export type TaakWijziging = Partial<TaakVelden> & { status?: TaakStatus; details?: TaakDetails }
export type WijzigingOpties = { verwachteVersie?: number | undefined; actie: 'update' | 'partial_update' }

const FEIT: Record<TaakGebeurtenis, TaakFeit> = {
  uitvoeren: 'uitgevoerd',
  verwerken: 'verwerkt',
  afbreken: 'afgebroken',
  teruggeven: 'gewijzigd',
  verlopen: 'verlopen',
}

/**
 * Changes a taak on behalf of a behandelaar. `details` belong to the kind of the taak; the caller has checked that.
 * Throws `niet-gevonden`, `verouderd`, `conflict` for a status that cannot follow, `OngeldigeInvoer` for its days.
 */
export async function changeTaak(
  handeling: Handeling,
  uuid: string,
  { status, details, ...velden }: TaakWijziging,
  { verwachteVersie, actie }: WijzigingOpties,
): Promise<EigenTaak> {
  const huidig = await lockTaak(handeling, uuid, verwachteVersie)
  const wordt = { ...huidig, ...velden }
  const problemen = termijnProblemen(wordt)
  if (problemen.length > 0) throw new OngeldigeInvoer(problemen)
  const gebeurtenis = status === undefined || status === huidig.status ? null : demandOvergang(wordt, status)
  if (!gebeurtenis && isAfgehandeld(huidig.status)) {
    throw new AppError('conflict', 'Deze taak is afgehandeld en verandert niet meer.')
  }
  const isVerzet =
    velden.datumHerinnering !== undefined && velden.datumHerinnering !== huidig.datumHerinnering
  const row = await updateTaak(handeling.db, huidig, {
    ...toKolommen(velden),
    ...(details ? { detailsVersleuteld: sealDetails(details) } : {}),
    ...(isVerzet ? { herinnerdOp: null } : {}),
    ...(status ? statusKolommen(status, new Date()) : {}),
  })
  if (!row) throw new AppError('verouderd', 'De taak is intussen gewijzigd.')
  await recordTaakFeit(handeling, row, gebeurtenis ? FEIT[gebeurtenis] : 'gewijzigd', actie)
  return toTaak(row)
}

/** Removes a taak. Throws `niet-gevonden` or `verouderd`. */
export async function deleteTaak(
  handeling: Handeling,
  uuid: string,
  verwachteVersie?: number,
): Promise<void> {
  const huidig = await lockTaak(handeling, uuid, verwachteVersie)
  await deleteTaakRow(handeling.db, uuid)
  await recordTaakFeit(handeling, huidig, 'verwijderd', 'destroy')
}

/** Columns that go with a status: when the inwoner was ready and when nothing can happen any more. */
export const statusKolommen = (status: TaakStatus, nu: Date) => ({
  status,
  afgehandeldOp: isAfgehandeld(status) ? nu : null,
  ...(status === 'uitgevoerd' ? { uitgevoerdOp: nu } : {}),
  ...(status === 'open' ? { uitgevoerdOp: null } : {}),
})

async function lockTaak({ db }: Handeling, uuid: string, verwachteVersie?: number): Promise<TaakRow> {
  const huidig = await findTaak(db, uuid, { slot: true })
  if (!huidig) throw new AppError('niet-gevonden', 'Deze taak bestaat niet.')
  if (verwachteVersie !== undefined && verwachteVersie !== huidig.versie) {
    throw new AppError('verouderd', `De taak is gewijzigd: de huidige versie is ${huidig.versie}.`)
  }
  return huidig
}

function demandOvergang(
  taak: Pick<TaakRow, 'status' | 'einddatumHandelingsTermijn'>,
  status: TaakStatus,
): TaakGebeurtenis {
  const gebeurtenis = gebeurtenisTussen(taak.status, status)
  if (!gebeurtenis) throw new AppError('conflict', `Een taak gaat niet van ${taak.status} naar ${status}.`)
  const volgende = volgendeStatus(taak, gebeurtenis, new Date())
  if (!volgende.ok) throw new AppError('conflict', REDEN[volgende.error])
  return gebeurtenis
}
