import 'server-only'
import { getDb } from '@/db/client'
import { getConfig, readGeheim } from '@/lib/env/load-config'
import { hasBearer } from './controleer-bearer'
import { afleverstatusSchema, verwerkAfleverstatus } from './verwerk-afleverstatus'

/**
 * Takes in what NotifyNL posts. Without one of the two tokens of the configuration neither body nor database is
 * touched; an installation without NotifyNL has no token that fits.
 */
export async function receiveAfleverstatus(
  authorization: string | null,
  readBody: () => Promise<unknown>,
): Promise<'verwerkt' | 'onbekend' | 'niet-aangemeld' | 'ongeldige-invoer'> {
  const geheimen = getConfig().notificaties.kanalen.notifynl?.afleverstatusGeheimen ?? []
  if (!hasBearer(authorization, geheimen.map(readGeheim))) return 'niet-aangemeld'
  const melding = afleverstatusSchema.safeParse(await readBody())
  return melding.success ? verwerkAfleverstatus(getDb(), melding.data, new Date()) : 'ongeldige-invoer'
}
