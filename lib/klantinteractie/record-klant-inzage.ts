import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import {
  actorKlantcontacten,
  audittrail,
  betrokkenen,
  bijlagen,
  categorieRelaties,
  digitaleAdressen,
  internetaken,
  klantcontacten,
  onderwerpobjecten,
  partijen,
  partijIdentificatoren,
  rekeningnummers,
  vertegenwoordigingen,
} from '@/db/schema'
import type { Handeling } from '@/lib/audit/handeling'
import { INGEZIEN } from '@/lib/audit/record-inzage'
import type { Resource, Ruw } from './resource'
import { findResource } from './resources'

/**
 * Audits that these objects were read, what was expanded in them included: a line for each person or company that an
 * object is about, and one without when that is nobody we know by number. One statement, however much was read.
 */
export async function recordKlantInzage(
  { db, wie, correlatieId, toelichting }: Handeling,
  resource: Resource,
  dtos: Ruw[],
): Promise<void> {
  const gelezen = [...Map.groupBy(listObjecten(resource, dtos), ({ van }) => van)].flatMap(
    ([van, objecten]) => {
      const partijVan = PARTIJ_VAN[van.pad]
      return partijVan ? [vragenPartijen(van, [...new Set(objecten.map(({ uuid }) => uuid))], partijVan)] : []
    },
  )
  if (gelezen.length === 0) return
  const t = audittrail
  const hash = partijIdentificatoren.objectIdHash
  await db.execute(sql`
    insert into ${t} (actie, wie_soort, wie_id, correlatie_id, toelichting, objecttype, object_id, betrokkene_hash)
    select distinct ${INGEZIEN}, ${wie.soort}, ${wie.id}, ${correlatieId}::uuid, ${toelichting ?? null}, gelezen.soort, gelezen.id::text, ${hash}
    from (${sql.join(gelezen, sql` union all `)}) gelezen
    left join ${partijIdentificatoren} on ${partijIdentificatoren.identificeerdePartijId} = gelezen.partij`)
}

type Gelezen = { van: Resource; uuid: string }

function listObjecten(van: Resource, dtos: Ruw[]): Gelezen[] {
  return dtos.flatMap((dto) => {
    const uitgebreid = Object.entries(isObject(dto._expand) ? dto._expand : {}).flatMap(([veld, waarde]) => {
      const doel = van.uitbreidingen[veld]
      const objecten = [waarde].flat().filter(isObject)
      return doel ? listObjecten(findResource(doel), objecten) : []
    })
    return [{ van, uuid: String(dto.uuid) }, ...uitgebreid]
  })
}

const isObject = (value: unknown): value is Ruw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `(kind, id, partij)` of each object; the partij is null when it is about nobody. */
function vragenPartijen({ enkelvoud, tabel }: Resource, ids: string[], partijVan: SQL): SQL {
  const lijst = `{${ids.join(',')}}`
  return sql`select ${enkelvoud}::text as soort, ${tabel.id} as id, partij.id as partij from ${tabel}
    left join lateral (${partijVan}) partij(id) on true where ${tabel.id} = any(${lijst}::uuid[])`
}

const deelnemers = (klantcontact: unknown): SQL =>
  sql`select ${betrokkenen.wasPartijId} from ${betrokkenen}
    where ${betrokkenen.hadKlantcontactId} = ${klantcontact} and ${betrokkenen.wasPartijId} is not null`

/** Partijen that a row is about. What is absent holds no personal data: an actor, a categorie. */
const PARTIJ_VAN: Record<string, SQL> = {
  partijen: sql`select ${partijen.id}`,
  betrokkenen: sql`select ${betrokkenen.wasPartijId}`,
  'partij-identificatoren': sql`select ${partijIdentificatoren.identificeerdePartijId}`,
  rekeningnummers: sql`select ${rekeningnummers.partijId}`,
  'categorie-relaties': sql`select ${categorieRelaties.partijId}`,
  vertegenwoordigingen: sql`values (${vertegenwoordigingen.vertegenwoordigendePartijId}),
    (${vertegenwoordigingen.vertegenwoordigdePartijId})`,
  digitaleadressen: sql`select coalesce(${digitaleAdressen.verstrektDoorPartijId},
    (select ${betrokkenen.wasPartijId} from ${betrokkenen}
      where ${betrokkenen.id} = ${digitaleAdressen.verstrektDoorBetrokkeneId}))`,
  klantcontacten: deelnemers(klantcontacten.id),
  internetaken: deelnemers(internetaken.aanleidinggevendKlantcontactId),
  onderwerpobjecten: deelnemers(onderwerpobjecten.klantcontactId),
  bijlagen: deelnemers(bijlagen.wasBijlageVanKlantcontactId),
  actorklantcontacten: deelnemers(actorKlantcontacten.klantcontactId),
}
