import { z } from 'zod'
import { datum, datumTijd, kind, tekst, urlLijst, vlag } from '@/lib/http/velden'
import { resultaattypeSchema, statustypeSchema, zaaktypeSchema } from './catalogi'
import { rolSchema } from './rol'

export const statusSchema = z.object({
  url: z.url(),
  zaak: tekst,
  statustype: z.url(),
  datumStatusGezet: datumTijd,
  statustoelichting: tekst,
  indicatieLaatstGezetteStatus: vlag,
  _expand: z.object({ statustype: kind(statustypeSchema) }).nullish(),
})
export type ZgwStatus = z.output<typeof statusSchema>

export const resultaatSchema = z.object({
  url: z.url(),
  zaak: tekst,
  resultaattype: z.url(),
  toelichting: tekst,
  _expand: z.object({ resultaattype: kind(resultaattypeSchema) }).nullish(),
})
export type ZgwResultaat = z.output<typeof resultaatSchema>

export const zaakInformatieObjectSchema = z.object({
  url: tekst,
  zaak: tekst,
  informatieobject: z.url(),
  titel: tekst,
  registratiedatum: datumTijd,
})
export type ZgwZaakInformatieObject = z.output<typeof zaakInformatieObjectSchema>

export const zaakEigenschapSchema = z.object({ zaak: tekst, naam: tekst, waarde: tekst })
export type ZgwZaakEigenschap = z.output<typeof zaakEigenschapSchema>

export const zaakSchema = z.object({
  url: z.url(),
  uuid: z.guid(),
  identificatie: tekst,
  /** RSIN. */
  bronorganisatie: tekst,
  omschrijving: tekst,
  toelichting: tekst,
  zaaktype: z.url(),
  registratiedatum: datum,
  startdatum: z.iso.date(),
  einddatum: datum,
  einddatumGepland: datum,
  uiterlijkeEinddatumAfdoening: datum,
  vertrouwelijkheidaanduiding: tekst,
  /** Present but empty in many registers (zrc-012): see `lib/domain/termijn.ts`. */
  verlenging: z.object({ reden: tekst, duur: tekst }).nullish(),
  opschorting: z.object({ indicatie: vlag, reden: tekst }).nullish(),
  archiefstatus: tekst,
  status: tekst,
  resultaat: tekst,
  hoofdzaak: tekst,
  deelzaken: urlLijst,
  _expand: z
    .object({
      zaaktype: kind(zaaktypeSchema),
      status: kind(statusSchema),
      resultaat: kind(resultaatSchema),
      rollen: z.array(rolSchema).nullish(),
      eigenschappen: z.array(zaakEigenschapSchema).nullish(),
      zaakinformatieobjecten: z.array(zaakInformatieObjectSchema).nullish(),
    })
    .nullish(),
})
export type ZgwZaak = z.output<typeof zaakSchema>
