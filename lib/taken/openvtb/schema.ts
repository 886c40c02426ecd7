import { z } from 'zod'
import { datum, tekst } from '@/lib/http/velden'

/** ExterneTaak of Open VTB Taken 0.1.0, read tolerantly. */
export const externeTaakSchema = z.object({
  uuid: z.guid().toLowerCase(),
  titel: tekst,
  status: tekst,
  startdatum: datum,
  einddatumHandelingsTermijn: datum,
  datumHerinnering: datum,
  handelingsPerspectief: tekst,
  toelichting: tekst,
  verwerkerTaakId: tekst,
  isToegewezenAan: tekst,
  isGerelateerdAan: z.array(z.object({ urn: z.string() })).nullish(),
  taakSoort: tekst,
  details: z.record(z.string(), z.unknown()).nullish(),
})
export type VtbTaak = z.output<typeof externeTaakSchema>
