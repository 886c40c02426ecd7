import 'server-only'
import { z } from 'zod'
import type { Identiteit } from '@/lib/domain/identiteit'
import { withTrace } from '@/lib/observability/trace'
import type { ZaakRef, ZaakVerwijzing } from './dto'
import { loadEigenZaak } from './load-eigen-zaak'
import { createZakenContext, type ZakenContext } from './zaken-context'

/**
 * Name and number of one zaak of the visitor, or null under the same rules as `getZaak`, but in one call. Throws
 * AppError when its register fails.
 */
export async function findZaakverwijzing(
  identiteit: Identiteit,
  { register: id, uuid }: ZaakRef,
  context: ZakenContext = createZakenContext(identiteit),
): Promise<ZaakVerwijzing | null> {
  const register = context.registers.find((candidate) => candidate.id === id)
  if (!register || !z.guid().safeParse(uuid).success) return null
  return withTrace(async () => {
    const eigen = await loadEigenZaak(identiteit, register, uuid, context)
    return (
      eigen && {
        register: id,
        uuid: eigen.zaak.uuid,
        zaaknummer: eigen.zaak.identificatie,
        omschrijving: eigen.omschrijving,
        organisatie: register.naam,
      }
    )
  })
}
