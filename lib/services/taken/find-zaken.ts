import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { isAppError } from '@/lib/errors/is-app-error'
import { collectOnce } from '@/lib/services/zaken/collect-once'
import type { TaakZaak } from './dto'

/**
 * The visitor's own zaken with these numbers. A taak says no more than a number, and that proves nothing: only a zaak
 * that the visitor may see anyway is named. One that cannot be found now is absent, and the taak stands without it.
 */
export async function findZaken(
  identiteit: Identiteit,
  zaaknummers: readonly (string | null)[],
): Promise<Map<string, TaakZaak>> {
  const asked = new Set(zaaknummers.filter((nummer) => nummer !== null))
  if (asked.size === 0) return new Map()
  try {
    const { zaken } = await collectOnce(identiteit).gevonden
    // Without rollen a zaak of the list is not proven to be the visitor's.
    const proven = zaken.filter(({ zaak, rollen }) => rollen && asked.has(zaak.identificatie))
    return new Map(
      proven.map(({ register, zaak, omschrijving }) => [
        zaak.identificatie,
        { register: register.id, uuid: zaak.uuid, zaaknummer: zaak.identificatie, omschrijving },
      ]),
    )
  } catch (error) {
    if (isAppError(error, 'bron-onbereikbaar')) return new Map()
    throw error
  }
}
