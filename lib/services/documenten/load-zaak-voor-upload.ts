import 'server-only'
import { z } from 'zod'
import type { Identiteit } from '@/lib/domain/identiteit'
import { getConfig } from '@/lib/env/load-config'
import { withTrace } from '@/lib/observability/trace'
import type { ZaakRef } from '@/lib/services/zaken/dto'
import { loadEigenZaak } from '@/lib/services/zaken/load-eigen-zaak'
import { createZakenContext, type ZakenContext } from '@/lib/services/zaken/zaken-context'
import { type InkomendType, listInkomendeTypen } from './inkomende-typen'

export type UploadZaak = ZaakRef & {
  url: string
  zaaknummer: string
  omschrijving: string
  bronorganisatie: string
  /** Closed: the register takes no more documents. */
  isAfgerond: boolean
  typen: InkomendType[]
}

/**
 * A zaak of the visitor with what may be added to it, or null under the same rules as `getZaak`. Throws AppError when
 * the register fails.
 */
export async function loadZaakVoorUpload(
  identiteit: Identiteit,
  { register: id, uuid }: ZaakRef,
  context: ZakenContext = createZakenContext(identiteit),
): Promise<UploadZaak | null> {
  const register = context.registers.find((candidate) => candidate.id === id)
  if (!register || !z.guid().safeParse(uuid).success) return null
  return withTrace(async () => {
    const eigen = await loadEigenZaak(identiteit, register, uuid, context)
    if (!eigen) return null
    const { zaak, omschrijving } = eigen
    return {
      register: id,
      uuid: zaak.uuid,
      url: zaak.url,
      zaaknummer: zaak.identificatie,
      omschrijving,
      bronorganisatie: zaak.bronorganisatie,
      isAfgerond: zaak.einddatum !== null,
      typen: await listInkomendeTypen(eigen, getConfig().uploaden),
    }
  })
}
