import 'server-only'
import { createHash, timingSafeEqual } from 'node:crypto'

const digest = (tekst: string) => createHash('sha256').update(tekst).digest()

/** Whether an `Authorization` header holds one of the tokens, in a time that does not tell how far it was right. */
export function hasBearer(header: string | null, geheimen: readonly string[]): boolean {
  const gegeven = digest(/^Bearer +(\S+)$/i.exec(header ?? '')?.[1] ?? '')
  // Every token is compared: a match on the first is as slow as none.
  return geheimen.map((geheim) => timingSafeEqual(gegeven, digest(geheim))).some(Boolean)
}
