import { z } from 'zod'
import type { InvalidParam } from '@/lib/errors/ongeldige-invoer'
import { identificatieProblems, partijIdentificatorGroep } from '../identificatie-regels'
import { adres, alleenLezen, basisUit, contactnaam, verwijzing, verwijzingUit } from '../velden'

export const SOORTEN_PARTIJ = ['persoon', 'organisatie', 'contactpersoon'] as const

const partijIdentificatie = z
  .strictObject({
    ...alleenLezen('volledigeNaam'),
    contactnaam: contactnaam.nullable().optional(),
    naam: z.string().max(200).optional(),
    werkteVoorPartij: verwijzing.nullable().optional(),
  })
  .meta({ id: 'PartijIdentificatie', description: 'Welke velden er mogen zijn hangt af van soortPartij.' })

const identificatorInvoer = z
  .strictObject({
    url: z.unknown().optional(),
    identificeerdePartij: z.unknown().optional(),
    uuid: z.uuid().optional(),
    anderePartijIdentificator: z.string().max(200).optional(),
    partijIdentificator: partijIdentificatorGroep,
    subIdentificatorVan: verwijzing.nullable().optional(),
  })
  .meta({ id: 'PartijIdentificatorInvoer' })
export type IdentificatorInvoer = z.output<typeof identificatorInvoer>

export const partijInvoer = z.strictObject({
  ...alleenLezen('betrokkenen', 'categorieRelaties', 'vertegenwoordigden', '_expand'),
  nummer: z
    .string()
    .regex(/^\d{1,10}$/, 'Een nummer heeft hooguit 10 cijfers')
    .nullable()
    .optional(),
  interneNotitie: z.string().max(1000).optional(),
  digitaleAdressen: z.array(verwijzing).max(100).nullable().optional(),
  voorkeursDigitaalAdres: verwijzing.nullable().optional(),
  rekeningnummers: z.array(verwijzing).max(100).nullable().optional(),
  voorkeursRekeningnummer: verwijzing.nullable().optional(),
  partijIdentificatoren: z.array(identificatorInvoer).max(20).nullable().optional(),
  soortPartij: z.enum(SOORTEN_PARTIJ),
  indicatieGeheimhouding: z.boolean().nullable().optional(),
  voorkeurstaal: z.string().max(3).optional(),
  indicatieActief: z.boolean(),
  bezoekadres: adres.nullable().optional(),
  correspondentieadres: adres.nullable().optional(),
  partijIdentificatie: partijIdentificatie.optional(),
})
export type PartijInvoer = z.output<typeof partijInvoer>

export const partijUitvoer = z.strictObject({
  ...basisUit,
  nummer: z.string(),
  interneNotitie: z.string(),
  betrokkenen: z.array(verwijzingUit),
  categorieRelaties: z.array(
    z.strictObject({
      ...basisUit,
      categorieNaam: z.string().nullable(),
      beginDatum: z.iso.date().nullable(),
      eindDatum: z.iso.date().nullable(),
    }),
  ),
  digitaleAdressen: z.array(verwijzingUit),
  voorkeursDigitaalAdres: verwijzingUit.nullable(),
  vertegenwoordigden: z.array(verwijzingUit),
  rekeningnummers: z.array(verwijzingUit),
  voorkeursRekeningnummer: verwijzingUit.nullable(),
  partijIdentificatoren: z.array(
    z.strictObject({
      ...basisUit,
      identificeerdePartij: verwijzingUit.nullable(),
      anderePartijIdentificator: z.string(),
      partijIdentificator: partijIdentificatorGroep,
      subIdentificatorVan: verwijzingUit.nullable(),
    }),
  ),
  soortPartij: z.enum(SOORTEN_PARTIJ),
  indicatieGeheimhouding: z.boolean().nullable(),
  voorkeurstaal: z.string(),
  indicatieActief: z.boolean(),
  bezoekadres: adres.nullable(),
  correspondentieadres: adres.nullable(),
  partijIdentificatie: z.strictObject({
    contactnaam: contactnaam.nullable().optional(),
    volledigeNaam: z.string().optional(),
    naam: z.string().optional(),
    werkteVoorPartij: verwijzingUit.nullable().optional(),
  }),
})

const HOORT_BIJ = {
  persoon: ['contactnaam'],
  organisatie: ['naam'],
  contactpersoon: ['contactnaam', 'werkteVoorPartij'],
} as const

/** Fields of partijIdentificatie that do not belong to the soort, and every broken rule of the identificatoren. */
export function partijProblems({
  soortPartij,
  partijIdentificatie,
  partijIdentificatoren,
}: PartijInvoer): InvalidParam[] {
  const hoort: readonly string[] = HOORT_BIJ[soortPartij]
  const velden = (['contactnaam', 'naam', 'werkteVoorPartij'] as const).filter(
    (veld) => partijIdentificatie?.[veld] && !hoort.includes(veld),
  )
  return [
    ...velden.map((veld) => ({
      name: `partijIdentificatie.${veld}`,
      code: 'unknown',
      reason: `Dit veld hoort niet bij een ${soortPartij}.`,
    })),
    ...(partijIdentificatoren ?? []).flatMap((each, index) =>
      identificatieProblems(each, `partijIdentificatoren.${index}.`),
    ),
  ]
}
