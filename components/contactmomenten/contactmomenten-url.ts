import { z } from 'zod'
import type { SearchParams } from '@/components/zaken/zaken-url'
import type { ContactmomentenVraag } from '@/lib/services/contactmomenten/dto'
import type { ZaakRef } from '@/lib/services/zaken/dto'

/** What does not parse counts as not asked: a mangled link still shows the list. */
const vraagSchema = z.object({
  kanaal: z.string().trim().min(1).max(50).optional().catch(undefined),
  jaar: z
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .catch(undefined),
  zaak: z.guid().toLowerCase().optional().catch(undefined),
  pagina: z.coerce.number().int().min(1).max(10_000).optional().catch(undefined),
})

export function parseContactmomentenVraag(params: SearchParams): ContactmomentenVraag {
  const { kanaal, jaar, zaak, pagina } = vraagSchema.parse(params)
  return {
    ...(kanaal && { kanaal }),
    ...(jaar && { jaar }),
    ...(zaak && { zaak }),
    ...(pagina && { pagina }),
  }
}

/** The URL that shows this vraag; the inverse of `parseContactmomentenVraag`. Defaults stay out of it. */
export function contactmomentenUrl({ kanaal, jaar, zaak, pagina }: ContactmomentenVraag = {}): string {
  const params = new URLSearchParams()
  if (kanaal) params.set('kanaal', kanaal)
  if (jaar) params.set('jaar', jaar)
  if (zaak) params.set('zaak', zaak)
  if (pagina && pagina > 1) params.set('pagina', String(pagina))
  const query = params.toString()
  return `/contactmomenten${query && `?${query}`}`
}

export const isGefilterd = ({ kanaal, jaar, zaak }: ContactmomentenVraag): boolean =>
  Boolean(kanaal || jaar || zaak)

export const contactmomentUrl = (uuid: string): string => `/contactmomenten/${encodeURIComponent(uuid)}`

export const ontvangenUrl = (uuid: string): string => `${contactmomentUrl(uuid)}/ontvangen`

/** The form, with or without the zaak that the question is about. */
export function stelVraagUrl(zaak?: ZaakRef): string {
  const query = zaak ? `?${new URLSearchParams({ register: zaak.register, zaak: zaak.uuid })}` : ''
  return `/contactmomenten/vraag${query}`
}
