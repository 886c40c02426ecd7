import 'server-only'
import { z } from 'zod'
import type { Berichtregistratie } from '@/lib/berichten/berichtregistratie'
import type { Identiteit } from '@/lib/domain/identiteit'
import { alsBezoeker } from '../als-bezoeker'
import type { BerichtenContext } from './berichten-context'

/** More than a page can hold; a longer list is no form of ours. */
const MAXIMAAL = 100

type Wijziging = Berichtregistratie['open']

/**
 * Does the same to each of these berichten, in one transaction. Gives how many were the visitor's: of another's nothing
 * is told and nothing changes.
 */
export async function changeBerichten(
  identiteit: Identiteit,
  uuids: readonly string[],
  { db }: BerichtenContext,
  wijzig: Wijziging,
): Promise<number> {
  // In one order for everybody, so that two lists at once never wait for each other.
  const gekozen = [...new Set(uuids)].filter((uuid) => z.guid().safeParse(uuid).success).sort()
  return db.transaction(async (tx) => {
    const handeling = alsBezoeker(identiteit, tx)
    let aantal = 0
    for (const uuid of gekozen.slice(0, MAXIMAAL)) {
      if ((await wijzig(handeling, identiteit, uuid)).ok) aantal += 1
    }
    return aantal
  })
}
