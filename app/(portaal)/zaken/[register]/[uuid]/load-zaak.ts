import { cache } from 'react'
import { z } from 'zod'
import { requireIdentiteit } from '@/lib/auth/identiteit'
import type { ZaakDetail } from '@/lib/services/zaken/dto'
import { getZaak } from '@/lib/services/zaken/get-zaak'

export const zaakParamsSchema = z.object({ register: z.string().regex(/^[a-z0-9-]{1,64}$/), uuid: z.uuid() })

/**
 * The zaak of a page, once a request: title and content ask for the same. Null when it does not exist or is
 * not the visitor's: the two look the same, so that nobody can probe for zaken.
 */
export const loadZaak = cache(async (register: string, uuid: string): Promise<ZaakDetail | null> => {
  const identiteit = await requireIdentiteit()
  const ref = zaakParamsSchema.safeParse({ register, uuid })
  return ref.success ? getZaak(identiteit, ref.data) : null
})
