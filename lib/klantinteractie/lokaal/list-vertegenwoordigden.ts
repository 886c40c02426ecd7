import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Executor } from '@/db/client'
import { partijen, partijIdentificatoren, vertegenwoordigingen } from '@/db/schema'
import type { Identiteit } from '@/lib/domain/identiteit'
import { openGroep } from '../identificatie-opslag'
import type { Vertegenwoordigde } from '../klantregistratie'
import { type Nummer, toIdentiteit } from '../to-vertegenwoordigde'
import { toVolledigeNaam } from '../velden'
import { selectPartijId } from './find-partij'

const hoofd = alias(partijIdentificatoren, 'hoofd')
const vertegenwoordiger = alias(partijen, 'vertegenwoordiger')

/** For whom the partij with this identity may act; both must be active. One statement: every page asks it. */
export async function listVertegenwoordigdenVan(
  db: Executor,
  identiteit: Identiteit,
): Promise<Vertegenwoordigde[]> {
  const partijId = selectPartijId(db, identiteit)
  if (!partijId) return []
  const t = vertegenwoordigingen
  const rows = await db
    .select({ partij: partijen, nummer: partijIdentificatoren, hoofd })
    .from(t)
    .innerJoin(vertegenwoordiger, eq(vertegenwoordiger.id, t.vertegenwoordigendePartijId))
    .innerJoin(partijen, eq(partijen.id, t.vertegenwoordigdePartijId))
    .innerJoin(partijIdentificatoren, eq(partijIdentificatoren.identificeerdePartijId, partijen.id))
    .leftJoin(hoofd, eq(hoofd.id, partijIdentificatoren.subIdentificatorVanId))
    .where(
      and(
        eq(t.vertegenwoordigendePartijId, partijId),
        eq(vertegenwoordiger.indicatieActief, true),
        eq(partijen.indicatieActief, true),
      ),
    )
    .orderBy(asc(t.aangemaaktOp), asc(partijen.id))
  const partijenMetNummers = Map.groupBy(rows, ({ partij }) => partij.id)
  return [...partijenMetNummers].flatMap(([id, eigen]) => {
    const naam = eigen[0] ? eigen[0].partij.naam || toVolledigeNaam(eigen[0].partij.contactnaam) : ''
    const identiteit = toIdentiteit(naam, eigen.map(toNummer))
    return identiteit ? [{ id, identiteit }] : []
  })
}

type Identificator = typeof partijIdentificatoren.$inferSelect

function toNummer({ nummer, hoofd }: { nummer: Identificator; hoofd: Identificator | null }): Nummer {
  const { codeSoortObjectId, objectId } = openGroep(nummer)
  return { soort: codeSoortObjectId, nummer: objectId, hoofd: hoofd ? openGroep(hoofd).objectId : undefined }
}
