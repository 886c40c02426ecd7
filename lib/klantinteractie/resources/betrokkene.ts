import 'server-only'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { isJsonDeel } from '@/db/queries/vrije-tekst-voorwaarden'
import { betrokkenen, digitaleAdressen, klantcontacten, partijen } from '@/db/schema'
import { bevat, gelijk, heeft, objectUrl, tekst, uuid, vanUrl } from '../filters'
import { partijenMet } from '../identificatie-opslag'
import { idsPer } from '../relaties'
import { defineResource } from '../resource'
import { objectUrlOf, verwijs, verwijsAlle, verwijsOfNull } from '../urls'
import {
  adres,
  alleenLezen,
  basisUit,
  contactnaam,
  toVolledigeNaam,
  verwijzing,
  verwijzingUit,
} from '../velden'

const t = betrokkenen
const naamdeel = (deel: string, waarde: string | undefined) =>
  waarde === undefined ? undefined : isJsonDeel(t.contactnaam, deel, waarde)

/** Fields of a betrokkene except the klantcontact, which `maak-klantcontact` fills in. */
export const betrokkeneVelden = {
  wasPartij: verwijzing.nullable().optional(),
  bezoekadres: adres.nullable().optional(),
  correspondentieadres: adres.nullable().optional(),
  contactnaam: contactnaam.nullable().optional(),
  rol: z.enum(['klant', 'vertegenwoordiger']),
  organisatienaam: z.string().max(200).optional(),
  initiator: z.boolean(),
}
export const betrokkeneAlleenLezen = alleenLezen('digitaleAdressen', 'volledigeNaam', '_expand')

export const betrokkene = defineResource({
  pad: 'betrokkenen',
  enkelvoud: 'betrokkene',
  operationId: 'betrokkenen',
  tabel: betrokkenen,
  invoer: z.strictObject({ ...betrokkeneAlleenLezen, ...betrokkeneVelden, hadKlantcontact: verwijzing }),
  uitvoer: z.strictObject({
    ...basisUit,
    wasPartij: verwijzingUit.nullable(),
    hadKlantcontact: verwijzingUit,
    digitaleAdressen: z.array(verwijzingUit),
    bezoekadres: adres.nullable(),
    correspondentieadres: adres.nullable(),
    contactnaam: contactnaam.nullable(),
    volledigeNaam: z.string(),
    rol: z.enum(['klant', 'vertegenwoordiger']),
    organisatienaam: z.string(),
    initiator: z.boolean(),
  }),
  filters: {
    contactnaamAchternaam: tekst(),
    contactnaamVoorletters: tekst(),
    contactnaamVoornaam: tekst(),
    contactnaamVoorvoegselAchternaam: tekst(),
    organisatienaam: tekst(),
    hadKlantcontact__nummer: tekst(10),
    hadKlantcontact__referentienummer: tekst(10),
    hadKlantcontact__url: objectUrl(),
    hadKlantcontact__uuid: uuid(),
    verstrektedigitaalAdres__adres: tekst(80),
    verstrektedigitaalAdres__url: objectUrl(),
    verstrektedigitaalAdres__uuid: uuid(),
    wasPartij__nummer: tekst(10),
    wasPartij__partijIdentificator__codeObjecttype: tekst(),
    wasPartij__partijIdentificator__codeRegister: tekst(),
    wasPartij__partijIdentificator__codeSoortObjectId: tekst(),
    wasPartij__partijIdentificator__objectId: tekst(),
    wasPartij__url: objectUrl(),
    wasPartij__uuid: uuid(),
  },
  waar: (f) => {
    const metCodes = partijenMet({
      codeObjecttype: f.wasPartij__partijIdentificator__codeObjecttype,
      codeRegister: f.wasPartij__partijIdentificator__codeRegister,
      codeSoortObjectId: f.wasPartij__partijIdentificator__codeSoortObjectId,
      objectId: f.wasPartij__partijIdentificator__objectId,
    })
    return [
      naamdeel('achternaam', f.contactnaamAchternaam),
      naamdeel('voorletters', f.contactnaamVoorletters),
      naamdeel('voornaam', f.contactnaamVoornaam),
      naamdeel('voorvoegselAchternaam', f.contactnaamVoorvoegselAchternaam),
      bevat(t.organisatienaam, f.organisatienaam),
      heeft(
        t.hadKlantcontactId,
        (where) => sql`(select ${klantcontacten.id} from ${klantcontacten} where ${where})`,
        [
          gelijk(klantcontacten.referentienummer, f.hadKlantcontact__nummer),
          gelijk(klantcontacten.referentienummer, f.hadKlantcontact__referentienummer),
        ],
      ),
      vanUrl(t.hadKlantcontactId, f.hadKlantcontact__url),
      gelijk(t.hadKlantcontactId, f.hadKlantcontact__uuid),
      heeft(
        t.id,
        (where) =>
          sql`(select ${digitaleAdressen.verstrektDoorBetrokkeneId} from ${digitaleAdressen} where ${where})`,
        [
          gelijk(digitaleAdressen.adres, f.verstrektedigitaalAdres__adres),
          vanUrl(digitaleAdressen.id, f.verstrektedigitaalAdres__url),
          gelijk(digitaleAdressen.id, f.verstrektedigitaalAdres__uuid),
        ],
      ),
      heeft(t.wasPartijId, (where) => sql`(select ${partijen.id} from ${partijen} where ${where})`, [
        gelijk(partijen.nummer, f.wasPartij__nummer),
      ]),
      metCodes && sql`${t.wasPartijId} in ${metCodes}`,
      vanUrl(t.wasPartijId, f.wasPartij__url),
      gelijk(t.wasPartijId, f.wasPartij__uuid),
    ]
  },
  verwijzingen: { wasPartij: partijen, hadKlantcontact: klantcontacten },
  async toDtos(db, rows) {
    const adressen = await idsPer(
      db,
      digitaleAdressen,
      digitaleAdressen.verstrektDoorBetrokkeneId,
      rows.map(({ id }) => id),
    )
    return rows.map((row) => ({
      uuid: row.id,
      url: objectUrlOf('betrokkenen', row.id),
      wasPartij: verwijsOfNull('partijen', row.wasPartijId),
      hadKlantcontact: verwijs('klantcontacten', row.hadKlantcontactId),
      digitaleAdressen: verwijsAlle('digitaleadressen', adressen.get(row.id)),
      bezoekadres: row.bezoekadres,
      correspondentieadres: row.correspondentieadres,
      contactnaam: row.contactnaam,
      volledigeNaam: toVolledigeNaam(row.contactnaam),
      rol: row.rol,
      organisatienaam: row.organisatienaam,
      initiator: row.initiator,
    }))
  },
  uitbreidingen: {
    digitaleAdressen: 'digitaleadressen',
    wasPartij: 'partijen',
    hadKlantcontact: 'klantcontacten',
  },
  expand: ['digitaleAdressen'],
})
