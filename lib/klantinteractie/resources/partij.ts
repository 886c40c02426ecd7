import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { isJsonDeel } from '@/db/queries/vrije-tekst-voorwaarden'
import {
  categorieen,
  categorieRelaties,
  digitaleAdressen,
  partijen,
  rekeningnummers,
  vertegenwoordigingen,
} from '@/db/schema'
import { gelijk, heeft, jaNee, keuze, objectUrl, tekst, uuid, vanUrl } from '../filters'
import { partijenMet, partijenMetHoofd } from '../identificatie-opslag'
import { defineResource } from '../resource'
import { toPartijDtos } from './partij-dtos'
import { demandEigenVoorkeur, savePartijLijsten } from './partij-lijsten'
import {
  type PartijInvoer,
  partijInvoer,
  partijProblems,
  partijUitvoer,
  SOORTEN_PARTIJ,
} from './partij-velden'

const t = partijen
const adresdeel = (
  kolom: typeof t.bezoekadres | typeof t.correspondentieadres,
  deel: string,
  waarde: string | undefined,
) => (waarde === undefined ? undefined : isJsonDeel(kolom, deel, waarde))
const in_ = (partijenQuery: SQL | undefined) => partijenQuery && sql`${t.id} in ${partijenQuery}`

export const partij = defineResource({
  pad: 'partijen',
  enkelvoud: 'partij',
  operationId: 'partijen',
  tabel: partijen,
  invoer: partijInvoer,
  uitvoer: partijUitvoer,
  filters: {
    nummer: tekst(10),
    soortPartij: keuze(SOORTEN_PARTIJ),
    indicatieActief: jaNee(),
    indicatieGeheimhouding: jaNee(),
    bezoekadresAdresregel1: tekst(80),
    bezoekadresAdresregel2: tekst(80),
    bezoekadresAdresregel3: tekst(80),
    bezoekadresLand: tekst(2),
    bezoekadresNummeraanduidingId: tekst(16),
    correspondentieadresAdresregel1: tekst(80),
    correspondentieadresAdresregel2: tekst(80),
    correspondentieadresAdresregel3: tekst(80),
    correspondentieadresLand: tekst(2),
    correspondentieadresNummeraanduidingId: tekst(16),
    categorierelatie__categorie__naam: tekst(80),
    partijIdentificator__codeObjecttype: tekst(),
    partijIdentificator__codeRegister: tekst(),
    partijIdentificator__codeSoortObjectId: tekst(),
    partijIdentificator__objectId: tekst(),
    subIdentificatorVan__codeObjecttype: tekst(),
    subIdentificatorVan__codeRegister: tekst(),
    subIdentificatorVan__codeSoortObjectId: tekst(),
    subIdentificatorVan__objectId: tekst(),
    vertegenwoordigdePartij__url: objectUrl(),
    vertegenwoordigdePartij__uuid: uuid(),
  },
  waar: (f) => [
    gelijk(t.nummer, f.nummer),
    gelijk(t.soortPartij, f.soortPartij),
    gelijk(t.indicatieActief, f.indicatieActief),
    gelijk(t.indicatieGeheimhouding, f.indicatieGeheimhouding),
    adresdeel(t.bezoekadres, 'adresregel1', f.bezoekadresAdresregel1),
    adresdeel(t.bezoekadres, 'adresregel2', f.bezoekadresAdresregel2),
    adresdeel(t.bezoekadres, 'adresregel3', f.bezoekadresAdresregel3),
    adresdeel(t.bezoekadres, 'land', f.bezoekadresLand),
    adresdeel(t.bezoekadres, 'nummeraanduidingId', f.bezoekadresNummeraanduidingId),
    adresdeel(t.correspondentieadres, 'adresregel1', f.correspondentieadresAdresregel1),
    adresdeel(t.correspondentieadres, 'adresregel2', f.correspondentieadresAdresregel2),
    adresdeel(t.correspondentieadres, 'adresregel3', f.correspondentieadresAdresregel3),
    adresdeel(t.correspondentieadres, 'land', f.correspondentieadresLand),
    adresdeel(t.correspondentieadres, 'nummeraanduidingId', f.correspondentieadresNummeraanduidingId),
    heeft(
      t.id,
      (where) => sql`(select ${categorieRelaties.partijId} from ${categorieRelaties}
        join ${categorieen} on ${categorieen.id} = ${categorieRelaties.categorieId} where ${where})`,
      [gelijk(categorieen.naam, f.categorierelatie__categorie__naam)],
    ),
    in_(
      partijenMet({
        codeObjecttype: f.partijIdentificator__codeObjecttype,
        codeRegister: f.partijIdentificator__codeRegister,
        codeSoortObjectId: f.partijIdentificator__codeSoortObjectId,
        objectId: f.partijIdentificator__objectId,
      }),
    ),
    in_(
      partijenMetHoofd({
        codeObjecttype: f.subIdentificatorVan__codeObjecttype,
        codeRegister: f.subIdentificatorVan__codeRegister,
        codeSoortObjectId: f.subIdentificatorVan__codeSoortObjectId,
        objectId: f.subIdentificatorVan__objectId,
      }),
    ),
    heeft(
      t.id,
      (where) =>
        sql`(select ${vertegenwoordigingen.vertegenwoordigendePartijId} from ${vertegenwoordigingen} where ${where})`,
      [
        vanUrl(vertegenwoordigingen.vertegenwoordigdePartijId, f.vertegenwoordigdePartij__url),
        gelijk(vertegenwoordigingen.vertegenwoordigdePartijId, f.vertegenwoordigdePartij__uuid),
      ],
    ),
  ],
  verwijzingen: {
    digitaleAdressen,
    voorkeursDigitaalAdres: digitaleAdressen,
    rekeningnummers,
    voorkeursRekeningnummer: rekeningnummers,
    'partijIdentificatie.werkteVoorPartij': partijen,
  },
  regels: partijProblems,
  kolommen: toKolommen,
  async naOpslaan(handeling, id, invoer) {
    await savePartijLijsten(handeling, id, invoer)
    await demandEigenVoorkeur(handeling, id)
  },
  toDtos: toPartijDtos,
  uitbreidingen: {
    betrokkenen: 'betrokkenen',
    categorieRelaties: 'categorie-relaties',
    digitaleAdressen: 'digitaleadressen',
  },
  expand: ['betrokkenen', 'betrokkenen.hadKlantcontact', 'categorieRelaties', 'digitaleAdressen'],
  publicatie: {
    kanaal: 'partijen',
    resource: 'partij',
    kenmerken: ({ soortPartij }) => ({ soortPartij: String(soortPartij) }),
  },
})

/** `partijIdentificatie` is replaced as a whole: a field that is absent in it becomes empty. */
function toKolommen({ nummer, partijIdentificatie }: Partial<PartijInvoer>) {
  const identificatie = partijIdentificatie && {
    contactnaam: partijIdentificatie.contactnaam ?? null,
    naam: partijIdentificatie.naam ?? '',
    werkteVoorPartijId: partijIdentificatie.werkteVoorPartij?.uuid ?? null,
  }
  return { nummer: nummer ?? undefined, ...identificatie }
}
