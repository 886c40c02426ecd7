import 'server-only'
import { and, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { betrokkenen, digitaleAdressen, internetaken, klantcontacten, onderwerpobjecten } from '@/db/schema'
import {
  bevat,
  type FilterValues,
  gelijk,
  heeft,
  jaNee,
  objectUrl,
  tekst,
  tijdstip,
  uuid,
  vanUrl,
} from '../filters'
import { partijenMet } from '../identificatie-opslag'

const t = klantcontacten

export const klantcontactFilters = {
  nummer: tekst(10),
  referentienummer: tekst(10),
  kanaal: tekst(50),
  onderwerp: tekst(200),
  inhoud: tekst(1000),
  reactie: tekst(4000),
  indicatieContactGelukt: jaNee(),
  vertrouwelijk: jaNee(),
  plaatsgevondenOp: tijdstip(),
  leiddeTotInterneTaken: jaNee(),
  hadBetrokkene__uuid: uuid(),
  hadBetrokkene__url: objectUrl(),
  hadBetrokkene__digitaaladres__adres__icontains: tekst(80),
  hadBetrokkene__wasPartij: jaNee(),
  hadBetrokkene__wasPartij__uuid: uuid(),
  hadBetrokkene__wasPartij__url: objectUrl(),
  hadBetrokkene__wasPartij__partijIdentificator__codeObjecttype: tekst(),
  hadBetrokkene__wasPartij__partijIdentificator__codeRegister: tekst(),
  hadBetrokkene__wasPartij__partijIdentificator__codeSoortObjectId: tekst(),
  hadBetrokkene__wasPartij__partijIdentificator__objectId: tekst(),
  onderwerpobject__uuid: uuid(),
  onderwerpobject__url: objectUrl(),
  onderwerpobject__onderwerpobjectidentificatorCodeObjecttype: tekst(),
  onderwerpobject__onderwerpobjectidentificatorCodeRegister: tekst(),
  onderwerpobject__onderwerpobjectidentificatorCodeSoortObjectId: tekst(),
  onderwerpobject__onderwerpobjectidentificatorObjectId: tekst(),
  wasOnderwerpobject__uuid: uuid(),
  wasOnderwerpobject__url: objectUrl(),
  wasOnderwerpobject__onderwerpobjectidentificatorCodeObjecttype: tekst(),
  wasOnderwerpobject__onderwerpobjectidentificatorCodeRegister: tekst(),
  wasOnderwerpobject__onderwerpobjectidentificatorCodeSoortObjectId: tekst(),
  wasOnderwerpobject__onderwerpobjectidentificatorObjectId: tekst(),
}
type F = FilterValues<typeof klantcontactFilters>

/** Conditions of GET /klantcontacten; those on one betrokkene or onderwerpobject must hold for the same one. */
export const klantcontactWaar = (f: F): (SQL | undefined)[] => [
  gelijk(t.referentienummer, f.nummer),
  gelijk(t.referentienummer, f.referentienummer),
  gelijk(t.kanaal, f.kanaal),
  bevat(t.onderwerp, f.onderwerp),
  bevat(t.inhoud, f.inhoud),
  bevat(t.reactie, f.reactie),
  gelijk(t.indicatieContactGelukt, f.indicatieContactGelukt),
  gelijk(t.vertrouwelijk, f.vertrouwelijk),
  f.plaatsgevondenOp === undefined ? undefined : gelijk(t.plaatsgevondenOp, new Date(f.plaatsgevondenOp)),
  metInterneTaken(f.leiddeTotInterneTaken),
  heeft(
    t.id,
    (where) => sql`(select ${betrokkenen.hadKlantcontactId} from ${betrokkenen} where ${where})`,
    betrokkeneWaar(f),
  ),
  heeft(
    t.id,
    (where) => sql`(select ${onderwerpobjecten.klantcontactId} from ${onderwerpobjecten} where ${where})`,
    [
      gelijk(onderwerpobjecten.id, f.onderwerpobject__uuid),
      vanUrl(onderwerpobjecten.id, f.onderwerpobject__url),
      gelijk(onderwerpobjecten.codeObjecttype, f.onderwerpobject__onderwerpobjectidentificatorCodeObjecttype),
      gelijk(onderwerpobjecten.codeRegister, f.onderwerpobject__onderwerpobjectidentificatorCodeRegister),
      gelijk(
        onderwerpobjecten.codeSoortObjectId,
        f.onderwerpobject__onderwerpobjectidentificatorCodeSoortObjectId,
      ),
      gelijk(onderwerpobjecten.objectId, f.onderwerpobject__onderwerpobjectidentificatorObjectId),
    ],
  ),
  heeft(
    t.id,
    (where) => sql`(select ${onderwerpobjecten.wasKlantcontactId} from ${onderwerpobjecten} where ${where})`,
    [
      gelijk(onderwerpobjecten.id, f.wasOnderwerpobject__uuid),
      vanUrl(onderwerpobjecten.id, f.wasOnderwerpobject__url),
      gelijk(
        onderwerpobjecten.codeObjecttype,
        f.wasOnderwerpobject__onderwerpobjectidentificatorCodeObjecttype,
      ),
      gelijk(onderwerpobjecten.codeRegister, f.wasOnderwerpobject__onderwerpobjectidentificatorCodeRegister),
      gelijk(
        onderwerpobjecten.codeSoortObjectId,
        f.wasOnderwerpobject__onderwerpobjectidentificatorCodeSoortObjectId,
      ),
      gelijk(onderwerpobjecten.objectId, f.wasOnderwerpobject__onderwerpobjectidentificatorObjectId),
    ],
  ),
]

function betrokkeneWaar(f: F): (SQL | undefined)[] {
  const metCodes = partijenMet({
    codeObjecttype: f.hadBetrokkene__wasPartij__partijIdentificator__codeObjecttype,
    codeRegister: f.hadBetrokkene__wasPartij__partijIdentificator__codeRegister,
    codeSoortObjectId: f.hadBetrokkene__wasPartij__partijIdentificator__codeSoortObjectId,
    objectId: f.hadBetrokkene__wasPartij__partijIdentificator__objectId,
  })
  const metAdres = bevat(digitaleAdressen.adres, f.hadBetrokkene__digitaaladres__adres__icontains)
  const { wasPartijId } = betrokkenen
  return [
    gelijk(betrokkenen.id, f.hadBetrokkene__uuid),
    vanUrl(betrokkenen.id, f.hadBetrokkene__url),
    f.hadBetrokkene__wasPartij === undefined
      ? undefined
      : (f.hadBetrokkene__wasPartij ? isNotNull : isNull)(wasPartijId),
    gelijk(wasPartijId, f.hadBetrokkene__wasPartij__uuid),
    vanUrl(wasPartijId, f.hadBetrokkene__wasPartij__url),
    metCodes && sql`${wasPartijId} in ${metCodes}`,
    metAdres &&
      sql`${betrokkenen.id} in (select ${digitaleAdressen.verstrektDoorBetrokkeneId} from ${digitaleAdressen}
        where ${and(metAdres, isNotNull(digitaleAdressen.verstrektDoorBetrokkeneId))})`,
  ]
}

function metInterneTaken(leidde: boolean | undefined): SQL | undefined {
  if (leidde === undefined) return undefined
  const bestaat = sql`exists (select from ${internetaken} where ${internetaken.aanleidinggevendKlantcontactId} = ${t.id})`
  return leidde ? bestaat : sql`not ${bestaat}`
}
