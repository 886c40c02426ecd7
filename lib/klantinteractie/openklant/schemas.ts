import { z } from 'zod'
import { datum, kind, tekst, vlag } from '@/lib/http/velden'

const adres = z
  .object({
    straatnaam: tekst,
    huisnummer: z.number().nullish(),
    huisnummertoevoeging: tekst,
    postcode: tekst,
    stad: tekst,
    adresregel1: tekst,
    adresregel2: tekst,
    adresregel3: tekst,
  })
  .nullish()
  .transform((value) => value ?? null)
  .catch(null)

const verwijzing = z.object({ uuid: z.guid().toLowerCase() })

/** Klantinteracties 0.9.0 of Open Klant 2.18, read tolerantly (DIGEST §10). */
export const digitaalAdresSchema = z.object({
  uuid: z.guid().toLowerCase(),
  verstrektDoorPartij: kind(verwijzing),
  adres: tekst,
  soortDigitaalAdres: tekst,
  isStandaardAdres: vlag,
  referentie: tekst,
  verificatieDatum: datum,
})
export type OkDigitaalAdres = z.output<typeof digitaalAdresSchema>

export const identificatorSchema = z.object({
  uuid: z.guid().toLowerCase().nullish(),
  partijIdentificator: z.object({ codeSoortObjectId: tekst, objectId: tekst }),
  subIdentificatorVan: kind(verwijzing),
})

export const partijSchema = z.object({
  uuid: z.guid().toLowerCase(),
  soortPartij: tekst,
  nummer: tekst,
  indicatieActief: z.boolean().nullish(),
  indicatieGeheimhouding: z.boolean().nullish(),
  voorkeurstaal: tekst,
  voorkeursDigitaalAdres: kind(verwijzing),
  partijIdentificatie: z
    .object({
      volledigeNaam: tekst,
      naam: tekst,
    })
    .nullish()
    .catch(null),
  partijIdentificatoren: z
    .array(identificatorSchema)
    .nullish()
    .transform((lijst) => lijst ?? []),
  bezoekadres: adres,
  correspondentieadres: adres,
  _expand: z.object({ digitaleAdressen: z.array(digitaalAdresSchema).nullish() }).nullish(),
})
export type OkPartij = z.output<typeof partijSchema>

export const vertegenwoordigingSchema = z.object({
  vertegenwoordigendePartij: kind(verwijzing),
  vertegenwoordigdePartij: kind(verwijzing),
})

export const onderwerpobjectSchema = z.object({
  klantcontact: kind(verwijzing),
  wasKlantcontact: kind(verwijzing),
  onderwerpobjectidentificator: z.object({ objectId: tekst, codeObjecttype: tekst }).nullish().catch(null),
})

const betrokkene = z.object({
  wasPartij: kind(verwijzing),
  initiator: vlag,
  _expand: z.object({ digitaleAdressen: z.array(digitaalAdresSchema).nullish() }).nullish(),
})

export const klantcontactSchema = z.object({
  uuid: z.guid().toLowerCase(),
  nummer: tekst,
  referentienummer: tekst,
  kanaal: tekst,
  onderwerp: tekst,
  inhoud: tekst,
  reactie: tekst,
  vertrouwelijk: vlag,
  metadata: z.record(z.string(), z.unknown()).nullish().catch(null),
  hadBetrokkenen: z.array(z.unknown()).nullish(),
  hadBetrokkenActoren: z
    .array(z.object({ naam: tekst, soortActor: tekst }))
    .nullish()
    .catch(null),
  plaatsgevondenOp: z.string().refine((waarde) => !Number.isNaN(Date.parse(waarde))),
  _expand: z
    .object({
      gingOverOnderwerpobjecten: z.array(onderwerpobjectSchema).nullish(),
      hadBetrokkenen: z.array(betrokkene).nullish(),
      leiddeTotInterneTaken: z.array(z.object({ status: tekst })).nullish(),
    })
    .nullish(),
})
export type OkKlantcontact = z.output<typeof klantcontactSchema>

/** What a create answers with, as far as it is needed. */
export const gemaaktSchema = verwijzing
export const gemaaktContactSchema = z.object({ klantcontact: verwijzing })
