import 'server-only'
import { and, eq, isNotNull, or, sql } from 'drizzle-orm'
import type { Executor } from '@/db/client'
import { betrokkenen, klantcontacten, onderwerpobjecten } from '@/db/schema'

export type Antwoord = { vraagId: string; antwoordId: string; klanten: string[] }

/**
 * The answer that a klantcontact (or an onderwerpobject that links it) is: to which question, and the partijen that asked
 * it. Null when it is none, or when either is confidential.
 */
export async function findAntwoord(db: Executor, uuid: string): Promise<Antwoord | null> {
  const [link] = await db
    .select({ antwoordId: onderwerpobjecten.klantcontactId, vraagId: onderwerpobjecten.wasKlantcontactId })
    .from(onderwerpobjecten)
    .where(
      and(
        or(eq(onderwerpobjecten.klantcontactId, uuid), eq(onderwerpobjecten.id, uuid)),
        isNotNull(onderwerpobjecten.wasKlantcontactId),
      ),
    )
    .limit(1)
  const { vraagId, antwoordId } = { vraagId: link?.vraagId ?? uuid, antwoordId: link?.antwoordId ?? uuid }
  const openbaar = and(
    eq(klantcontacten.vertrouwelijk, false),
    vraagId === antwoordId ? sql`${klantcontacten.reactie} <> ''` : undefined,
  )
  const antwoord = await db.$count(klantcontacten, and(eq(klantcontacten.id, antwoordId), openbaar))
  if (antwoord === 0) return null
  const vragers = await db
    .selectDistinct({ klant: betrokkenen.wasPartijId })
    .from(betrokkenen)
    .innerJoin(klantcontacten, eq(klantcontacten.id, betrokkenen.hadKlantcontactId))
    .where(
      and(
        eq(betrokkenen.hadKlantcontactId, vraagId),
        eq(betrokkenen.initiator, true),
        eq(klantcontacten.vertrouwelijk, false),
      ),
    )
  const klanten = vragers.flatMap(({ klant }) => klant ?? [])
  return klanten.length > 0 ? { vraagId, antwoordId, klanten } : null
}
