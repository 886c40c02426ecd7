import { describe, expect, it } from 'vitest'
import { bsnSchema } from '@/lib/domain/bsn'
import type { BronVraag } from '@/lib/http/bron-http'
import { createBrpClient } from './brp-client'

const BSN = bsnSchema.parse('999993653')

function fakeBrp(body: unknown, status = 200) {
  const vragen: BronVraag[] = []
  const http = async (vraag: BronVraag) => {
    vragen.push(vraag)
    return { status, headers: {}, body }
  }
  return { http, vragen }
}

const aPersoon = (overig: object = {}) => ({ burgerservicenummer: BSN, ...overig })

describe('getPersoon', () => {
  it('sends the BSN in the body of a POST and nowhere else', async () => {
    const { http, vragen } = fakeBrp({ personen: [aPersoon()] })
    await createBrpClient(http, []).getPersoon(BSN)
    expect(vragen).toMatchObject([
      { methode: 'POST', pad: '/personen', logPad: '/personen', body: { burgerservicenummer: [BSN] } },
    ])
  })

  it.each([
    { relaties: [], groepen: [] },
    { relaties: ['kinderen'], groepen: ['kinderen'] },
    { relaties: ['partners', 'kinderen'], groepen: ['partners', 'kinderen'] },
  ] as const)('asks of other people only $relaties', async ({ relaties, groepen }) => {
    const { http, vragen } = fakeBrp({ personen: [aPersoon()] })
    await createBrpClient(http, relaties).getPersoon(BSN)
    const gevraagd = JSON.stringify(vragen[0]?.body)
    const gevonden = ['partners', 'kinderen', 'ouders', 'gezag'].filter((groep) =>
      gevraagd.includes(`"${groep}.`),
    )
    expect(gevonden).toEqual(groepen)
  })

  it('gives null for a BSN that the BRP does not know', async () => {
    const { http } = fakeBrp({ personen: [] })
    expect(await createBrpClient(http, []).getPersoon(BSN)).toBeNull()
  })

  it.each([400, 401, 403, 404, 429, 500, 503])(
    'reports %i as an unreachable source, never as unknown',
    async (status) => {
      const { http } = fakeBrp({ title: 'fout', detail: BSN }, status)
      await expect(createBrpClient(http, []).getPersoon(BSN)).rejects.toMatchObject({
        code: 'bron-onbereikbaar',
        message: expect.not.stringContaining(BSN),
      })
    },
  )

  it.each([
    ['somebody else', [{ burgerservicenummer: '999992740' }]],
    ['several people', [aPersoon(), aPersoon()]],
  ])('refuses an answer about %s', async (_, personen) => {
    const { http } = fakeBrp({ personen })
    await expect(createBrpClient(http, []).getPersoon(BSN)).rejects.toMatchObject({ code: 'bron-contract' })
  })

  it.each([
    [{ geboorte: { datum: '1985-03-12' } }, 'personen.0.geboorte.datum'],
    [{ verblijfplaats: {} }, 'personen.0.verblijfplaats.type'],
    [{ geheimhoudingPersoonsgegevens: 'ja' }, 'personen.0.geheimhoudingPersoonsgegevens'],
  ])('names the field when %j breaks the contract', async (overig, veld) => {
    const { http } = fakeBrp({ personen: [aPersoon(overig)] })
    await expect(createBrpClient(http, []).getPersoon(BSN)).rejects.toMatchObject({
      code: 'bron-contract',
      message: expect.stringContaining(veld),
    })
  })

  it('survives fields and types of a later version', async () => {
    const { http } = fakeBrp({
      nieuw: 1,
      personen: [
        aPersoon({
          bijnaam: 'Jer',
          geboorte: { datum: { type: 'Kwartaaldatum', langFormaat: 'voorjaar 1985', kwartaal: 2 } },
          verblijfplaats: { type: 'Ruimtestation', baan: 7 },
        }),
      ],
    })
    const persoon = await createBrpClient(http, []).getPersoon(BSN)
    expect(persoon?.geboorte?.datum?.langFormaat).toBe('voorjaar 1985')
    expect(persoon?.verblijfplaats?.type).toBe('Ruimtestation')
  })
})
