import { z } from 'zod'
import { datum, tekst } from '@/lib/http/velden'

export const besluitSchema = z.object({
  url: z.url(),
  zaak: tekst,
  besluittype: z.url(),
  datum: z.iso.date(),
  ingangsdatum: datum,
  vervaldatum: datum,
  toelichting: tekst,
  publicatiedatum: datum,
  verzenddatum: datum,
  uiterlijkeReactiedatum: datum,
})
export type ZgwBesluit = z.output<typeof besluitSchema>

export const besluitInformatieObjectSchema = z.object({ besluit: tekst, informatieobject: z.url() })
export type ZgwBesluitInformatieObject = z.output<typeof besluitInformatieObjectSchema>
