import 'server-only'
import { saveMarkering } from '@/db/queries/berichten/bericht-markeringen'
import { lockInTransactie } from '@/db/queries/lock-in-transactie'
import type { Handeling } from '@/lib/audit/handeling'
import { recordAudit } from '@/lib/audit/record-audit'
import { type BerichtGebeurtenis, naGebeurtenis } from '@/lib/domain/bericht'
import { fail, ok, type Result } from '@/lib/errors/result'
import type { Bericht } from '../bericht'
import type { BerichtFout } from '../berichtregistratie'
import type { ExternBericht } from './berichten-bron'

/**
 * What the receiver did to a bericht elsewhere: opened there, the rest marked here, in the transaction of `handeling`.
 * Doing it again changes nothing. `find` must give the receiver's own bericht or null.
 */
export async function applyExterneGebeurtenis(
  handeling: Handeling,
  { bron, uuid }: { bron: string; uuid: string },
  find: () => Promise<ExternBericht | null | undefined>,
  gebeurtenis: BerichtGebeurtenis,
): Promise<Result<Bericht, BerichtFout>> {
  await lockInTransactie(handeling.db, `bericht:${bron}:${uuid}`)
  const found = await find()
  const voor = found?.bericht
  const na = voor && naGebeurtenis(voor, gebeurtenis, new Date())
  if (!found || !voor || !na) return fail('niet-gevonden')
  const isNieuwGeopend = voor.geopendOp === null && na.geopendOp !== null
  const geopendOp = isNieuwGeopend ? await found.open(na.geopendOp ?? new Date()) : na.geopendOp
  if (isNieuwGeopend && geopendOp === null) return fail('niet-gevonden')
  const { alsOngelezenGemarkeerd, gearchiveerdOp } = na
  const bericht = { ...voor, geopendOp, alsOngelezenGemarkeerd, gearchiveerdOp }
  const isGelijk =
    !isNieuwGeopend &&
    alsOngelezenGemarkeerd === voor.alsOngelezenGemarkeerd &&
    gearchiveerdOp === voor.gearchiveerdOp
  if (isGelijk) return ok(bericht)
  const markering = { geopendOp, alsOngelezenGemarkeerd, gearchiveerdOp }
  await saveMarkering(handeling.db, { bron, berichtId: voor.uuid, ...markering })
  const actie = isNieuwGeopend ? 'geopend' : 'gewijzigd'
  await recordAudit(handeling, { actie, objecttype: 'bericht', objectId: voor.uuid })
  return ok(bericht)
}
