import { z } from 'zod'
import { tekst, urlLijst, vlag } from '@/lib/http/velden'

export const zaaktypeSchema = z.object({
  url: z.url(),
  identificatie: tekst,
  omschrijving: tekst,
  indicatieInternOfExtern: tekst,
  /** ISO 8601 durations: the legal and the promised term. */
  doorlooptijd: tekst,
  servicenorm: tekst,
  statustypen: urlLijst,
  informatieobjecttypen: urlLijst,
})
export type ZgwZaaktype = z.output<typeof zaaktypeSchema>

export const statustypeSchema = z.object({
  url: z.url(),
  zaaktype: tekst,
  omschrijving: tekst,
  statustekst: tekst,
  volgnummer: z
    .int()
    .nullish()
    .transform((value) => value ?? null),
  isEindstatus: vlag,
  /** Whether people are told when a zaak gets this status. */
  informeren: vlag,
})
export type ZgwStatustype = z.output<typeof statustypeSchema>

export const resultaattypeSchema = z.object({ url: z.url(), zaaktype: tekst, omschrijving: tekst })
export type ZgwResultaattype = z.output<typeof resultaattypeSchema>

/** Besluittype and informatieobjecttype: of both only the name is used. */
export const naamtypeSchema = z.object({ url: z.url(), omschrijving: tekst })
export type ZgwNaamtype = z.output<typeof naamtypeSchema>

/** `informatieobjecttype` is the omschrijving in the standard since 1.3.1 and a URL in Open Zaak (DIGEST §4). */
export const zaaktypeDocumenttypeSchema = z.object({
  zaaktype: tekst,
  informatieobjecttype: tekst,
  volgnummer: z
    .int()
    .nullish()
    .transform((value) => value ?? 0),
  richting: tekst,
})
export type ZgwZaaktypeDocumenttype = z.output<typeof zaaktypeDocumenttypeSchema>
