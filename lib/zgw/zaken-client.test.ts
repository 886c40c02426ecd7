import { describe, expect, it } from 'vitest'
import { fakeZgwHttp } from '@/e2e/fixtures/fake-zgw-http'
import { createZakenClient } from './zaken-client'

const BSN_FILTER = { rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn: '999993653' }
const aZaak = (nummer: number, extra = {}) => {
  const uuid = `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`
  return {
    url: `https://r/zaken/api/v1/zaken/${uuid}`,
    uuid,
    zaaktype: 'https://r/zt/1',
    startdatum: '2026-01-01',
    ...extra,
  }
}
const page = (pad: string) => Number(new URLSearchParams(pad.split('?')[1]).get('page'))

describe('search', () => {
  it('keeps the BSN out of the URL', async () => {
    const http = fakeZgwHttp(() => ({ body: { count: 0, next: null, results: [] } }))
    await createZakenClient(http).search(BSN_FILTER, 'rollen')
    expect(http.verzoeken).toEqual([
      { methode: 'POST', pad: '/zaken/_zoek?page=1&expand=rollen', body: BSN_FILTER },
    ])
  })

  it.each([0, 1, 99, 100, 101, 200, 250])(
    'asks ceil(N/100) pages of %i zaken, and gives each zaak',
    async (total) => {
      const all = Array.from({ length: total }, (_, index) => aZaak(index))
      const http = fakeZgwHttp(({ pad }) => {
        const start = (page(pad) - 1) * 100
        const next = start + 100 < total ? 'https://elders/?page=2' : null
        return { body: { count: total, next, results: all.slice(start, start + 100) } }
      })
      const found = await createZakenClient(http).search(BSN_FILTER, null)
      expect(found.map(({ url }) => url)).toEqual(all.map(({ url }) => url))
      expect(http.verzoeken).toHaveLength(Math.max(1, Math.ceil(total / 100)))
    },
  )

  it('goes on where a register has pages of unequal size', async () => {
    const http = fakeZgwHttp(({ pad }) => ({
      body: {
        count: 3,
        next: page(pad) < 3 ? 'https://r/next' : null,
        results: page(pad) === 1 ? [aZaak(1), aZaak(9)] : [aZaak(page(pad))],
      },
    }))
    expect(await createZakenClient(http).search(BSN_FILTER, null)).toHaveLength(4)
  })

  it('refuses a list that has no end, rather than cutting it off', async () => {
    const http = fakeZgwHttp(() => ({
      body: { count: 1_000_000, next: 'https://r/next', results: [aZaak(1)] },
    }))
    await expect(createZakenClient(http).search(BSN_FILTER, null)).rejects.toMatchObject({
      code: 'bron-contract',
    })
  })

  it('reads what a register leaves out, leaves empty or adds', async () => {
    const odd = aZaak(1, {
      omschrijving: null,
      einddatum: '',
      verlenging: { reden: '', duur: null },
      nieuwVeld: 1,
      _expand: { status: {} },
    })
    const http = fakeZgwHttp(() => ({ body: { count: 1, results: [odd] } }))
    const [zaak] = await createZakenClient(http).search(BSN_FILTER, null)
    expect(zaak).toMatchObject({
      omschrijving: '',
      einddatum: null,
      verlenging: { reden: '', duur: '' },
      _expand: { status: null },
    })
  })

  it.each([401, 403, 500, 503])(
    'reports %i as an unreachable bron, never as an empty list',
    async (status) => {
      const http = fakeZgwHttp(() => ({ status }))
      await expect(createZakenClient(http).search(BSN_FILTER, null)).rejects.toMatchObject({
        code: 'bron-onbereikbaar',
      })
    },
  )
})

describe('find', () => {
  it('gives null for a zaak that the register does not know', async () => {
    expect(await createZakenClient(fakeZgwHttp(() => ({ status: 404 }))).find('x', null)).toBeNull()
  })
})
