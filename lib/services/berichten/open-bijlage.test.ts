import { randomUUID } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Portal, startPortal } from '@/e2e/contract/portal-zgw/portal'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { createBericht } from '@/lib/berichten/create-bericht'
import type { Identiteit } from '@/lib/domain/identiteit'
import { personenVan } from '@/lib/domain/urn-persoon'
import { identiteitVan } from '@/sandbox/seed-klantinteractie/persona-identiteit'
import { documentUuid } from '@/sandbox/zgw/seed/bouwer'
import { createBerichtenContext } from './berichten-context'
import { getBericht } from './get-bericht'
import { openBijlage } from './open-bijlage'

const jeroen = identiteitVan('jeroen')
const sanne = identiteitVan('sanne')
const ontvangstbevestiging = documentUuid('waterdam', 'jeroen-dakkapel', 3)
const asbest = documentUuid('rijnzoom', 'jeroen-sloop', 1)
/** Has the seed's highest confidentiality and may not be shown. */
const intern = documentUuid('waterdam', 'jeroen-dakkapel', 4)
const verborgen = documentUuid('rijnzoom', 'jeroen-sloop', 2)

let database: TestDatabase
let portal: Portal

beforeAll(async () => {
  database = await createTestDatabase()
  portal = await startPortal()
})
afterAll(async () => {
  await portal.sandbox.stop()
  await database.drop()
})
beforeEach(() => portal.reset())

const context = () => ({ ...createBerichtenContext(), zaken: portal.context() })

async function send(aan: Identiteit, ...documenten: string[]): Promise<string> {
  const [ontvanger] = personenVan(aan)
  if (!ontvanger) throw new Error('Zonder nummer geen bericht')
  const { uuid } = await database.db.transaction((db) =>
    createBericht(
      { db, wie: { soort: 'systeem', id: 'test' }, correlatieId: randomUUID() },
      {
        ontvanger,
        onderwerp: 'Met bijlage',
        berichtTekst: 'Zie de bijlage.',
        mijnOverheidBerichtenbox: false,
        bijlagen: documenten.map((document) => ({
          informatieObject: `urn:nld:gemeentewaterdam:informatieobject:uuid:${document}`,
          isBerichtTypeBijlage: false,
        })),
      },
    ),
  )
  return uuid
}

describe('an attachment', () => {
  it('comes from whichever register has it, with its name', async () => {
    const uuid = await send(jeroen, ontvangstbevestiging, asbest)
    for (const document of [ontvangstbevestiging, asbest]) {
      const bijlage = await openBijlage(jeroen, uuid, document, context())
      expect(bijlage).toMatchObject({ bestandsnaam: 'ontvangstbevestiging.pdf', formaat: 'application/pdf' })
      if (bijlage) expect(await text(bijlage.inhoud)).toMatch(/^%PDF/)
    }
  })

  it.each([
    ['too confidential', intern],
    ['not for the initiator', verborgen],
  ])(
    'that is %s is neither shown nor given, though the bericht brings it along',
    async (_titel, document) => {
      const uuid = await send(jeroen, document)
      expect((await getBericht(jeroen, uuid, context()))?.bijlagen).toMatchObject([{ document: null }])
      expect(await openBijlage(jeroen, uuid, document, context())).toBeNull()
    },
  )

  it('of another’s bericht is not there, and costs no call to a register', async () => {
    const uuid = await send(jeroen, ontvangstbevestiging)
    await portal.wisTellingen()
    expect(await openBijlage(sanne, uuid, ontvangstbevestiging, context())).toBeNull()
    expect(await portal.tellingen()).toEqual([])
  })

  it('that the bericht does not bring along is not there, though it exists', async () => {
    const uuid = await send(jeroen, asbest)
    expect(await openBijlage(jeroen, uuid, ontvangstbevestiging, context())).toBeNull()
  })

  it('that is gone is told so, and one whose register is down is told something else', async () => {
    const weg = randomUUID()
    const uuid = await send(jeroen, weg, ontvangstbevestiging)
    await expect(openBijlage(jeroen, uuid, weg, context())).rejects.toMatchObject({ code: 'niet-gevonden' })
    await portal.storing({ register: 'waterdam', soort: 'status' })
    await expect(openBijlage(jeroen, uuid, ontvangstbevestiging, context())).rejects.toMatchObject({
      code: 'bron-onbereikbaar',
    })
  })

  it('costs one call a register for its title, however many there are', async () => {
    const uuid = await send(jeroen, ontvangstbevestiging, asbest, intern)
    await portal.wisTellingen()
    const bericht = await getBericht(jeroen, uuid, context())
    expect(bericht?.bijlagen.map(({ document }) => document?.titel ?? null)).toEqual([
      'Ontvangstbevestiging',
      'Ontvangstbevestiging',
      null,
    ])
    const calls = (await portal.tellingen()).filter(({ api }) => api === 'documenten')
    expect(calls.map(({ aantal }) => aantal)).toEqual([1, 1])
  })

  it('that cannot be described now does not take the bericht with it', async () => {
    const uuid = await send(jeroen, ontvangstbevestiging)
    await portal.storing({ register: 'waterdam', soort: 'status' })
    expect(await getBericht(jeroen, uuid, context())).toMatchObject({
      tekst: 'Zie de bijlage.',
      bijlagen: [{ document: null }],
      bijlagenOnvolledig: true,
    })
  })
})
