import 'server-only'
import { cookies, headers } from 'next/headers'
import { after } from 'next/server'
import { cache } from 'react'
import { getDb } from '@/db/client'
import { touchSessie } from '@/db/queries/sessies'
import { BIJWERKEN_NA_MS, INACTIVITEIT_MS, mustTouch } from '@/lib/domain/sessieduur'
import { findSessieStand, type SessieStand } from './find-sessie-stand'
import { SESSIE_COOKIE } from './sessie-cookie'

/** A request that the visitor did not make himself, such as a live update, says so with this header. */
export const ACHTERGROND_HEADER = 'x-mijnservices-achtergrond'

/** The session of this request: one prepared select, however many components ask. Activity moves the clock after the answer. */
export const readSessie = cache(async (): Promise<SessieStand> => {
  const nu = new Date()
  const stand = await findSessieStand((await cookies()).get(SESSIE_COOKIE)?.value, nu)
  if (stand.soort === 'geldig' && mustTouch(stand.sessie, nu) && !(await headers()).has(ACHTERGROND_HEADER)) {
    const { hash } = stand.sessie
    after(() =>
      touchSessie(getDb(), hash, {
        nu,
        nietVoor: new Date(nu.getTime() - INACTIVITEIT_MS),
        nietNa: new Date(nu.getTime() - BIJWERKEN_NA_MS),
      }),
    )
  }
  return stand
})
