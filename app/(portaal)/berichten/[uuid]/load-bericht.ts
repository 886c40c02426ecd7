import { cache } from 'react'
import { requireIdentiteit } from '@/lib/auth/identiteit'
import type { BerichtDetail } from '@/lib/services/berichten/dto'
import { getBericht } from '@/lib/services/berichten/get-bericht'

/** The bericht of a page, once a request: title and content ask for the same. Null for what is not the visitor's. */
export const loadBericht = cache(
  async (uuid: string): Promise<BerichtDetail | null> => getBericht(await requireIdentiteit(), uuid),
)
