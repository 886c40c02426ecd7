import { z } from 'zod'
import { tekst } from '@/lib/http/velden'

export const rolSchema = z.object({
  url: tekst,
  zaak: tekst,
  betrokkeneType: tekst,
  omschrijving: tekst,
  omschrijvingGeneriek: tekst,
  indicatieMachtiging: tekst,
  betrokkeneIdentificatie: z
    .object({
      inpBsn: tekst,
      innNnpId: tekst,
      annIdentificatie: tekst,
      kvkNummer: tekst,
      vestigingsNummer: tekst,
    })
    .nullish()
    .transform((value) => value ?? null)
    // A rol whose identification is unreadable is nobody's: it opens nothing and costs the list nothing.
    .catch(null),
})
export type ZgwRol = z.output<typeof rolSchema>
