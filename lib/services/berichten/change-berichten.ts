import 'server-only'
import type { Berichtregistratie } from '@/lib/berichten/berichtregistratie'
import type { Identiteit } from '@/lib/domain/identiteit'
import { alsBezoeker } from '../als-bezoeker'
import type { BerichtenContext } from './berichten-context'

/** More than a page can hold; a longer list is no form of ours. */
const MAXIMAAL = 100

type Wijziging = Berichtregistratie['open']

/**
 * Does the same to each of these berichten, each in a transaction of its own: a source that fails takes no other along.
 * Gives how many were the visitor's: of another's nothing is told and nothing changes. Throws the AppError of a source
 * that failed once the rest is done.
 */
export async function changeBerichten(
  identiteit: Identiteit,
  uuids: readonly string[],
  { db }: BerichtenContext,
  wijzig: Wijziging,
): Promise<number> {
  const gekozen = [...new Set(uuids)].slice(0, MAXIMAAL)
  const results = await Promise.allSettled(
    gekozen.map((uuid) => db.transaction((tx) => wijzig(alsBezoeker(identiteit, tx), identiteit, uuid))),
  )
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
  return results.filter((result) => result.status === 'fulfilled' && result.value.ok).length
}
