import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { bsnSchema, rsinSchema } from '@/lib/domain/bsn'
import { identiteitSchema } from '@/lib/domain/identiteit'
import type { PersoonUrn } from '@/lib/domain/urn'
import { AppError } from '@/lib/errors/app-error'
import { createLokaleKlantregistratie } from '@/lib/klantinteractie/lokaal/klantregistratie'
import { maakKlantcontact } from '@/lib/klantinteractie/maak-klantcontact'
import { bevraagContactmomenten } from '@/lib/services/contactmomenten/bevraag-contactmomenten'
import type { ZaakSamenvatting } from '@/lib/services/zaken/dto'
import type { ContextBronnen } from './bronnen'
import { contextResultaat } from './schemas'
import { zoekContext } from './zoek-context'

const klantId: PersoonUrn = { soort: 'bsn', bsn: bsnSchema.parse('999993653') }
const urnVan = (zaaknummer: string) => `urn:nld:gemeentewaterdam:zaak:zaaknummer:${zaaknummer}`
const zaak = (zaaknummer: string, extra: Partial<ZaakSamenvatting> = {}): ZaakSamenvatting => ({
  register: 'openzaak',
  uuid: randomUUID(),
  zaaknummer,
  omschrijving: `Zaak ${zaaknummer}`,
  zaaktype: 'Vergunning',
  organisatie: 'Waterdam',
  registratiedatum: '2026-01-01',
  startdatum: '2026-01-02',
  status: 'In behandeling',
  stap: null,
  einddatum: null,
  resultaat: null,
  wordtAfgerond: false,
  gearchiveerd: false,
  ...extra,
})
const ZAKEN = [zaak('Z-1'), zaak('Z-2', { status: null, einddatum: '2026-03-01', resultaat: 'Verleend' })]

let database: TestDatabase
let bronnen: ContextBronnen
beforeAll(async () => {
  database = await createTestDatabase()
  bronnen = {
    zaken: async () => ({ zaken: ZAKEN, onbereikbaar: [] }),
    contactmomenten: bevraagContactmomenten,
    taken: async () => ({ taken: [] }),
    berichten: async () => ({ berichten: [] }),
    kentZaakPerUuid: () => false,
  }
  await database.db.transaction(async (db) => {
    const handeling = { db, wie: { soort: 'systeem', id: 'test' }, correlatieId: randomUUID() } as const
    const klanten = createLokaleKlantregistratie(database.db)
    const klant = await klanten.ensureKlant(
      handeling,
      identiteitSchema.parse({ soort: 'burger', bsn: klantId.bsn }),
    )
    for (const [onderwerp, objectId] of [
      ['Over Z-1', ZAKEN[0]?.uuid],
      ['Los', randomUUID()],
    ] as const)
      await maakKlantcontact(handeling, {
        klantcontact: { onderwerp, kanaal: 'balie', taal: 'nld', vertrouwelijk: false },
        betrokkene: { rol: 'klant', initiator: true, wasPartij: { uuid: klant.id } },
        onderwerpobject: { onderwerpobjectidentificator: { objectId, codeObjecttype: 'zaak' } },
      })
  })
})
afterAll(() => database.drop())

const zoek = async (vraag: object, andere: Partial<ContextBronnen> = {}) => {
  const handeling = {
    db: database.db,
    wie: { soort: 'systeem', id: 'test' },
    correlatieId: randomUUID(),
  } as const
  const gevonden = await zoekContext(handeling, { klantId, ...vraag }, { ...bronnen, ...andere })
  return contextResultaat.parse(gevonden)
}

describe('the context of a customer', () => {
  it('has zaken and contacts when they are asked for, each linked to its page and its zaak', async () => {
    const { zaken, contactmomenten, taken } = await zoek({ include: ['zaken', 'contactmomenten'] })
    expect(taken).toBeUndefined()
    expect(zaken).toMatchObject([
      { urn: urnVan('Z-1'), status: { nl: 'In behandeling' }, startdatum: '2026-01-02' },
      { urn: urnVan('Z-2'), einddatum: '2026-03-01', resultaat: { nl: 'Verleend' } },
    ])
    expect(zaken?.[0]?.canonicalUrl).toBe(`https://mijn.waterdam.test/zaken/openzaak/${ZAKEN[0]?.uuid}`)
    expect(contactmomenten?.map(({ onderwerp }) => onderwerp.nl).sort()).toEqual(['Los', 'Over Z-1'])
    expect(contactmomenten?.find(({ onderwerp }) => onderwerp.nl === 'Over Z-1')?.context).toEqual({
      urn: urnVan('Z-1'),
    })
  })

  it('is limited to one zaak, its contacts included, and is empty for a context that is no zaak of the customer', async () => {
    const van = (contextId: string) => zoek({ contextId, include: ['zaken', 'contactmomenten'] })
    expect(await van(urnVan('Z-1'))).toMatchObject({
      zaken: [{ zaaknummer: 'Z-1' }],
      contactmomenten: [{ onderwerp: { nl: 'Over Z-1' } }],
    })
    for (const geen of [
      urnVan('Z-9'),
      'urn:nld:gemeentewaterdam:product:uuid:0c5cbbd4-4a1c-4a5f-9f1e-8d3f3a2b1c00',
      'urn:x:y',
    ])
      expect(await van(geen)).toEqual({ zaken: [], contactmomenten: [] })
  })

  it('leaves out what cannot be known, and names it, when no register answers', async () => {
    const weg = { zaken: () => Promise.reject(new AppError('bron-onbereikbaar', 'Weg.')) }
    const alles = await zoek({ include: ['zaken', 'contactmomenten'] }, weg)
    expect(alles).toMatchObject({ contactmomenten: { length: 2 }, onbereikbaar: ['zaken'] })
    expect(alles).not.toHaveProperty('zaken')
    const vanZaak = await zoek({ contextId: urnVan('Z-1'), include: ['contactmomenten'] }, weg)
    expect(vanZaak).toEqual({ onbereikbaar: ['zaken', 'contactmomenten'] })
  })

  it('names the register that is missing from an answer, and hides no bug behind it', async () => {
    const half = { zaken: async () => ({ zaken: ZAKEN, onbereikbaar: [{ id: 'x', naam: 'Regio' }] }) }
    expect(await zoek({ include: ['zaken'] }, half)).toMatchObject({
      zaken: { length: 2 },
      onbereikbaar: ['Regio'],
    })
    const kapot = { zaken: () => Promise.reject(new Error('bug')) }
    await expect(zoek({ include: ['zaken'] }, kapot)).rejects.toThrow('bug')
  })

  it('leaves out and names a registration that is away, never as an empty list, and gives what the others have', async () => {
    const weg = {
      taken: () => Promise.reject(new AppError('bron-contract', 'Onzin.')),
      berichten: async () => ({ berichten: [], onbereikbaar: ['Belastingen'] }),
      contactmomenten: () => Promise.reject(new AppError('bron-onbereikbaar', 'Weg.')),
    }
    expect(await zoek({}, weg)).toEqual({
      berichten: [],
      zaken: [expect.anything(), expect.anything()],
      onbereikbaar: ['taken', 'Belastingen', 'contactmomenten'],
    })
  })

  it('asks a registration that knows a zaak by its uuid for that one too', async () => {
    const gevraagd: unknown[] = []
    const taken: ContextBronnen['taken'] = async (_klant, urns) => {
      gevraagd.push(urns)
      return { taken: [] }
    }
    const vraag = { contextId: urnVan('Z-1'), include: ['taken'] }
    await zoek(vraag, { taken })
    await zoek(vraag, { taken, kentZaakPerUuid: () => true })
    expect(gevraagd).toEqual([[urnVan('Z-1')], [urnVan('Z-1'), `urn:uuid:${ZAKEN[0]?.uuid}`]])
  })

  it('has no zaken of a number that registers of zaken do not know', async () => {
    const rsin = { klantId: { soort: 'rsin', rsin: rsinSchema.parse('123456782') } as const }
    expect(await zoek({ ...rsin, include: ['zaken', 'contactmomenten'] })).toEqual({ contactmomenten: [] })
  })
})
