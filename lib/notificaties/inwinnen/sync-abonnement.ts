import 'server-only'
import type { Database } from '@/db/client'
import type { Config } from '@/lib/env/config-schema'
import { readGeheim } from '@/lib/env/load-config'
import {
  type Abonnement,
  type Abonnementenregister,
  type BestaandAbonnement,
  createAbonnementenregister,
} from './abonnementenregister'

/** One difference between what is configured and what is registered. */
export type Verschil = 'ontbreekt' | 'kanalen' | 'geheim' | 'dubbel'

/** What our abonnement should be. Throws when there is no secret: the callback would refuse every message. */
export function gewenstAbonnement({ notificaties: { inwinnen }, portaal }: Config): Abonnement {
  const [geheim] = inwinnen.geheimen
  if (!geheim)
    throw new Error('Zet notificaties.inwinnen.geheimen: zonder geheim neemt de callback niets aan.')
  return {
    callbackUrl: inwinnen.callbackUrl ?? new URL('/api/notificaties/v1/callback', portaal.basisUrl).href,
    kanalen: inwinnen.kanalen,
    auth: `Bearer ${readGeheim(geheim)}`,
  }
}

/** How the registered abonnementen on our callback differ from the one that we want; those of others do not count. */
export function findVerschillen(gewenst: Abonnement, bestaand: BestaandAbonnement[]): Verschil[] {
  const [eerste, ...meer] = bestaand.filter(({ callbackUrl }) => callbackUrl === gewenst.callbackUrl)
  if (!eerste) return ['ontbreekt']
  return [
    ...(vergelijkbaar(eerste.kanalen) === vergelijkbaar(gewenst.kanalen) ? [] : ['kanalen' as const]),
    ...(eerste.auth === null || eerste.auth === gewenst.auth ? [] : ['geheim' as const]),
    ...(meer.length > 0 ? ['dubbel' as const] : []),
  ]
}

/**
 * Registers our abonnement, or repairs it: the right kanalen and secret, once. Gives what was wrong. With `herstel` false
 * nothing is changed. Where the register does not give the secret back, `forceer` writes it anew.
 */
export async function syncAbonnement(
  db: Database,
  config: Config,
  { herstel = true, forceer = false }: { herstel?: boolean; forceer?: boolean } = {},
  register: Abonnementenregister = createAbonnementenregister(db, config),
): Promise<Verschil[]> {
  const gewenst = gewenstAbonnement(config)
  const bestaand = await register.list()
  const verschillen = findVerschillen(gewenst, bestaand)
  if (!herstel || (verschillen.length === 0 && !forceer)) return verschillen
  const [eerste, ...meer] = bestaand.filter(({ callbackUrl }) => callbackUrl === gewenst.callbackUrl)
  await (eerste ? register.replace(eerste.id, gewenst) : register.add(gewenst))
  for (const { id } of meer) await register.remove(id)
  return verschillen
}

const vergelijkbaar = (kanalen: Abonnement['kanalen']): string =>
  JSON.stringify(
    kanalen
      .map(({ naam, filters }) => [naam, Object.entries(filters).toSorted(([a], [b]) => (a < b ? -1 : 1))])
      .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  )
