import { cache } from 'react'
import { requireIdentiteit } from '@/lib/auth/identiteit'
import { getZaakdocumenten } from '@/lib/services/documenten/submit-zaakdocument'
import { zaakParamsSchema } from '../load-zaak'

/** What the page shows, once a request. Null when the zaak does not exist or is not the visitor's. */
export const loadZaakdocumenten = cache(async (register: string, uuid: string) => {
  const identiteit = await requireIdentiteit()
  const ref = zaakParamsSchema.safeParse({ register, uuid })
  return ref.success ? getZaakdocumenten(identiteit, ref.data) : null
})
