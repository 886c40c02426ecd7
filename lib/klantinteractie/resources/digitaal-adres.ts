import 'server-only'
import { and, eq, gt, gte, isNotNull, isNull, lt, lte, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import { betrokkenen, digitaleAdressen, partijen } from '@/db/schema'
import { recordAudit } from '@/lib/audit/record-audit'
import { digitaalAdresProblems, SOORTEN_ADRES } from '../digitaal-adres-regels'
import { bevat, datum, gelijk, heeft, jaNee, keuze, objectUrl, tekst, uuid, vanUrl } from '../filters'
import { partijenMet } from '../identificatie-opslag'
import { defineResource } from '../resource'
import { objectUrlOf, verwijsOfNull } from '../urls'
import { alleenLezen, alsGevuld, basisUit, datumVeld, verwijzing, verwijzingUit } from '../velden'

const t = digitaleAdressen

export const digitaalAdres = defineResource({
  pad: 'digitaleadressen',
  enkelvoud: 'digitaaladres',
  operationId: 'digitaleadressen',
  tabel: digitaleAdressen,
  invoer: z.strictObject({
    ...alleenLezen(),
    verstrektDoorBetrokkene: verwijzing.nullable().optional(),
    verstrektDoorPartij: verwijzing.nullable().optional(),
    adres: z.string().min(1).max(80),
    soortDigitaalAdres: z.enum(SOORTEN_ADRES),
    isStandaardAdres: z.boolean().optional(),
    omschrijving: z.string().max(40).optional(),
    referentie: z
      .string()
      .max(50)
      .regex(/^[-a-zA-Z0-9_]*$/, 'Gebruik letters, cijfers, - en _')
      .optional(),
    verificatieDatum: datumVeld.nullable().optional(),
  }),
  uitvoer: z.strictObject({
    ...basisUit,
    verstrektDoorBetrokkene: verwijzingUit.nullable(),
    verstrektDoorPartij: verwijzingUit.nullable(),
    adres: z.string(),
    soortDigitaalAdres: z.enum(SOORTEN_ADRES),
    isStandaardAdres: z.boolean(),
    omschrijving: z.string(),
    referentie: z.string().optional(),
    verificatieDatum: z.iso.date().nullable(),
  }),
  filters: {
    adres: tekst(80),
    adres__icontains: tekst(80),
    soortDigitaalAdres: keuze(SOORTEN_ADRES),
    isStandaardAdres: jaNee(),
    isGeverifieerd: jaNee(),
    omschrijving: tekst(40),
    referentie: tekst(50),
    verificatieDatum: datum(),
    verificatieDatum__gt: datum(),
    verificatieDatum__gte: datum(),
    verificatieDatum__lt: datum(),
    verificatieDatum__lte: datum(),
    verstrektDoorBetrokkene__rol: keuze(['klant', 'vertegenwoordiger']),
    verstrektDoorBetrokkene__url: objectUrl(),
    verstrektDoorBetrokkene__uuid: uuid(),
    verstrektDoorPartij__partijIdentificator__codeObjecttype: tekst(),
    verstrektDoorPartij__partijIdentificator__codeRegister: tekst(),
    verstrektDoorPartij__partijIdentificator__codeSoortObjectId: tekst(),
    verstrektDoorPartij__partijIdentificator__objectId: tekst(),
    verstrektDoorPartij__soortPartij: keuze(['persoon', 'organisatie', 'contactpersoon']),
    verstrektDoorPartij__url: objectUrl(),
    verstrektDoorPartij__uuid: uuid(),
  },
  waar: (f) => {
    const metCodes = partijenMet({
      codeObjecttype: f.verstrektDoorPartij__partijIdentificator__codeObjecttype,
      codeRegister: f.verstrektDoorPartij__partijIdentificator__codeRegister,
      codeSoortObjectId: f.verstrektDoorPartij__partijIdentificator__codeSoortObjectId,
      objectId: f.verstrektDoorPartij__partijIdentificator__objectId,
    })
    return [
      gelijk(t.adres, f.adres),
      bevat(t.adres, f.adres__icontains),
      gelijk(t.soortDigitaalAdres, f.soortDigitaalAdres),
      gelijk(t.isStandaardAdres, f.isStandaardAdres),
      f.isGeverifieerd === undefined
        ? undefined
        : (f.isGeverifieerd ? isNotNull : isNull)(t.verificatieDatum),
      gelijk(t.omschrijving, f.omschrijving),
      gelijk(t.referentie, f.referentie),
      gelijk(t.verificatieDatum, f.verificatieDatum),
      f.verificatieDatum__gt ? gt(t.verificatieDatum, f.verificatieDatum__gt) : undefined,
      f.verificatieDatum__gte ? gte(t.verificatieDatum, f.verificatieDatum__gte) : undefined,
      f.verificatieDatum__lt ? lt(t.verificatieDatum, f.verificatieDatum__lt) : undefined,
      f.verificatieDatum__lte ? lte(t.verificatieDatum, f.verificatieDatum__lte) : undefined,
      heeft(
        t.verstrektDoorBetrokkeneId,
        (where) => sql`(select ${betrokkenen.id} from ${betrokkenen} where ${where})`,
        [gelijk(betrokkenen.rol, f.verstrektDoorBetrokkene__rol)],
      ),
      vanUrl(t.verstrektDoorBetrokkeneId, f.verstrektDoorBetrokkene__url),
      gelijk(t.verstrektDoorBetrokkeneId, f.verstrektDoorBetrokkene__uuid),
      metCodes && sql`${t.verstrektDoorPartijId} in ${metCodes}`,
      heeft(
        t.verstrektDoorPartijId,
        (where) => sql`(select ${partijen.id} from ${partijen} where ${where})`,
        [gelijk(partijen.soortPartij, f.verstrektDoorPartij__soortPartij)],
      ),
      vanUrl(t.verstrektDoorPartijId, f.verstrektDoorPartij__url),
      gelijk(t.verstrektDoorPartijId, f.verstrektDoorPartij__uuid),
    ]
  },
  verwijzingen: { verstrektDoorBetrokkene: betrokkenen, verstrektDoorPartij: partijen },
  regels: digitaalAdresProblems,
  /** A new standard address takes the place of the one before. */
  async voorOpslaan(handeling, id, { isStandaardAdres, verstrektDoorPartij, soortDigitaalAdres }) {
    if (!isStandaardAdres || !verstrektDoorPartij) return
    const vorige = await handeling.db
      .update(t)
      .set({ isStandaardAdres: false, versie: sql`${t.versie} + 1` })
      .where(
        and(
          eq(t.verstrektDoorPartijId, verstrektDoorPartij.uuid),
          eq(t.soortDigitaalAdres, soortDigitaalAdres),
          eq(t.isStandaardAdres, true),
          id ? ne(t.id, id) : undefined,
        ),
      )
      .returning({ objectId: t.id })
    for (const { objectId } of vorige) {
      await recordAudit(handeling, { actie: 'gewijzigd', objecttype: 'digitaaladres', objectId })
    }
  },
  toDtos: async (_db, rows) =>
    rows.map((row) => ({
      uuid: row.id,
      url: objectUrlOf('digitaleadressen', row.id),
      verstrektDoorBetrokkene: verwijsOfNull('betrokkenen', row.verstrektDoorBetrokkeneId),
      verstrektDoorPartij: verwijsOfNull('partijen', row.verstrektDoorPartijId),
      adres: row.adres,
      soortDigitaalAdres: row.soortDigitaalAdres,
      isStandaardAdres: row.isStandaardAdres,
      omschrijving: row.omschrijving,
      ...alsGevuld('referentie', row.referentie),
      verificatieDatum: row.verificatieDatum,
    })),
  uitbreidingen: { verstrektDoorBetrokkene: 'betrokkenen' },
  expand: [
    'verstrektDoorBetrokkene',
    'verstrektDoorBetrokkene.hadKlantcontact',
    'verstrektDoorBetrokkene.hadKlantcontact.leiddeTotInterneTaken',
  ],
})
