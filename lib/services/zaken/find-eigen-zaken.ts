import 'server-only'
import type { Identiteit } from '@/lib/domain/identiteit'
import { isAppError } from '@/lib/errors/is-app-error'
import { withTrace } from '@/lib/observability/trace'
import { collectOnce } from './collect-once'
import { collectZaken } from './collect-zaken'
import type { ZaakVerwijzing } from './dto'
import { isProven } from './is-proven'
import type { ZakenContext } from './zaken-context'

type Gezocht = { zaaknummers?: readonly string[]; uuids?: readonly string[] }

/**
 * Those of these zaken that are the visitor's own and visible: what another object (a bericht, a contact) may name and
 * link to. Without anything to look for no register is asked. One that fails only costs its names: the object that
 * points to the zaak is still shown.
 */
export async function findEigenZaken(
  identiteit: Identiteit,
  { zaaknummers = [], uuids = [] }: Gezocht,
  context?: ZakenContext,
): Promise<ZaakVerwijzing[]> {
  const isGezocht = ({ identificatie, uuid }: { identificatie: string; uuid: string }) =>
    zaaknummers.includes(identificatie) || uuids.includes(uuid.toLowerCase())
  if (zaaknummers.length + uuids.length === 0) return []
  return withTrace(async () => {
    const eigen = context ? { context, gevonden: collectZaken(identiteit, context) } : collectOnce(identiteit)
    try {
      const { zaken } = await eigen.gevonden
      const gezocht = zaken.filter(({ zaak }) => isGezocht(zaak))
      const bewezen = await Promise.all(gezocht.map((zaak) => isProven(identiteit, zaak, eigen.context)))
      return gezocht.filter((_zaak, index) => bewezen[index]).map(toVerwijzing)
    } catch (error) {
      if (!isAppError(error, 'bron-onbereikbaar', 'bron-contract')) throw error
      return []
    }
  })
}

type Gevonden = Awaited<ReturnType<typeof collectZaken>>['zaken'][number]

const toVerwijzing = ({ register, zaak, omschrijving }: Gevonden): ZaakVerwijzing => ({
  register: register.id,
  uuid: zaak.uuid,
  zaaknummer: zaak.identificatie,
  omschrijving,
  organisatie: register.naam,
})
