import 'server-only'
import type { Database } from '@/db/client'
import { lockBericht } from '@/db/queries/notificaties-uit/find-bericht'

/** One message as an operator may see it: its state and history, never its address or text. */
export async function getBericht(db: Database, id: string) {
  const rij = await db.transaction((tx) => lockBericht(tx, id))
  if (!rij) return undefined
  const { inhoudVersleuteld, adresHash: _adresHash, ...zichtbaar } = rij
  return { ...zichtbaar, inhoudBewaard: inhoudVersleuteld !== null }
}
