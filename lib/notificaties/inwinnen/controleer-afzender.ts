import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import { errors, jwtVerify } from 'jose'
import type { InwinnenConfig } from '@/lib/env/inwinnen-schema'
import { readGeheim } from '@/lib/env/load-config'
import { hasBearer } from '../bezorging/controleer-bearer'

/**
 * Whether a call of the callback comes from who may: with one of the live tokens (compared in constant time), a JWT that
 * one of the live secrets signed, or through a gateway that proved the sender. Reads no body and no table.
 */
export async function isBekendeAfzender(headers: Headers, config: InwinnenConfig): Promise<boolean> {
  const authorization = headers.get('authorization')
  if (hasBearer(authorization, config.geheimen.map(readGeheim))) return true
  if (config.gateway && isVanGateway(headers.get(config.gateway.header), config.gateway.waarden)) return true
  const [, jwt = ''] = /^Bearer +(\S+\.\S+\.\S*)$/i.exec(authorization ?? '') ?? []
  if (jwt === '') return false
  const checked = await Promise.all(config.jwtGeheimen.map((geheim) => isSignedWith(jwt, readGeheim(geheim))))
  return checked.some(Boolean)
}

const isVanGateway = (header: string | null, waarden: readonly string[]): boolean =>
  header !== null && waarden.some((waarde) => isSame(header, waarde))

const isSame = (a: string, b: string) =>
  Buffer.byteLength(a) === Buffer.byteLength(b) && timingSafeEqual(Buffer.from(a), Buffer.from(b))

/** No maximum age: Open Notificaties sends the value that it was registered with, for years (VELD §5.8); `exp` does count. */
async function isSignedWith(jwt: string, geheim: string): Promise<boolean> {
  try {
    await jwtVerify(jwt, new TextEncoder().encode(geheim), { algorithms: ['HS256'] })
    return true
  } catch (error) {
    if (error instanceof errors.JOSEError) return false
    throw error
  }
}
