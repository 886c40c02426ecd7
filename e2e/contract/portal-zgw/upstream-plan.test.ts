import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { getZaak } from '@/lib/services/zaken/get-zaak'
import { listZaken } from '@/lib/services/zaken/list-zaken'
import { openDocument } from '@/lib/services/zaken/open-document'
import { identiteitVan, type Portal, startPortal } from './portal'

let portal: Portal
const daan = identiteitVan('daan')

beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.sandbox.stop())
beforeEach(() => portal.reset())

/** Calls since the last wipe to one register, the cached catalogus apart. */
async function calls(register = 'waterdam') {
  const tellingen = await portal.tellingen()
  return tellingen.filter((telling) => telling.register === register && telling.api !== 'catalogi')
}
const sum = (tellingen: { aantal: number }[]) => tellingen.reduce((total, { aantal }) => total + aantal, 0)

async function maakZaken(aantal: number) {
  for (let index = 0; index < aantal; index += 1) {
    await portal.maakZaak({
      register: 'waterdam',
      persona: 'daan',
      omschrijving: `Zaak ${index}`,
      afgerond: index % 3 === 0,
    })
  }
}

describe('the list', () => {
  it('takes ceil(N/100) calls for lopend and afgerond together, from 1 to 300 zaken', async () => {
    let made = 0
    for (const aantal of [1, 2, 20, 99, 100, 101, 200, 201, 300]) {
      await maakZaken(aantal - made)
      made = aantal
      await portal.wisTellingen()
      const overzicht = await listZaken(daan, { soort: 'lopend' }, portal.context())
      expect(overzicht.aantalLopend + overzicht.aantalAfgerond).toBe(aantal)
      expect(sum(await calls()), `${aantal} zaken`).toBe(Math.ceil(aantal / 100))
    }
  })

  it('asks one call of a register that has nothing', async () => {
    await listZaken(daan, { soort: 'lopend' }, portal.context())
    expect(sum(await calls('rijnzoom'))).toBe(1)
  })

  it('asks the catalogus nothing on a second visit', async () => {
    await maakZaken(5)
    await listZaken(daan, { soort: 'lopend' }, portal.context())
    await portal.wisTellingen()
    await listZaken(daan, { soort: 'lopend' }, portal.context())
    expect((await portal.tellingen()).filter(({ api }) => api === 'catalogi')).toEqual([])
  })

  it('stays bounded without expand: the pages for each rol that may look, and per shown row its rollen, status and resultaat', async () => {
    await maakZaken(60)
    await portal.wisTellingen()
    const overzicht = await listZaken(
      daan,
      { soort: 'afgerond' },
      portal.context({ register: { expand: false } }),
    )
    expect(overzicht.totaal).toBe(20)
    expect(overzicht.zaken.every(({ status }) => status !== null)).toBe(true)
    expect(sum(await calls())).toBeLessThanOrEqual(3 + 3 * 20)
  })

  it('pages truly without expand: what the policy hides shortens no page and is in no total', async () => {
    for (let index = 0; index < 25; index += 1)
      for (const rol of ['Aanvrager', 'Belanghebbende'])
        await portal.maakZaak({ register: 'waterdam', persona: 'daan', rol, omschrijving: `${rol} ${index}` })
    const context = portal.context({
      register: { expand: false },
      zichtbaarheid: { rollen: ['initiator', 'mede_initiator'] },
    })
    const pages = [
      await listZaken(daan, { soort: 'lopend' }, context),
      await listZaken(daan, { soort: 'lopend', pagina: 2 }, context),
    ]
    expect(pages.map(({ zaken }) => zaken.length)).toEqual([20, 5])
    for (const page of pages) expect(page).toMatchObject({ totaal: 25, aantalLopend: 25, paginas: 2 })
    expect(pages.flatMap(({ zaken }) => zaken).map(({ omschrijving }) => omschrijving)).not.toContain(
      'Belanghebbende 1',
    )
  })

  it('fills the page past what a register without expand shared too much', async () => {
    await maakZaken(12)
    const context = () => portal.context({ register: { expand: false } })
    const honest = await listZaken(daan, { soort: 'lopend' }, context())
    await portal.storing({ register: 'waterdam', soort: 'te-veel-delen', waarde: 5 })
    const leaky = await listZaken(daan, { soort: 'lopend' }, context())
    expect(leaky.zaken).toEqual(honest.zaken)
    expect(leaky).toMatchObject({ totaal: honest.totaal, aantalLopend: honest.aantalLopend })
  })

  it.each([1, 2])('still gives every zaak when the register refuses expand %i times', async (aantal) => {
    await maakZaken(5)
    await portal.storing({
      register: 'waterdam',
      api: 'zaken',
      endpoint: '/zaken/_zoek',
      soort: 'status',
      waarde: 404,
      aantal,
    })
    const overzicht = await listZaken(daan, { soort: 'lopend' }, portal.context())
    expect(overzicht).toMatchObject({ aantalLopend: 3, aantalAfgerond: 2, onbereikbaar: [] })
    expect(overzicht.zaken.map(({ status }) => status)).not.toContain(null)
  })
})

describe('the zaak', () => {
  it('takes 4 calls at most, whatever the number of documents', async () => {
    for (const documenten of [0, 1, 10, 50]) {
      const { uuid } = await portal.maakZaak({
        register: 'waterdam',
        persona: 'daan',
        omschrijving: 'Vol dossier',
        documenten,
      })
      await portal.wisTellingen()
      const zaak = await getZaak(daan, { register: portal.registerId('waterdam'), uuid }, portal.context())
      expect(zaak?.documenten).toHaveLength(documenten)
      expect(sum(await calls()), `${documenten} documenten`).toBe(documenten === 0 ? 3 : 4)
    }
  })

  it('asks no document and no content for a zaak of somebody else', async () => {
    const { uuid } = await portal.maakZaak({
      register: 'waterdam',
      persona: 'daan',
      omschrijving: 'Van Daan',
      documenten: 3,
    })
    await portal.wisTellingen()
    const zaak = await getZaak(
      identiteitVan('jeroen'),
      { register: portal.registerId('waterdam'), uuid },
      portal.context(),
    )
    expect(zaak).toBeNull()
    expect((await calls()).filter(({ api }) => api === 'documenten')).toEqual([])
  })

  it('shows the same zaak without expand', async () => {
    const { uuid } = await portal.maakZaak({
      register: 'waterdam',
      persona: 'daan',
      omschrijving: 'Zonder expand',
      documenten: 2,
    })
    const ref = { register: portal.registerId('waterdam'), uuid }
    const [expanded, plain] = await Promise.all([
      getZaak(daan, ref, portal.context()),
      getZaak(daan, ref, portal.context({ register: { expand: false } })),
    ])
    expect(plain).toEqual(expanded)
    expect(plain).toMatchObject({ omschrijving: 'Zonder expand', onvolledig: [] })
  })
})

describe('the download', () => {
  it('takes 3 calls: zaak, metadata and bytes', async () => {
    const { uuid } = await portal.maakZaak({
      register: 'waterdam',
      persona: 'daan',
      omschrijving: 'Bijlage',
      documenten: 1,
    })
    const ref = { register: portal.registerId('waterdam'), uuid }
    const zaak = await getZaak(daan, ref, portal.context())
    await portal.wisTellingen()
    const document = await openDocument(daan, ref, zaak?.documenten[0]?.uuid ?? '', portal.context())
    let bytes = 0
    for await (const chunk of document?.inhoud ?? []) bytes += chunk.length
    expect(bytes).toBe(document?.omvang)
    expect(sum(await calls())).toBe(3)
  })

  it('asks no byte when the zaak or the document is not the visitor’s', async () => {
    const { uuid } = await portal.maakZaak({
      register: 'waterdam',
      persona: 'daan',
      omschrijving: 'Van Daan',
      documenten: 1,
    })
    const other = await portal.maakZaak({
      register: 'waterdam',
      persona: 'jeroen',
      omschrijving: 'Van Jeroen',
    })
    const register = portal.registerId('waterdam')
    const documentUuid =
      (await getZaak(daan, { register, uuid }, portal.context()))?.documenten[0]?.uuid ?? ''
    await portal.wisTellingen()
    const jeroen = identiteitVan('jeroen')
    expect(await openDocument(jeroen, { register, uuid }, documentUuid, portal.context())).toBeNull()
    expect(
      await openDocument(jeroen, { register, uuid: other.uuid }, documentUuid, portal.context()),
    ).toBeNull()
    expect((await calls()).filter(({ pad }) => pad.includes('download'))).toEqual([])
  })
})
