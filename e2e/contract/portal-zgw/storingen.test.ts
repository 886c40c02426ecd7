import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { getZaak } from '@/lib/services/zaken/get-zaak'
import { listZaken } from '@/lib/services/zaken/list-zaken'
import { openDocument } from '@/lib/services/zaken/open-document'
import { type PersonaId, personas } from '@/sandbox/personas'
import { VELDSITUATIES } from '@/sandbox/zgw/seed/veldsituaties'
import { identiteitVan, type Portal, startPortal } from './portal'

let portal: Portal
const jeroen = identiteitVan('jeroen')
const list = (persona: PersonaId = 'jeroen', soort: 'lopend' | 'afgerond' = 'lopend') =>
  listZaken(identiteitVan(persona), { soort }, portal.context())
const listHaastig = () =>
  listZaken(jeroen, { soort: 'lopend' }, portal.context({ register: { timeoutMs: 1_000 } }))

beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.sandbox.stop())
beforeEach(() => portal.reset())

describe('a register that fails', () => {
  it.each([
    { soort: 'status', waarde: 500 },
    { soort: 'status', waarde: 503 },
    { soort: 'status', waarde: 403 },
    { soort: 'status', waarde: 404 },
    { soort: 'reset' },
    { soort: 'afgekapt' },
    { soort: 'latentie', waarde: 2_000 },
    { soort: 'traag-lichaam', waarde: 3_000 },
  ])('is named, and the zaken of the other one are shown: $soort $waarde', async (storing) => {
    await portal.storing({ register: 'rijnzoom', api: 'zaken', ...storing })
    const overzicht = await listHaastig()
    expect(overzicht.onbereikbaar).toEqual([
      { id: portal.registerId('rijnzoom'), naam: 'Omgevingsdienst Rijnzoom' },
    ])
    expect(overzicht.zaken.length).toBeGreaterThan(0)
    expect(overzicht.zaken.every(({ register }) => register === portal.registerId('waterdam'))).toBe(true)
  })

  it('is an error when it is all of them, never an empty list, not even for who has no zaken', async () => {
    for (const register of ['waterdam', 'rijnzoom'])
      await portal.storing({ register, api: 'zaken', soort: 'status', waarde: 503 })
    await expect(list('daan')).rejects.toMatchObject({ code: 'bron-onbereikbaar' })
  })

  it('is named when only its catalogus fails: what cannot be judged is not silently hidden', async () => {
    await portal.storing({ register: 'rijnzoom', api: 'catalogi', soort: 'status', waarde: 503 })
    const context = portal.context({ register: { expand: false } })
    const { onbereikbaar } = await listZaken(jeroen, { soort: 'lopend' }, context)
    expect(onbereikbaar).toEqual([{ id: portal.registerId('rijnzoom'), naam: 'Omgevingsdienst Rijnzoom' }])
  })

  it('costs a flaky register one retry and the visitor nothing', async () => {
    await portal.storing({ register: 'waterdam', api: 'zaken', soort: 'status', waarde: 503, aantal: 1 })
    expect((await list()).onbereikbaar).toEqual([])
  })

  it.each([
    ['documenten', 'documenten', '/enkelvoudiginformatieobjecten', 'documenten'],
    ['besluiten', 'besluiten', '/besluiten', 'besluiten'],
    ['status', 'zaken', '/statussen', 'status'],
  ])('loses only the part that it feeds: %s', async (_naam, api, endpoint, onderdeel) => {
    await portal.storing({ register: 'waterdam', api, endpoint, soort: 'status', waarde: 500 })
    const { zaak: uuid } = VELDSITUATIES['besluit-met-document']
    const zaak = await getZaak(jeroen, { register: portal.registerId('waterdam'), uuid }, portal.context())
    expect(zaak?.omschrijving).toBe('Subsidie geluidsisolatie slaapkamers')
    expect(zaak?.onvolledig).toContain(onderdeel)
  })
})

describe('a register that shares too much', () => {
  beforeEach(async () => {
    for (const register of ['waterdam', 'rijnzoom'])
      await portal.storing({ register, soort: 'te-veel-delen', waarde: 5 })
  })

  // The bakkerij apart: what it is given too much may be of its own vestiging, and then it is its own.
  const others = personas.map(({ id }) => id).filter((id) => id !== 'bakkerij')
  it.each(others)('shows %s no more zaken than an honest one', async (persona) => {
    const [lopend, afgerond] = [await list(persona), await list(persona, 'afgerond')]
    const leaked = portal.lines.filter(({ gebeurtenis }) => gebeurtenis === 'bron-deelt-te-veel')
    expect(leaked.length).toBeGreaterThan(0)
    await portal.reset()
    expect(withoutIds(await list(persona))).toEqual(withoutIds(lopend))
    expect(withoutIds(await list(persona, 'afgerond'))).toEqual(withoutIds(afgerond))
  })

  it('shows on a zaak nothing of another one, and says so in the log', async () => {
    for (const naam of ['deelzaken', 'besluit-met-document', 'opgeschort'] as const) {
      const ref = () => ({ register: portal.registerId('waterdam'), uuid: VELDSITUATIES[naam].zaak })
      const leaky = await getZaak(jeroen, ref(), portal.context())
      expect(portal.lines.map(({ gebeurtenis }) => gebeurtenis)).toContain('bron-deelt-te-veel')
      await portal.reset()
      const honest = await getZaak(jeroen, ref(), portal.context())
      expect(withoutIds(leaky)).toEqual(withoutIds(honest))
      await portal.storing({ register: 'waterdam', soort: 'te-veel-delen', waarde: 5 })
    }
  })

  it('gives no document of another zaak', async () => {
    const fatima = identiteitVan('fatima')
    const register = portal.registerId('waterdam')
    const theirs = await getZaak(
      fatima,
      { register, uuid: VELDSITUATIES['documenten-in-elke-status'].zaak },
      portal.context(),
    )
    const uuid = VELDSITUATIES['besluit-met-document'].zaak
    for (const document of theirs?.documenten ?? []) {
      expect(await openDocument(jeroen, { register, uuid }, document.uuid, portal.context())).toBeNull()
    }
    expect(theirs?.documenten.length).toBeGreaterThan(0)
  })
})

// Each reset gives the registers new ids, so that caches and breakers do not carry over.
const withoutIds = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replace(/(waterdam|rijnzoom)-\d+/g, '$1'))
