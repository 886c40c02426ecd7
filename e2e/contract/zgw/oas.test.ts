import { beforeAll, describe, expect, it, vi } from 'vitest'
import { NIET_NAGEBOOTST } from './niet-nagebootst'
import { Oas, standaardenAanwezig } from './oas'

// Reading and compiling an OAS file of 800 kB takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

const rol = {
  url: 'https://zrc.nl/rollen/1',
  uuid: '8a7b4b0e-6f4d-4c58-9c38-1f5e4c2f7f10',
  zaak: 'https://zrc.nl/zaken/1',
  betrokkeneType: 'natuurlijk_persoon',
  roltype: 'https://ztc.nl/roltypen/1',
  omschrijving: 'Aanvrager',
  omschrijvingGeneriek: 'initiator',
  registratiedatum: '2026-03-02T09:00:00Z',
  statussen: [],
  betrokkeneIdentificatie: { inpBsn: '999993653' },
}

describe.skipIf(!standaardenAanwezig)('de controle op de OAS', () => {
  let oas: Oas
  beforeAll(() => {
    oas = new Oas('zaken/openzaak-1.30.0-zaken-1.5.1')
  })
  const fouten = (body: unknown, status = 200) =>
    oas.fouten('GET', '/rollen/{uuid}', status, 'application/json', body)

  it('laat een goed antwoord door', () => {
    expect(fouten(rol)).toEqual([])
  })

  it.each([
    ['een veld dat ontbreekt', { ...rol, zaak: undefined }, 'zaak'],
    ['een verkeerd type', { ...rol, omschrijving: 4 }, '/omschrijving'],
    ['een datum die er geen is', { ...rol, registratiedatum: 'gisteren' }, '/registratiedatum'],
    ['null waar dat niet mag', { ...rol, roltype: null }, '/roltype'],
    ['een onbekende soort betrokkene', { ...rol, betrokkeneType: 'kat' }, '/betrokkeneType'],
    [
      'een fout in het deel dat bij de soort hoort',
      { ...rol, betrokkeneIdentificatie: { inpBsn: 9 } },
      '/inpBsn',
    ],
    ['een veld dat de OAS niet kent', { ...rol, verzonnen: 1 }, 'verzonnen'],
  ])('ziet %s', (_, body, naam) => {
    expect(fouten(JSON.parse(JSON.stringify(body))).join()).toContain(naam)
  })

  it('ziet bij de standaard ook een fout in wat bij de soort betrokkene hoort', () => {
    const standaard = new Oas('zaken/zaken-1.7.0')
    const body = { ...rol, roltoelichting: '', betrokkeneIdentificatie: { inpBsn: 9 } }
    expect(standaard.fouten('GET', '/rollen/{uuid}', 200, 'application/json', body).join()).toContain(
      '/inpBsn',
    )
  })

  it('ziet een status die niet beschreven is', () => {
    expect(fouten(rol, 418)).toHaveLength(1)
  })

  it('elke uitzondering slaat op een operatie die bestaat', () => {
    const operaties = [
      ...oas.operaties().map((operatie) => `zaken ${operatie}`),
      ...new Oas('catalogi/openzaak-1.30.0-catalogi-1.3.1')
        .operaties()
        .map((operatie) => `catalogi ${operatie}`),
      ...new Oas('documenten/openzaak-1.30.0-documenten-1.4.2')
        .operaties()
        .map((operatie) => `documenten ${operatie}`),
    ]
    const overbodig = NIET_NAGEBOOTST.filter((regel) => !operaties.some((operatie) => regel.test(operatie)))
    expect(overbodig).toEqual([])
  })
})
