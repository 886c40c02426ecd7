import 'server-only'
import type { BronAdres } from './list-bronnen'

type Toestand = 'bereikbaar' | 'onbereikbaar'

export type Gereedheid = {
  /** `beperkt`: the portal serves, but pages lack what a source would have given. */
  status: 'gereed' | 'beperkt' | 'niet-gereed'
  database: Toestand
  bronnen: Record<string, Toestand>
}

/**
 * Whether this replica can serve. Only the database decides that: a source that is down is down for every replica, and
 * taking all of them out of service would turn a part that is missing into a portal that is missing.
 */
export async function checkGereedheid(
  bronnen: BronAdres[],
  pingDatabase: () => Promise<void>,
  probe: (url: string) => Promise<void>,
): Promise<Gereedheid> {
  const [database, toestanden] = await Promise.all([
    toestandOf(pingDatabase()),
    Promise.all(bronnen.map(async ({ naam, url }) => [naam, await toestandOf(probe(url))] as const)),
  ])
  const allSources = toestanden.every(([, toestand]) => toestand === 'bereikbaar')
  const status = database === 'onbereikbaar' ? 'niet-gereed' : allSources ? 'gereed' : 'beperkt'
  return { status, database, bronnen: Object.fromEntries(toestanden) }
}

function toestandOf(check: Promise<void>): Promise<Toestand> {
  return check.then(
    () => 'bereikbaar',
    () => 'onbereikbaar',
  )
}
