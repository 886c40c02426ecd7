import 'server-only'
import { asc, eq, inArray } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import {
  betrokkenen,
  categorieen,
  categorieRelaties,
  digitaleAdressen,
  type partijen,
  partijIdentificatoren,
  rekeningnummers,
  vertegenwoordigingen,
} from '@/db/schema'
import { idsPer } from '../relaties'
import { objectUrlOf, verwijs, verwijsAlle, verwijsOfNull } from '../urls'
import { toVolledigeNaam } from '../velden'
import { partijIdentificator } from './partij-identificator'

type Row = typeof partijen.$inferSelect

/** Partijen with everything that refers to them, in one query a relation. */
export async function toPartijDtos(db: Executor, rows: Row[]) {
  const ids = rows.map(({ id }) => id)
  const [betrokkenenPer, adressenPer, rekeningenPer, vertegenwoordigdenPer, relatiesPer, identificatorenPer] =
    await Promise.all([
      idsPer(db, betrokkenen, betrokkenen.wasPartijId, ids),
      idsPer(db, digitaleAdressen, digitaleAdressen.verstrektDoorPartijId, ids),
      idsPer(db, rekeningnummers, rekeningnummers.partijId, ids),
      loadVertegenwoordigden(db, ids),
      loadRelaties(db, ids),
      loadIdentificatoren(db, ids),
    ])
  return rows.map((row) => ({
    uuid: row.id,
    url: objectUrlOf('partijen', row.id),
    nummer: row.nummer,
    interneNotitie: row.interneNotitie,
    betrokkenen: verwijsAlle('betrokkenen', betrokkenenPer.get(row.id)),
    categorieRelaties: (relatiesPer.get(row.id) ?? []).map(({ relatie, naam }) => ({
      ...verwijs('categorie-relaties', relatie.id),
      categorieNaam: naam,
      beginDatum: relatie.beginDatum,
      eindDatum: relatie.eindDatum,
    })),
    digitaleAdressen: verwijsAlle('digitaleadressen', adressenPer.get(row.id)),
    voorkeursDigitaalAdres: verwijsOfNull('digitaleadressen', row.voorkeursDigitaalAdresId),
    vertegenwoordigden: (vertegenwoordigdenPer.get(row.id) ?? []).map(({ partij }) =>
      verwijs('partijen', partij),
    ),
    rekeningnummers: verwijsAlle('rekeningnummers', rekeningenPer.get(row.id)),
    voorkeursRekeningnummer: verwijsOfNull('rekeningnummers', row.voorkeursRekeningnummerId),
    partijIdentificatoren: identificatorenPer.get(row.id) ?? [],
    soortPartij: row.soortPartij,
    indicatieGeheimhouding: row.indicatieGeheimhouding,
    voorkeurstaal: row.voorkeurstaal,
    indicatieActief: row.indicatieActief,
    bezoekadres: row.bezoekadres,
    correspondentieadres: row.correspondentieadres,
    partijIdentificatie: toIdentificatie(row),
  }))
}

function toIdentificatie({ soortPartij, naam, contactnaam, werkteVoorPartijId }: Row) {
  if (soortPartij === 'organisatie') return { naam }
  const persoon = { contactnaam, volledigeNaam: toVolledigeNaam(contactnaam) }
  if (soortPartij === 'persoon') return persoon
  return { ...persoon, werkteVoorPartij: verwijsOfNull('partijen', werkteVoorPartijId) }
}

async function loadVertegenwoordigden(db: Executor, ids: string[]) {
  const t = vertegenwoordigingen
  const rows = ids.length
    ? await db
        .select({ ouder: t.vertegenwoordigendePartijId, partij: t.vertegenwoordigdePartijId })
        .from(t)
        .where(inArray(t.vertegenwoordigendePartijId, ids))
        .orderBy(asc(t.id))
    : []
  return Map.groupBy(rows, ({ ouder }) => ouder)
}

async function loadRelaties(db: Executor, ids: string[]) {
  const t = categorieRelaties
  const rows = ids.length
    ? await db
        .select({ relatie: t, naam: categorieen.naam })
        .from(t)
        .leftJoin(categorieen, eq(categorieen.id, t.categorieId))
        .where(inArray(t.partijId, ids))
        .orderBy(asc(t.id))
    : []
  return Map.groupBy(rows, ({ relatie }) => relatie.partijId)
}

async function loadIdentificatoren(db: Executor, ids: string[]) {
  const t = partijIdentificatoren
  const rows = ids.length
    ? await db.select().from(t).where(inArray(t.identificeerdePartijId, ids)).orderBy(asc(t.id))
    : []
  const dtos = await partijIdentificator.toDtos(db, rows)
  return Map.groupBy(dtos, (_, index) => rows[index]?.identificeerdePartijId ?? '')
}
