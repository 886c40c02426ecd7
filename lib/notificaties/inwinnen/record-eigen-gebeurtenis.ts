import 'server-only'
import type { Executor } from '@/db/client'
import { insertGebeurtenis } from '@/db/queries/notificaties-in/gebeurtenissen'
import { cloudeventSource } from '../cloudevent-source'
import { isSpoed } from '../soorten/spoed'
import { sleutelVanCloudevent } from './sleutel'

type EigenGebeurtenis = {
  kanaal: string
  resource: string
  resourceUrl: string
  hoofdObject: string
  actie: string
  cloudeventType: string
}

/** Where a change of our own store may concern somebody; the rest would only fill the inbox. */
const KANALEN = ['taken', 'berichten', 'klantcontacten', 'onderwerpobjecten', 'digitaleadressen']

/**
 * Puts a change of our own store in the inbox, in its transaction: nothing can lose it on the way. The key is that of the
 * CloudEvent that goes out, so what comes back by a subscription is known.
 */
export async function recordEigenGebeurtenis(
  db: Executor,
  { cloudeventType: type, kanaal, resource, resourceUrl, hoofdObject, actie }: EigenGebeurtenis,
  cloudeventId: string,
): Promise<void> {
  if (!KANALEN.includes(kanaal)) return
  await insertGebeurtenis(db, {
    kanaal,
    resource,
    resourceUrl,
    hoofdObject,
    actie,
    type,
    bron: 'eigen',
    spoed: isSpoed({ kanaal, type }),
    sleutel: sleutelVanCloudevent(cloudeventSource(), cloudeventId),
  })
}
