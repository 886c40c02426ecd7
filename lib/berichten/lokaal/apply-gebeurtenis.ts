import 'server-only'
import { findBericht, updateBericht } from '@/db/queries/berichten/write-bericht'
import type { Handeling } from '@/lib/audit/handeling'
import { zoekIdentiteit } from '@/lib/crypto/persoon-urn'
import { type BerichtGebeurtenis, type BerichtToestand, naGebeurtenis } from '@/lib/domain/bericht'
import type { Identiteit } from '@/lib/domain/identiteit'
import { fail, ok, type Result } from '@/lib/errors/result'
import { type Bericht, toBericht } from '../bericht'
import type { BerichtFout } from '../berichtregistratie'
import { type BerichtFeit, recordBerichtFeit } from '../record-wijziging'

/** What the receiver did to a bericht, in the transaction of `handeling`. Doing it again changes and publishes nothing. */
export async function applyGebeurtenis(
  handeling: Handeling,
  identiteit: Identiteit,
  uuid: string,
  gebeurtenis: BerichtGebeurtenis,
): Promise<Result<Bericht, BerichtFout>> {
  const row = await findBericht(handeling.db, uuid, { personen: zoekIdentiteit(identiteit), slot: true })
  const na = row && naGebeurtenis(row, gebeurtenis, new Date())
  if (!na) return fail('niet-gevonden')
  if (isGelijk(row, na)) return ok(toBericht(row))
  const { geopendOp, alsOngelezenGemarkeerd, gearchiveerdOp } = na
  const changed = await updateBericht(handeling.db, row, {
    geopendOp,
    alsOngelezenGemarkeerd,
    gearchiveerdOp,
  })
  if (!changed) return fail('niet-gevonden')
  const feit: BerichtFeit = row.geopendOp === null && geopendOp !== null ? 'geopend' : 'gewijzigd'
  await recordBerichtFeit(handeling, changed, feit, 'partial_update')
  return ok(toBericht(changed))
}

const isGelijk = (a: BerichtToestand, b: BerichtToestand): boolean =>
  a.geopendOp === b.geopendOp &&
  a.alsOngelezenGemarkeerd === b.alsOngelezenGemarkeerd &&
  a.gearchiveerdOp === b.gearchiveerdOp
