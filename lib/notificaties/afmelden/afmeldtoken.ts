import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { getZoeksleutel, hashVoorZoeken } from '@/lib/crypto/versleuteling'

/** 128 bits of it: too many to guess, and the address still fits on a line. */
const TEKENS = 32

const stempel = (berichtId: string) =>
  hashVoorZoeken(getZoeksleutel(), 'afmelden', berichtId).slice(0, TEKENS)

/** What lets whoever holds it unsubscribe from messages like this one: its id and a keyed hash, nothing of a person. */
export const makeAfmeldtoken = (berichtId: string): string => `${berichtId}.${stempel(berichtId)}`

/** The message that a token is of; null when it is none that we gave out. */
export function readAfmeldtoken(token: string): string | null {
  const [id = '', gegeven = ''] = token.split('.')
  if (!z.uuid().safeParse(id).success || !/^[0-9a-f]+$/.test(gegeven) || gegeven.length !== TEKENS)
    return null
  return timingSafeEqual(Buffer.from(gegeven), Buffer.from(stempel(id))) ? id : null
}
