import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import type { Handeling } from '@/lib/audit/handeling'
import { createBericht } from '@/lib/berichten/create-bericht'
import { bsnSchema } from '@/lib/domain/bsn'
import { parseObjectUrn } from '@/lib/domain/urn'
import { woordenVan } from '@/lib/domain/zoekterm'
import { createTaak } from '@/lib/taken/create-taak'
import { identiteitVan } from '@/sandbox/seed-klantinteractie/persona-identiteit'
import { createContactmomentenContext } from '../contactmomenten/contactmomenten-context'
import { stelVraag } from '../contactmomenten/stel-vraag'
import { zoekBerichten } from './zoek-berichten'
import { zoekContactmomenten } from './zoek-contactmomenten'
import { zoekTaken } from './zoek-taken'

const jeroen = identiteitVan('jeroen')
const sanne = identiteitVan('sanne')
const pseudoniem = { soort: 'pseudoniem', pseudoniem: 'abc' } as const
const aan = { soort: 'bsn', bsn: bsnSchema.parse('999993653') } as const
const ZAAK = 'urn:nld:gemeentewaterdam:zaak:zaaknummer:0014ESUITE66392022'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  expect(parseObjectUrn(ZAAK)?.soort).toBe('zaak')
  for (const nummer of [1, 2, 3, 4, 5, 6, 7])
    await doe((handeling) =>
      createBericht(handeling, {
        onderwerp: `Brief ${nummer} over café Çağlar`,
        berichtTekst: `${'Lange inleiding. '.repeat(20)}\n\n- De **omgevings**vergunning is [hier](https://voorbeeld.test/geheim)`,
        mijnOverheidBerichtenbox: false,
        ontvanger: aan,
        isGerelateerdAan: [ZAAK],
      }),
    )
  await doe((handeling) =>
    createTaak(handeling, {
      ...{ soort: 'formulier', details: { formulierDefinitie: { components: [] } } },
      ...{ titel: 'Geef uw rekeningnummer door', toelichting: 'Voor de uitbetaling' },
      ...{ einddatumHandelingsTermijn: '2099-01-01', isToegewezenAan: aan, isGerelateerdAan: [ZAAK] },
    }),
  )
  const vraag = { onderwerp: 'Hoe lang duurt het nog', vraag: 'Ik wacht op de dakkapel.' }
  await stelVraag(jeroen, { ...vraag, inzendingId: randomUUID() }, createContactmomentenContext())
})
afterAll(() => database.drop())

const doe = <T>(werk: (handeling: Handeling) => Promise<T>) =>
  database.db.transaction((db) =>
    werk({ db, wie: { soort: 'systeem', id: 'test' }, correlatieId: randomUUID() }),
  )

describe('searching our own store', () => {
  it('finds berichten without regard to case and diacritics, the first five with the true total', async () => {
    const gevonden = await zoekBerichten(jeroen, woordenVan('CAFE caglar'))
    expect(gevonden).toMatchObject({ totaal: 7, volledig: true })
    expect(gevonden.treffers).toHaveLength(5)
  })

  it('finds what is in the text, shows the piece around it, and not the address of a link', async () => {
    const { treffers } = await zoekBerichten(jeroen, woordenVan('omgevingsvergunning'))
    expect(treffers[0]?.fragment).toMatch(/^… .*De omgevingsvergunning is hier$/)
    expect((await zoekBerichten(jeroen, woordenVan('geheim'))).totaal).toBe(0)
  })

  it.each(['6639-2022', '0014esuite66392022'])('finds taken and berichten of the zaak %s', async (nummer) => {
    expect((await zoekTaken(jeroen, woordenVan(nummer))).totaal).toBe(1)
    expect((await zoekBerichten(jeroen, woordenVan(nummer))).totaal).toBe(7)
  })

  it('finds contacts by what was asked', async () => {
    const { treffers, totaal } = await zoekContactmomenten(jeroen, woordenVan('dakkapel'))
    expect(totaal).toBe(1)
    expect(treffers[0]?.fragment).toContain('dakkapel')
  })

  it.each([sanne, pseudoniem])('finds nothing of somebody else', async (ander) => {
    const woorden = woordenVan('e')
    const gevonden = await Promise.all([
      zoekTaken(ander, woorden),
      zoekBerichten(ander, woorden),
      zoekContactmomenten(ander, woorden),
    ])
    expect(gevonden.map(({ totaal }) => totaal)).toEqual([0, 0, 0])
  })
})
