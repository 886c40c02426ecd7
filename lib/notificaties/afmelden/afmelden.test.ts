import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { GET, POST } from '@/app/api/afmelden/v1/[token]/route'
import { kanaalvoorkeuren } from '@/db/schema'
import { maakKlant } from '@/e2e/contract/notificaties-in/maak-klant'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { getVoorkeuren } from '@/lib/voorkeuren/get-voorkeuren'
import { planBericht } from '../bezorging/plan-bericht'
import type { Berichtsoort } from '../sjablonen/berichtsoorten'
import { makeAfmeldtoken, readAfmeldtoken } from './afmeldtoken'

let database: TestDatabase
let klant: string
beforeAll(async () => {
  database = await createTestDatabase()
  klant = await maakKlant(database.db, { soort: 'burger', bsn: '999993653' }, [])
})
afterAll(() => database.drop())
beforeEach(() => database.db.delete(kanaalvoorkeuren))

async function tokenVan(soort: Berichtsoort): Promise<string> {
  const uitslag = await planBericht(
    database.db,
    {
      gebeurtenis: randomUUID(),
      ontvanger: klant,
      kanaal: 'email',
      adres: 'jeroen@voorbeeld.test',
      soort,
      taal: 'nl',
      variabelen: { pad: '/x', ...(soort === 'status-gewijzigd' && { zaaknummer: 'ZAAK-1' }) },
    },
    new Date(),
  )
  if (!uitslag.ok) throw new Error(uitslag.error)
  return makeAfmeldtoken(uitslag.value.id)
}

const klik = async (token: string, body = 'List-Unsubscribe=One-Click') => {
  const verzoek = new Request('http://intern/', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body,
  })
  return (await POST(verzoek, { params: Promise.resolve({ token }) })).status
}
const onderwerpen = async () => (await getVoorkeuren(database.db, klant)).kanalen.email

describe('one click of a mail program', () => {
  it.each([
    ['status-gewijzigd', ['taken', 'berichten', 'herinneringen']],
    ['taak-herinnering', ['zaken', 'taken', 'berichten']],
  ] as const)(
    'turns e-mail about the subject of %s off, and nothing else, also when it is repeated',
    async (soort, rest) => {
      const token = await tokenVan(soort)
      expect([await klik(token), await klik(token)]).toEqual([204, 204])
      expect(await onderwerpen()).toEqual(rest)
    },
  )

  it.each(['nieuw-bericht', 'nieuwe-taak', 'contactgegevens-gewijzigd'] as const)(
    'does not turn off %s, which must keep a way to reach somebody',
    async (soort) => {
      expect(await klik(await tokenVan(soort))).toBe(404)
      expect(await onderwerpen()).toHaveLength(4)
    },
  )

  it('does nothing for a token that is not ours, a link that is opened, or another body', async () => {
    const token = await tokenVan('status-gewijzigd')
    const [id = ''] = token.split('.')
    for (const fout of [id, `${id}.${'0'.repeat(32)}`, `${randomUUID()}.${token.split('.')[1]}`, 'x.y'])
      expect(await klik(fout)).toBe(404)
    expect(await klik(token, 'iets=anders')).toBe(400)
    expect(await klik(makeAfmeldtoken(randomUUID()))).toBe(404)
    expect(GET().headers.get('location')).toBe('/profiel/meldingen')
    expect(await onderwerpen()).toHaveLength(4)
  })

  it('holds nothing of a person in its token', async () => {
    const token = await tokenVan('status-gewijzigd')
    expect(token).toMatch(/^[0-9a-f-]{36}\.[0-9a-f]{32}$/)
    expect(token).not.toContain(klant)
    expect(readAfmeldtoken(token)).toBe(token.slice(0, 36))
  })
})
