import { z } from 'zod'
import type { ZaakRef, ZakenVraag } from '@/lib/services/zaken/dto'

/** Next's search params: a repeated key is an array. */
export type SearchParams = Record<string, string | string[] | undefined>

const tekst = (max: number) => z.string().trim().min(1).max(max).optional().catch(undefined)

/** What does not parse counts as not asked: a mangled link still shows the list. */
const vraagSchema = z.object({
  zoek: tekst(100),
  zaaktype: tekst(200),
  jaar: z
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .catch(undefined),
  sorteer: z.enum(['nieuwste', 'oudste', 'naam', 'deadline']).optional().catch(undefined),
  pagina: z.coerce.number().int().min(1).max(10_000).optional().catch(undefined),
})

export function parseZakenVraag(soort: ZakenVraag['soort'], params: SearchParams): ZakenVraag {
  const { zoek, zaaktype, jaar, sorteer, pagina } = vraagSchema.parse(params)
  return {
    soort,
    ...(zoek && { zoek }),
    ...(zaaktype && { zaaktype }),
    ...(jaar && { jaar }),
    ...(sorteer && { sorteer }),
    ...(pagina && { pagina }),
  }
}

/** The URL that shows this vraag; the inverse of `parseZakenVraag`. Defaults stay out of it. */
export function zakenUrl({ soort, ...vraag }: ZakenVraag): string {
  const params = new URLSearchParams()
  if (vraag.zoek) params.set('zoek', vraag.zoek)
  if (vraag.zaaktype) params.set('zaaktype', vraag.zaaktype)
  if (vraag.jaar) params.set('jaar', vraag.jaar)
  if (vraag.sorteer && vraag.sorteer !== 'nieuwste') params.set('sorteer', vraag.sorteer)
  if (vraag.pagina && vraag.pagina > 1) params.set('pagina', String(vraag.pagina))
  const query = params.toString()
  return `${soort === 'lopend' ? '/zaken' : '/zaken/afgerond'}${query && `?${query}`}`
}

/** True when the list is narrowed, so that "nothing found" differs from "nothing there". */
export const isGefilterd = ({ zoek, zaaktype, jaar }: ZakenVraag) => Boolean(zoek || zaaktype || jaar)

export const zaakUrl = ({ register, uuid }: ZaakRef) =>
  `/zaken/${encodeURIComponent(register)}/${encodeURIComponent(uuid)}`

export const documentUrl = (zaak: ZaakRef, documentUuid: string) =>
  `${zaakUrl(zaak)}/documenten/${encodeURIComponent(documentUuid)}`
