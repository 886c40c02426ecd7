import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { woordenVan } from '@/lib/domain/zoekterm'
import { zoekDocumenten } from '@/lib/services/zoeken/zoek-documenten'
import { zoekZaken } from '@/lib/services/zoeken/zoek-zaken'
import { identiteitVan, type Portal, startPortal } from '../portal-zgw/portal'

let portal: Portal
const daan = identiteitVan('daan')
const fatima = identiteitVan('fatima')

beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.sandbox.stop())
beforeEach(() => portal.reset())

async function calls(register = 'waterdam') {
  const tellingen = await portal.tellingen()
  return tellingen
    .filter((telling) => telling.register === register && telling.api !== 'catalogi')
    .reduce((total, { aantal }) => total + aantal, 0)
}
const maakZaak = (persona: string, documenten: number, omschrijving = 'Dossier') =>
  portal.maakZaak({ register: 'waterdam', persona, omschrijving, documenten })

describe('documents of the visitor', () => {
  it('take one call for the zaken, one for what hangs on them and one for all documents, from 1 to 100 zaken', async () => {
    let made = 0
    for (const aantal of [1, 20, 100]) {
      for (; made < aantal; made += 1) await maakZaak('daan', made < 20 ? 2 : 0)
      await portal.wisTellingen()
      const gevonden = await zoekDocumenten(daan, woordenVan('document'), portal.context())
      expect(gevonden).toMatchObject({ volledig: true, onbereikbaar: [] })
      expect(await calls(), `${aantal} zaken`).toBe(3)
    }
  })

  it('beyond 100 zaken are searched for the newest ones, which is said', async () => {
    const gevonden = await zoekDocumenten(fatima, woordenVan('a'), portal.context())
    expect(gevonden.volledig).toBe(false)
  })

  it('stay bounded without expand, which is said as well', async () => {
    for (let index = 0; index < 15; index += 1) await maakZaak('daan', 1)
    await portal.wisTellingen()
    const gevonden = await zoekDocumenten(
      daan,
      woordenVan('document'),
      portal.context({ register: { expand: false } }),
    )
    expect(gevonden).toMatchObject({ volledig: false })
    expect(await calls()).toBeLessThanOrEqual(3 + 3 * 10)
  })

  it('are never those of somebody else, also when a register shares too much', async () => {
    await maakZaak('daan', 3)
    await portal.storing({ register: 'waterdam', soort: 'te-veel-delen', waarde: 25 })
    for (const wie of ['jeroen', 'bakkerij'] as const) {
      const { treffers } = await zoekDocumenten(identiteitVan(wie), woordenVan('a'), portal.context())
      expect(treffers.filter(({ zaak }) => zaak.omschrijving === 'Dossier')).toEqual([])
    }
  })

  it('are under the document rule: what the zaak does not show is not found', async () => {
    const zaken = await zoekZaken(fatima, 'vol dossier', portal.context())
    expect(zaken.treffers).toHaveLength(1)
    const gevonden = await zoekDocumenten(fatima, woordenVan('definitief openbaar'), portal.context())
    expect(gevonden.treffers.map(({ document }) => document.titel)).toContain('Definitief en openbaar')
    for (const verborgen of ['concept', 'vertrouwelijk', 'geheim']) {
      const { treffers } = await zoekDocumenten(fatima, woordenVan(verborgen), portal.context())
      expect(treffers.filter(({ zaak }) => zaak.omschrijving.includes('vol dossier'))).toEqual([])
    }
  })

  it('of the other register are found when one fails; that one is named, and without any it is a failure', async () => {
    await portal.storing({ register: 'waterdam', soort: 'status', waarde: 503 })
    const { onbereikbaar } = await zoekDocumenten(identiteitVan('jeroen'), woordenVan('a'), portal.context())
    expect(onbereikbaar).toEqual(['Gemeente Waterdam'])
    await portal.storing({ register: 'rijnzoom', soort: 'status', waarde: 503 })
    await expect(zoekDocumenten(daan, woordenVan('a'), portal.context())).rejects.toThrow()
  })
})

it.each(['6639-2022', '0014ESUITE66392022'])('a zaak is found by its zaaknummer %s', async (nummer) => {
  const { treffers, totaal } = await zoekZaken(fatima, nummer, portal.context())
  expect(treffers.map(({ omschrijving }) => omschrijving)).toEqual(['Melding uit het oude systeem'])
  expect(totaal).toBe(1)
})
