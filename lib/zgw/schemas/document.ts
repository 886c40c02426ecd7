import { z } from 'zod'
import { datum, tekst, vlag } from '@/lib/http/velden'

export const documentSchema = z.object({
  url: z.url(),
  titel: tekst,
  bestandsnaam: tekst,
  formaat: tekst,
  bestandsomvang: z
    .int()
    .nullish()
    .transform((value) => value ?? null),
  /** Download URL; empty while there is no (complete) content. */
  inhoud: tekst,
  versie: z
    .int()
    .nullish()
    .transform((value) => value ?? null),
  creatiedatum: datum,
  ontvangstdatum: datum,
  verzenddatum: datum,
  status: tekst,
  vertrouwelijkheidaanduiding: tekst,
  informatieobjecttype: tekst,
  inhoudIsVervallen: vlag,
  /** Absent below ZGW 1.6, and then null. */
  tonenAanInitiator: z
    .boolean()
    .nullish()
    .transform((value) => value ?? null),
})
export type ZgwDocument = z.output<typeof documentSchema>
