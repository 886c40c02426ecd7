import { cache } from 'react'
import { requireIdentiteit } from '@/lib/auth/identiteit'
import type { TaakDetail } from '@/lib/services/taken/dto'
import { getTaak } from '@/lib/services/taken/get-taak'

/** The taak of a page, once a request. Null when it does not exist or is not the visitor's: the two look the same. */
export const loadTaak = cache(
  async (uuid: string): Promise<TaakDetail | null> => getTaak(await requireIdentiteit(), uuid),
)
