import 'server-only'
import { cookies } from 'next/headers'
import type { Identiteit } from '@/lib/domain/identiteit'
import { SESSIE_COOKIE } from './cookies'
import { changeSessieIdentiteit } from './sessie'
import { sessieOpslag } from './sessie-opslag'

/**
 * From the next request on, this browser's session acts as `identiteit`, for the customer `namens` if that is given. The
 * caller has decided that it may.
 */
export async function changeIdentiteit(identiteit: Identiteit, namens?: string): Promise<void> {
  const id = (await cookies()).get(SESSIE_COOKIE)?.value
  if (id) await changeSessieIdentiteit(sessieOpslag(), id, identiteit, namens)
}
