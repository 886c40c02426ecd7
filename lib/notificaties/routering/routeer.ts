import 'server-only'
import { createHash } from 'node:crypto'
import type { Executor } from '@/db/client'
import { listRouteerbareAbonnementen } from '@/db/queries/notificaties/abonnementen'
import { insertAfleveringen } from '@/db/queries/notificaties/afleveringen'
import { insertBericht } from '@/db/queries/notificaties/berichten'
import type { CloudEvent, NotificatieBericht } from '@/db/schema/notificaties/typen'
import { cloudeventSource } from '../cloudevent-source'
import { matchesCloudevent, matchesKanaal } from './match'
import { toCloudevent } from './to-cloudevent'

export type TeRouteren = { notificatie?: NotificatieBericht; cloudevent?: CloudEvent }

type Abonnement = Awaited<ReturnType<typeof listRouteerbareAbonnementen>>[number]

/**
 * Stores each message with one aflevering for each abonnement that asked for it, in the caller's transaction. An abonnement
 * gets it once, in the form that it asked for. A CloudEvent whose source and id were routed before does nothing.
 */
export async function routeer(db: Executor, ...berichten: TeRouteren[]): Promise<void> {
  const abonnementen = await listRouteerbareAbonnementen(db)
  await Promise.all(berichten.map((bericht) => routeerEen(db, bericht, abonnementen)))
}

async function routeerEen(
  db: Executor,
  { notificatie, cloudevent }: TeRouteren,
  abonnementen: readonly Abonnement[],
): Promise<void> {
  const ontvangers = abonnementen.flatMap((abonnement) => {
    const { id: abonnementId, kanalen, sendCloudevents, cloudeventFilters } = abonnement
    if (notificatie && matchesKanaal(kanalen, notificatie))
      return [{ abonnementId, vorm: sendCloudevents ? ('cloudevent' as const) : ('notificatie' as const) }]
    if (cloudevent && matchesCloudevent(cloudeventFilters, cloudevent))
      return [{ abonnementId, vorm: 'cloudevent' as const }]
    return []
  })
  const asEvent = ontvangers.some(({ vorm }) => vorm === 'cloudevent')
  const made = notificatie && asEvent ? toCloudevent(notificatie, cloudeventSource()) : null
  const berichtId = await insertBericht(db, {
    notificatie: notificatie ?? null,
    cloudevent: cloudevent ?? made,
    cloudeventSleutel: cloudevent ? hashOf(cloudevent) : null,
  })
  if (berichtId !== null && ontvangers.length > 0) await insertAfleveringen(db, berichtId, ontvangers)
}

const hashOf = ({ source, id }: CloudEvent) =>
  createHash('sha256')
    .update(JSON.stringify([source, id]))
    .digest('hex')
