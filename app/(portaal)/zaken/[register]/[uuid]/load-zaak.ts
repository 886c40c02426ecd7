import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { requireIdentiteit } from '@/lib/auth/identiteit'
import type { ZaakDetail } from '@/lib/services/zaken/dto'
import { getZaak } from '@/lib/services/zaken/get-zaak'

export const zaakParamsSchema = z.object({ register: z.string().regex(/^[a-z0-9-]{1,64}$/), uuid: z.uuid() })

/**
 * The zaak of a page, once a request: title and content ask for the same. Ends in the 404 page when it does
 * not exist or is not the visitor's, which look the same so that nobody can probe for zaken.
 */
export const loadZaak = cache(async (register: string, uuid: string): Promise<ZaakDetail> => {
  const identiteit = await requireIdentiteit()
  const ref = zaakParamsSchema.safeParse({ register, uuid })
  const zaak = ref.success ? await getZaak(identiteit, ref.data) : null
  return zaak ?? notFound()
})
