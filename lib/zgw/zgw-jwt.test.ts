import { decodeProtectedHeader, jwtVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import { createZgwToken, getZgwToken } from './zgw-jwt'

describe('createZgwToken', () => {
  it('is an HS256 token of the application with a user that is no number, a little in the past', async () => {
    const secret = 'een-geheim-van-meer-dan-32-tekens-lang'
    const now = new Date('2026-06-01T12:00:00Z')
    const token = await createZgwToken(
      { clientId: 'mijn', secret, gebruiker: { id: 'abc', weergave: 'Inwoner' } },
      now,
    )
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'HS256', typ: 'JWT' })
    const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), { currentDate: now })
    expect(payload).toEqual({
      iss: 'mijn',
      client_id: 'mijn',
      user_id: 'abc',
      user_representation: 'Inwoner',
      iat: now.getTime() / 1000 - 10,
    })
  })
})

describe('getZgwToken', () => {
  const toegang = {
    clientId: 'mijn',
    secret: 'een-geheim-van-meer-dan-32-tekens-lang',
    gebruiker: { id: 'abc', weergave: 'Inwoner' },
  }

  it('gives the calls of one user the same token', async () => {
    const [een, twee] = await Promise.all([getZgwToken(toegang), getZgwToken({ ...toegang })])
    expect(een).toBe(twee)
  })

  it.each([
    { wat: 'another user', ander: { gebruiker: { id: 'xyz', weergave: 'Inwoner' } } },
    { wat: 'another application', ander: { clientId: 'anders' } },
    { wat: 'a register with another secret', ander: { secret: 'een-ander-geheim-van-meer-dan-32-tekens' } },
  ])('never gives it to $wat', async ({ ander }) => {
    expect(await getZgwToken({ ...toegang, ...ander })).not.toBe(await getZgwToken(toegang))
  })
})
