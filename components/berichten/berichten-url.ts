import { z } from 'zod'
import type { SearchParams } from '@/components/zaken/zaken-url'
import type { BerichtenVraag } from '@/lib/services/berichten/dto'

/** What does not parse counts as not asked: a mangled link still shows the list. */
const vraagSchema = z.object({
  zoek: z.string().trim().min(1).max(100).optional().catch(undefined),
  actie: z.literal('1').optional().catch(undefined),
  pagina: z.coerce.number().int().min(1).max(10_000).optional().catch(undefined),
})

export function parseBerichtenVraag(map: BerichtenVraag['map'], params: SearchParams): BerichtenVraag {
  const { zoek, actie, pagina } = vraagSchema.parse(params)
  return { map, ...(zoek && { zoek }), ...(actie && { actie: true }), ...(pagina && { pagina }) }
}

const PAD = { alle: '/berichten', nieuw: '/berichten/nieuw', archief: '/berichten/archief' } as const

/** The URL that shows this vraag; the inverse of `parseBerichtenVraag`. Defaults stay out of it. */
export function berichtenUrl({ map, zoek, actie, pagina }: BerichtenVraag): string {
  const params = new URLSearchParams()
  if (zoek) params.set('zoek', zoek)
  if (actie) params.set('actie', '1')
  if (pagina && pagina > 1) params.set('pagina', String(pagina))
  const query = params.toString()
  return `${PAD[map]}${query && `?${query}`}`
}

/** True when the list is narrowed, so that "nothing found" differs from "nothing there". */
export const isGefilterd = ({ zoek, actie }: BerichtenVraag): boolean => Boolean(zoek || actie)

export const berichtUrl = (uuid: string): string => `/berichten/${encodeURIComponent(uuid)}`

export const bijlageUrl = (berichtUuid: string, documentUuid: string): string =>
  `${berichtUrl(berichtUuid)}/bijlagen/${encodeURIComponent(documentUuid)}`
