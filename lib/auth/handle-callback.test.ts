import { NextRequest } from 'next/server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { FLOW_COOKIES, SESSIE_COOKIE } from './cookies'
import { handleCallback } from './handle-callback'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const returned = (query: string, terug = '/zaken') =>
  handleCallback(
    new NextRequest(`https://mijn.waterdam.test/api/auth/callback/digid?${query}`, {
      headers: { cookie: `${FLOW_COOKIES.terug}=${encodeURIComponent(terug)}` },
    }),
    'digid',
  )

it('ends every cookie of the login and gives no session when the login was cancelled', async () => {
  const response = await returned('error=access_denied')
  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toBe(
    'https://mijn.waterdam.test/inloggen/geannuleerd?middel=digid&terug=%2Fzaken',
  )
  const cookies = response.headers.getSetCookie()
  for (const name of Object.values(FLOW_COOKIES))
    expect(cookies).toContainEqual(expect.stringMatching(new RegExp(`^${name}=;.*Max-Age=0`)))
  expect(cookies.join()).not.toContain(SESSIE_COOKIE)
})

it('explains a failed login on its own page, with the reference under the name that this page reads', async () => {
  const response = await returned('code=verzonnen&state=verzonnen')
  const { pathname, searchParams } = new URL(response.headers.get('location') ?? '')
  expect(pathname).toBe('/inloggen/mislukt')
  expect(searchParams.get('ref')).toMatch(/^[0-9A-F]{8}$/)
})

it('offers the overview when the wish to return was tampered with', async () => {
  const response = await returned('error=access_denied', '//evil.example')
  expect(new URL(response.headers.get('location') ?? '').searchParams.get('terug')).toBe('/overzicht')
})

it('knows no other login means', async () => {
  const request = new NextRequest('https://mijn.waterdam.test/api/auth/callback/google')
  expect((await handleCallback(request, 'google')).status).toBe(404)
})
