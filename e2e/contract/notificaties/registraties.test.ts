import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { notificatieOutbox } from '@/db/schema'
import { maakKlant } from '@/e2e/contract/notificaties-in/maak-klant'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import type { Handeling } from '@/lib/audit/handeling'
import { changeBericht } from '@/lib/berichten/change-bericht'
import { createBericht } from '@/lib/berichten/create-bericht'
import { bsnSchema } from '@/lib/domain/bsn'
import { maakKlantcontact } from '@/lib/klantinteractie/maak-klantcontact'
import { createNrc } from '@/lib/notificaties/publiceren/nrc'
import { startPubliceren } from '@/lib/notificaties/publiceren/start-publiceren'
import { changeTaak } from '@/lib/taken/change-taak'
import { createTaak } from '@/lib/taken/create-taak'
import { startNrc } from './nrc'

const BSN = bsnSchema.parse('999993653')
let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const handeling = (): Handeling => ({
  db: database.db,
  wie: { soort: 'systeem', id: 'proef' },
  correlatieId: randomUUID(),
})

async function bericht() {
  const ontvanger = { soort: 'bsn', bsn: BSN } as const
  const velden = { ontvanger, onderwerp: 'O', berichtTekst: 'T', mijnOverheidBerichtenbox: false }
  const { uuid } = await createBericht(handeling(), { ...velden, publicatiedatum: new Date('2999-01-01') })
  await changeBericht(handeling(), uuid, { onderwerp: 'Anders' })
}
async function klantcontact() {
  await maakKlantcontact(handeling(), {
    klantcontact: {
      kanaal: 'balie',
      onderwerp: 'Had iets gevraagd',
      taal: 'nld',
      vertrouwelijk: false,
      indicatieContactGelukt: true,
      plaatsgevondenOp: '2026-01-01T10:00:00Z',
    },
  })
}
async function klant() {
  await maakKlant(database.db, { soort: 'burger', bsn: BSN, naam: 'J. Jansen' }, [])
}
async function taak() {
  const { uuid } = await createTaak(handeling(), {
    soort: 'url',
    details: { uitvraagLink: 'https://x.test/' },
    titel: 'T',
    einddatumHandelingsTermijn: '2999-01-01',
  })
  await changeTaak(handeling(), uuid, { titel: 'Anders' }, { actie: 'partial_update' })
}

it.each([
  ['G02', 'berichten', bericht, ['create', 'partial_update']],
  ['G13', 'klantcontacten', klantcontact, ['create']],
  ['G17', 'partijen', klant, ['create']],
  ['G24', 'taken', taak, ['create', 'partial_update']],
])(
  '%s a change is published at the kanaal %s, and holds no number of a person',
  async (_, kanaal, doe, acties) => {
    await database.db.delete(notificatieOutbox)
    await using nrc = await startNrc()
    await doe()
    const doel = {
      soort: 'extern',
      url: nrc.url,
      clientId: 'mijnservices',
      secret: { env: 'TEST_SECRET' },
    } as const
    const pomp = startPubliceren({
      db: database.db,
      nrc: createNrc({ ...doel, cloudevents: false, timeoutMs: 2_000 }),
      onError: (error) => {
        throw error
      },
    })
    const onsKanaal = () => nrc.notificaties.filter((elk) => elk.kanaal === kanaal)
    await vi.waitFor(
      () =>
        expect(
          onsKanaal()
            .map(({ actie }) => actie)
            .toSorted(),
        ).toEqual(acties),
      10_000,
    )
    await pomp.stop()
    expect(JSON.stringify(nrc.notificaties)).not.toContain(BSN)
  },
)
