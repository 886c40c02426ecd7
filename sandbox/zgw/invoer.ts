import { z } from 'zod'
import { rsinSchema } from '../../lib/domain/bsn'
import { vertrouwelijkheidSchema } from '../../lib/domain/vertrouwelijkheid'
import { rolIdentificatieVelden } from './invoer-rol'

/** What a client may write, with the standard's lengths and the provider's defaults. */
const tekst = (lengte: number) => z.string().max(lengte).default('')
const datum = z.iso.date()
const datumOfLeeg = datum.nullable().default(null)
const tijdstip = z.iso.datetime({ offset: true })
const rsin = rsinSchema.transform(String)
/** A URL of another API or, inside the register, the path it was turned into. */
const verwijzing = z
  .string()
  .min(1)
  .max(1000)
  .regex(/^(\/|https?:\/\/)/, 'Voer een geldige URL in.')
const vertrouwelijkheid = z.union([vertrouwelijkheidSchema, z.literal('')])

export const zaakInvoer = z.object({
  identificatie: tekst(40),
  bronorganisatie: rsin,
  omschrijving: tekst(80),
  toelichting: tekst(1000),
  zaaktype: verwijzing,
  registratiedatum: datum.optional(),
  verantwoordelijkeOrganisatie: rsin,
  startdatum: datum,
  einddatumGepland: datumOfLeeg,
  uiterlijkeEinddatumAfdoening: datumOfLeeg,
  publicatiedatum: datumOfLeeg,
  communicatiekanaal: tekst(1000),
  productenOfDiensten: z.array(z.string().max(1000)).default([]),
  vertrouwelijkheidaanduiding: vertrouwelijkheid.default(''),
  betalingsindicatie: z.enum(['nvt', 'nog_niet', 'gedeeltelijk', 'geheel', '']).default(''),
  laatsteBetaaldatum: tijdstip.nullable().default(null),
  verlenging: z
    .object({ reden: z.string().max(200), duur: z.string() })
    .nullable()
    .default(null),
  opschorting: z
    .object({ indicatie: z.boolean(), reden: z.string().max(200) })
    .nullable()
    .default(null),
  selectielijstklasse: tekst(1000),
  hoofdzaak: verwijzing.nullable().default(null),
  relevanteAndereZaken: z
    .array(z.object({ url: verwijzing, aardRelatie: z.enum(['vervolg', 'onderwerp', 'bijdrage']) }))
    .default([]),
  kenmerken: z.array(z.object({ kenmerk: z.string().max(40), bron: z.string().max(40) })).default([]),
  archiefnominatie: z.enum(['blijvend_bewaren', 'vernietigen']).nullable().default(null),
  archiefstatus: z
    .enum(['nog_te_archiveren', 'gearchiveerd', 'gearchiveerd_procestermijn_onbekend', 'overgedragen'])
    .default('nog_te_archiveren'),
  archiefactiedatum: datumOfLeeg,
  opdrachtgevendeOrganisatie: z.string().max(9).default(''),
})
export type ZaakInvoer = z.infer<typeof zaakInvoer>

export const statusInvoer = z.object({
  zaak: verwijzing,
  statustype: verwijzing,
  datumStatusGezet: tijdstip,
  statustoelichting: tekst(1000),
  gezetdoor: verwijzing.nullish(),
})
export type StatusInvoer = z.infer<typeof statusInvoer>

export const resultaatInvoer = z.object({
  zaak: verwijzing,
  resultaattype: verwijzing,
  toelichting: tekst(1000),
})
export type ResultaatInvoer = z.infer<typeof resultaatInvoer>

export const rolInvoer = z.object({
  zaak: verwijzing,
  betrokkene: tekst(1000),
  betrokkeneType: z.enum([
    'natuurlijk_persoon',
    'niet_natuurlijk_persoon',
    'vestiging',
    'organisatorische_eenheid',
    'medewerker',
  ]),
  afwijkendeNaamBetrokkene: tekst(625),
  roltype: verwijzing,
  roltoelichting: z.string().max(1000),
  indicatieMachtiging: z.enum(['gemachtigde', 'machtiginggever', '']).default(''),
  contactpersoonRol: z
    .object({
      emailadres: tekst(254),
      functie: tekst(50),
      telefoonnummer: tekst(20),
      naam: z.string().max(200),
    })
    .nullable()
    .default(null),
  betrokkeneIdentificatie: rolIdentificatieVelden.nullable().default(null),
  /** Open Zaak only: how the betrokkene logged in. */
  authenticatieContext: z.looseObject({ levelOfAssurance: z.string() }).nullish(),
})
export type RolInvoer = z.infer<typeof rolInvoer>

export const zioInvoer = z.object({
  informatieobject: verwijzing,
  zaak: verwijzing,
  titel: tekst(200),
  beschrijving: tekst(1000),
  vernietigingsdatum: tijdstip.nullable().default(null),
  status: verwijzing.nullable().default(null),
})
export type ZioInvoer = z.infer<typeof zioInvoer>

export const zaakobjectInvoer = z.object({
  zaak: verwijzing,
  object: tekst(1000),
  objectType: z.enum(['adres', 'pand', 'overige']),
  objectTypeOverige: tekst(100),
  relatieomschrijving: tekst(80),
  objectIdentificatie: z.record(z.string(), z.unknown()).nullable().default(null),
})
export type ZaakobjectInvoer = z.infer<typeof zaakobjectInvoer>

export const eigenschapInvoer = z.object({ eigenschap: verwijzing, waarde: z.string().min(1) })
export type EigenschapInvoer = z.infer<typeof eigenschapInvoer>

export const notitieInvoer = z.object({
  onderwerp: z.string().min(1).max(255),
  tekst: z.string().min(1),
  aangemaaktDoor: tekst(255),
  notitieType: z.enum(['intern', 'extern']).default('intern'),
  status: z.enum(['concept', 'definitief']).default('concept'),
  gerelateerdAan: verwijzing,
})
export type NotitieInvoer = z.infer<typeof notitieInvoer>

export const informatieobjectInvoer = z.object({
  identificatie: tekst(40),
  bronorganisatie: rsin,
  creatiedatum: datum,
  titel: z.string().min(1).max(200),
  vertrouwelijkheidaanduiding: vertrouwelijkheid.default(''),
  auteur: z.string().min(1).max(200),
  status: z.enum(['in_bewerking', 'ter_vaststelling', 'definitief', 'gearchiveerd', '']).default(''),
  formaat: tekst(255),
  taal: z.string().length(3),
  bestandsnaam: tekst(255),
  bestandsomvang: z.int().min(0).nullable().default(null),
  link: tekst(200),
  beschrijving: tekst(1000),
  ontvangstdatum: datumOfLeeg,
  verzenddatum: datumOfLeeg,
  indicatieGebruiksrecht: z.boolean().nullable().default(null),
  verschijningsvorm: tekst(1000),
  informatieobjecttype: verwijzing.max(200),
  trefwoorden: z.array(z.string().max(100)).default([]),
  /** Documenten 1.6+. */
  tonenAanInitiator: z.boolean().default(false),
  /** Documenten 1.5+. */
  inhoudIsVervallen: z.boolean().nullable().default(null),
})
export type InformatieobjectInvoer = z.infer<typeof informatieobjectInvoer>

export const besluitInvoer = z.object({
  identificatie: tekst(50),
  verantwoordelijkeOrganisatie: rsin,
  besluittype: verwijzing.max(200),
  zaak: z.union([verwijzing.max(200), z.literal('')]).default(''),
  datum,
  toelichting: tekst(1000),
  bestuursorgaan: tekst(50),
  ingangsdatum: datum,
  vervaldatum: datumOfLeeg,
  vervalreden: z.enum(['tijdelijk', 'ingetrokken_overheid', 'ingetrokken_belanghebbende', '']).default(''),
  publicatiedatum: datumOfLeeg,
  verzenddatum: datumOfLeeg,
  uiterlijkeReactiedatum: datumOfLeeg,
})
export type BesluitInvoer = z.infer<typeof besluitInvoer>

export const bioInvoer = z.object({ informatieobject: verwijzing, besluit: verwijzing })
