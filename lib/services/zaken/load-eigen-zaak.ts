import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { beoordeelZaak } from '@/lib/domain/zichtbaarheid/beoordeel-zaak'
import type { Register } from '@/lib/zgw/register'
import type { ZgwZaak } from '@/lib/zgw/schemas/zaak'
import { eigenKinderen } from './eigen-kind'
import type { ZakenContext } from './zaken-context'
import { omschrijvingVan, type ZichtbareZaak } from './zichtbare-zaak'

export type EigenZaak = ZichtbareZaak & { rollen: NonNullable<ZichtbareZaak['rollen']> }

const EXPAND =
  'zaaktype,status.statustype,resultaat.resultaattype,rollen,eigenschappen,zaakinformatieobjecten'

/**
 * One zaak whose ownership is proven and that the policy shows, or null. One call; a register that refuses expand, or
 * does not know the zaak, is asked once more without. Throws AppError when the register fails.
 */
export async function loadEigenZaak(
  identiteit: Identiteit,
  register: Register,
  uuid: string,
  context: ZakenContext,
): Promise<EigenZaak | null> {
  const zaak = await findZaak(register, uuid)
  return zaak ? proveEigenZaak(identiteit, register, zaak, context) : null
}

/** Judges a zaak that a register gave; fetches its rollen where they did not come along. */
export async function proveEigenZaak(
  identiteit: Identiteit,
  register: Register,
  zaak: ZgwZaak,
  context: ZakenContext,
): Promise<EigenZaak | null> {
  const [given, zaaktype] = await Promise.all([
    zaak._expand?.rollen ?? register.zaken.listRollen(zaak.url),
    zaak._expand?.zaaktype ?? register.catalogi.findZaaktype(zaak.zaaktype),
  ])
  const rollen = eigenKinderen({ register, zaak, context }, 'rollen', given)
  const oordeel = beoordeelZaak(identiteit, zaak, rollen, zaaktype, context.zichtbaarheid)
  if (!oordeel.toegestaan) context.logger.info('zaak-geweigerd', { bron: register.id, reden: oordeel.reden })
  if (!oordeel.toegestaan || !zaaktype) return null
  return { register, zaak, zaaktype, omschrijving: omschrijvingVan(zaak, zaaktype), rollen }
}

async function findZaak(register: Register, uuid: string): Promise<ZgwZaak | null> {
  const expanded = register.expand ? await register.zaken.find(uuid, EXPAND) : null
  const zaak = expanded ?? (await register.zaken.find(uuid, null))
  // What the visitor asked for, not what the register makes of it.
  return zaak?.uuid.toLowerCase() === uuid.toLowerCase() ? zaak : null
}
