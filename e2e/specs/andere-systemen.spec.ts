import { fetchAs } from '../fixtures/fetch-as'
import { fillRoute, routesOf } from '../fixtures/routes'
import { BESTAAT_NIET } from '../fixtures/seed'
import { expect, httpTest as test } from '../fixtures/test'

const TOKENS: Record<string, string>[] = [
  {},
  { authorization: `Token ${'0'.repeat(64)}` },
  { authorization: 'Bearer x.y.z' },
]

test('een leverancier zonder zijn geheim wordt geweigerd', async ({ stack }) => {
  for (const route of routesOf('ontvangst')) {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
    expect((await fetchAs(stack, null, route, init)).status, route).toBe(401)
  }
})

test('wie geen aanbieder van inloggen is, meldt niemand af', async ({ stack }) => {
  for (const route of routesOf('aanbieder')) {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const init = { method: 'POST', headers, body: 'logout_token=eyJhbGciOiJub25lIn0.e30.' }
    expect((await fetchAs(stack, null, fillRoute(route, { middel: 'digid' }), init)).status, route).toBe(400)
  }
})

test('wie een betaling meldt die er niet is, leest of verandert niets', async ({ stack }) => {
  for (const route of routesOf('sein'))
    for (const betaling of [BESTAAT_NIET.uuid, 'geen-uuid']) {
      const { status, text } = await fetchAs(stack, null, fillRoute(route, { betaling }), { method: 'POST' })
      expect({ status, text }, route).toEqual({ status: 204, text: '' })
    }
})

test('een afmeldlink zonder het token van een bericht doet niets', async ({ stack }) => {
  for (const route of routesOf('afmelden')) {
    const path = fillRoute(route, { token: `${BESTAAT_NIET.uuid}.${'0'.repeat(32)}` })
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const init = { method: 'POST', headers, body: 'List-Unsubscribe=One-Click' }
    expect((await fetchAs(stack, null, path, init)).status, route).toBe(404)
  }
})

test('een API geeft zonder of met een verkeerd token niets, en zegt dat in problem+json', async ({
  stack,
}) => {
  const params = { uuid: BESTAAT_NIET.uuid, pad: 'bestaat-niet' }
  for (const route of routesOf('api')) {
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      for (const headers of TOKENS) {
        const path = fillRoute(route, params)
        const init = { method, headers: { 'content-type': 'application/json', ...headers } }
        const answer = await fetchAs(stack, null, path, method === 'GET' ? init : { ...init, body: '{}' })
        const wat = `${method} ${route}`
        expect([401, 403, 404, 405], wat).toContain(answer.status)
        expect(answer.headers.get('content-type'), wat).toContain('application/problem+json')
      }
    }
  }
})
