import { cache } from 'react'
import { requireIdentiteit } from '@/lib/auth/identiteit'
import type { ContactmomentDetail } from '@/lib/services/contactmomenten/dto'
import { volgVraag } from '@/lib/services/contactmomenten/volg-vraag'

/** The contact of a page, once a request: title and content ask for the same. Null for what is not the visitor's. */
export const loadContactmoment = cache(
  async (uuid: string): Promise<ContactmomentDetail | null> => volgVraag(await requireIdentiteit(), uuid),
)
