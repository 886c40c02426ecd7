import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connectBrp } from '@/lib/brp/get-brp-client'
import { identiteitSchema } from '@/lib/domain/identiteit'
import { configSchema } from '@/lib/env/config-schema'
import { connectKvk } from '@/lib/kvk/get-kvk-client'
import { getBedrijfsgegevens } from '@/lib/services/profiel/get-bedrijfsgegevens'
import { getPersoonsgegevens } from '@/lib/services/profiel/get-persoonsgegevens'
import {
  type BronnenSandbox,
  SANDBOX_BRP_SLEUTEL,
  SANDBOX_KVK_SLEUTEL,
  startBronnenSandbox,
} from '@/sandbox/bronnen/start-bronnen-sandbox'
import { personas } from '@/sandbox/personas'

const bronnenSchema = configSchema.shape.bronnen
let sandbox: BronnenSandbox
beforeAll(async () => {
  process.env.TEST_BRP_SLEUTEL = SANDBOX_BRP_SLEUTEL
  process.env.TEST_KVK_SLEUTEL = SANDBOX_KVK_SLEUTEL
  process.env.TEST_VERKEERDE_SLEUTEL = 'verkeerd'
  sandbox = await startBronnenSandbox()
})
afterAll(() => sandbox.close())
beforeEach(async () => {
  await fetch(`${sandbox.brpRegie}/storingen`, { method: 'DELETE' })
  await fetch(`${sandbox.kvkRegie}/storingen`, { method: 'DELETE' })
})

function connect(anders: { brp?: object; kvk?: object } = {}) {
  const { brp, kvk } = bronnenSchema.parse({
    brp: {
      url: `${sandbox.brp}/`,
      apiKey: { env: 'TEST_BRP_SLEUTEL' },
      relaties: ['partners', 'kinderen'],
      headers: { 'x-doelbinding': 'mijn-gegevens', 'x-gebruiker': 'BurgerZelf' },
      ...anders.brp,
    },
    kvk: { url: sandbox.kvk, apiKey: { env: 'TEST_KVK_SLEUTEL' }, ...anders.kvk },
  })
  if (!brp || !kvk) throw new Error('bronnen ontbreken')
  return { brp: () => connectBrp(brp), kvk: () => connectKvk(kvk) }
}

const burger = (bsn: string) => identiteitSchema.parse({ soort: 'burger', bsn })
const bedrijf = (kvkNummer: string, vestigingsnummer?: string) =>
  identiteitSchema.parse({ soort: 'bedrijf', kvkNummer, vestigingsnummer })

async function persoonOf(id: string) {
  const persona = personas.find((kandidaat) => kandidaat.id === id)
  if (!persona || !('bsn' in persona)) throw new Error(`${id} is geen burger`)
  const result = await getPersoonsgegevens(burger(persona.bsn), connect().brp)
  return result.ok ? result.value : null
}

describe('the persoonsgegevens of each persona', () => {
  it.each([
    [
      'jeroen',
      {
        naam: 'Jeroen Pieter van Drouwen',
        adres: { soort: 'adres' },
        opschorting: null,
        geheimhouding: false,
      },
    ],
    ['fatima', { geheimhouding: true, partners: [{ ontbondenOp: '3 oktober 2018' }] }],
    ['daan', { adres: { regels: ['Stationsplein 7', '1991 EF Waterdam'] } }],
    ['ingrid', { adres: { soort: 'buitenland' }, opschorting: { reden: 'emigratie' }, correctie: 'rni' }],
    ['sanne', { geboorte: { datum: 'februari 1988' }, adres: { soort: 'locatie' } }],
    ['lucas', { naam: 'Lucas Şahin', geboorte: { datum: '1979', plaats: null, land: 'Turkije' } }],
  ])('of %s hold %j', async (id, verwacht) => {
    expect(await persoonOf(id)).toMatchObject(verwacht)
  })

  it('show jeroen’s family', async () => {
    expect(await persoonOf('jeroen')).toMatchObject({
      aanschrijving: { aanhef: 'Geachte heer Van Drouwen', naam: 'J.P. van Drouwen' },
      postadres: ['Burg vd Lindelaan 12 A-bis', '1991 AB  WATERDAM'],
      partners: [
        { naam: 'Marieke de Boer', verbintenis: 'huwelijk', sinds: '15 juni 2012', ontbondenOp: null },
      ],
      kinderen: [
        { naam: 'Lotte van Drouwen', geboortedatum: '20 januari 2014' },
        { naam: 'Bram Willem van Drouwen', geboortedatum: '5 augustus 2017' },
      ],
    })
  })

  it('tell daan what is being looked into', async () => {
    expect((await persoonOf('daan'))?.inOnderzoek).toEqual([
      { onderdeel: 'aanschrijving', gegevens: ['adresregel'], sinds: '16 februari 2026' },
      { onderdeel: 'adres', gegevens: ['huisnummer', 'postcode', 'ingangsdatum'], sinds: '16 februari 2026' },
    ])
  })

  it('are null for a person the BRP does not know', async () => {
    expect(await getPersoonsgegevens(burger('123456782'), connect().brp)).toEqual({ ok: true, value: null })
  })

  it.each([
    ['a status', { soort: 'status', waarde: 503 }],
    ['a cut connection', { soort: 'reset' }],
    ['silence', { soort: 'latentie', waarde: 5_000 }],
  ])('fail on %s of the source', async (_, storing) => {
    await fetch(`${sandbox.brpRegie}/storingen`, { method: 'POST', body: JSON.stringify(storing) })
    await expect(
      getPersoonsgegevens(burger('999993653'), connect({ brp: { timeoutMs: 150 } }).brp),
    ).rejects.toMatchObject({ code: 'bron-onbereikbaar' })
  })

  it('fail on half an answer', async () => {
    await fetch(`${sandbox.brpRegie}/storingen`, {
      method: 'POST',
      body: JSON.stringify({ soort: 'afgekapt' }),
    })
    await expect(getPersoonsgegevens(burger('999993653'), connect().brp)).rejects.toMatchObject({
      code: 'bron-contract',
    })
  })

  it.each([
    ['a refused key', { apiKey: { env: 'TEST_VERKEERDE_SLEUTEL' } }],
    ['a wrong address', { url: 'http://127.0.0.1:9/haalcentraal' }],
  ])('fail on %s', async (_, brp) => {
    await expect(getPersoonsgegevens(burger('999993653'), connect({ brp }).brp)).rejects.toMatchObject({
      code: 'bron-onbereikbaar',
    })
  })
})

describe('the bedrijfsgegevens', () => {
  it('show the company and its branches, without shielded addresses', async () => {
    const result = await getBedrijfsgegevens(bedrijf('69599084'), connect().kvk)
    expect(result).toMatchObject({
      ok: true,
      value: {
        naam: 'Bakkerij De Korenaar B.V.',
        handelsnamen: ['Bakkerij De Korenaar', 'De Korenaar Brood en Banket', 'Korenaar Lunchroom'],
        rechtsvorm: 'Besloten Vennootschap met gewone structuur',
        rsin: '857587973',
        gestartOp: '1 september 2017',
        hoofdactiviteit: { code: '1071' },
        adressen: [
          { soort: 'bezoekadres', regels: ['Molenstraat 3 B', '1991 JK Waterdam'] },
          { soort: 'correspondentieadres', regels: ['Postbus 120', '1990 AC Waterdam'] },
        ],
        vestigingen: [{ hoofdvestiging: true }, { adres: 'Havenkade 41 1994LM Waterdam' }, { adres: null }],
        vestiging: null,
        onvolledig: [],
      },
    })
    expect(JSON.stringify(result)).not.toContain('Geheimpad')
  })

  it('show the branch to which the login is limited', async () => {
    const result = await getBedrijfsgegevens(bedrijf('69599084', '000038509504'), connect().kvk)
    expect(result).toMatchObject({
      ok: true,
      value: { vestiging: { naam: 'Bakkerij De Korenaar Haven', gestartOp: 'april 2019' } },
    })
  })

  it('know no branch of another company', async () => {
    const result = await getBedrijfsgegevens(bedrijf('69599084', '000012345678'), connect().kvk)
    expect(result).toMatchObject({ ok: true, value: { vestiging: null, onvolledig: [] } })
  })

  it('show an eenmanszaak without RSIN and without the home address', async () => {
    const result = await getBedrijfsgegevens(bedrijf('90004760'), connect().kvk)
    expect(result).toMatchObject({
      ok: true,
      value: {
        rsin: null,
        rechtsvorm: 'Eenmanszaak',
        gestartOp: 'april 1998',
        adresAfgeschermd: true,
        adressen: [{ soort: 'correspondentieadres', regels: ['Postbus 8', '1990 AA Waterdam'] }],
      },
    })
    expect(JSON.stringify(result)).not.toContain('Verborgenlaan')
  })

  it('show an ended stichting without branches', async () => {
    const result = await getBedrijfsgegevens(bedrijf('90004787'), connect().kvk)
    expect(result).toMatchObject({
      ok: true,
      value: {
        gestartOp: null,
        beeindigdOp: '31 januari 2026',
        adressen: [],
        vestigingen: [],
        hoofdactiviteit: null,
      },
    })
  })

  it('are null for a company that KVK does not know', async () => {
    expect(await getBedrijfsgegevens(bedrijf('00000001'), connect().kvk)).toEqual({ ok: true, value: null })
  })

  it('name the branches that did not arrive', async () => {
    await fetch(`${sandbox.kvkRegie}/storingen`, {
      method: 'POST',
      body: JSON.stringify({
        endpoint: '/basisprofielen/69599084/vestigingen',
        soort: 'status',
        waarde: 500,
      }),
    })
    const result = await getBedrijfsgegevens(bedrijf('69599084'), connect().kvk)
    expect(result).toMatchObject({ ok: true, value: { vestigingen: null, onvolledig: ['vestigingen'] } })
  })
})
