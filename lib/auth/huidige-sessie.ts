import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { ACHTERGROND_HEADER } from '@/lib/domain/achtergrond'
import type { Inlogmiddel } from '@/lib/domain/identiteit'
import { SESSIE_COOKIE } from './cookies'
import { resolveSessie, type Sessie } from './sessie'
import { sessieOpslag } from './sessie-opslag'

/** The session of this request: null without a cookie, 'verlopen' when the cookie's session has ended. Read once a request. */
export const getHuidigeSessie = cache(async (): Promise<Sessie | 'verlopen' | null> => {
  const id = (await cookies()).get(SESSIE_COOKIE)?.value
  if (!id) return null
  const achtergrond = (await headers()).has(ACHTERGROND_HEADER)
  return (await resolveSessie(sessieOpslag(), id, { achtergrond })) ?? 'verlopen'
})

export type SessieInfo = { naam: string | undefined; middel: Inlogmiddel; inactiefOp: Date; verlooptOp: Date }

/** What the page's frame shows of the session: who, by which means, and when it ends. Null when nobody is logged in. */
export async function getSessieInfo(): Promise<SessieInfo | null> {
  const sessie = await getHuidigeSessie()
  if (!sessie || sessie === 'verlopen') return null
  return {
    naam: sessie.identiteit.naam,
    middel: sessie.middel,
    inactiefOp: sessie.inactiefOp,
    verlooptOp: sessie.verlooptOp,
  }
}
