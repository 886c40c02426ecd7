import { describe, expect, it } from 'vitest'
import { fakeZgwHttp } from '@/e2e/fixtures/fake-zgw-http'
import { createCatalogiClient } from './catalogi-client'
import { getCatalogusCaches, invalidateCatalogus } from './catalogus-cache'

const url = 'https://r/catalogi/api/v1/zaaktypen/1'
const zaaktype = { url, identificatie: 'A', omschrijving: 'Dakkapel' }
let count = 0
const aRegister = () => {
  count += 1
  return `catalogus-${count}`
}

describe('the catalogus cache', () => {
  it('makes one call for readers at the same time, and none afterwards', async () => {
    const http = fakeZgwHttp(() => ({ body: zaaktype }))
    const client = createCatalogiClient(http, aRegister())
    const read = await Promise.all(Array.from({ length: 10 }, () => client.findZaaktype(url)))
    expect(read.map((it) => it?.omschrijving)).toEqual(Array.from({ length: 10 }, () => 'Dakkapel'))
    await client.findZaaktype(url)
    expect(http.verzoeken).toHaveLength(1)
  })

  it('keeps the answers of two registers with one URL apart', async () => {
    const one = createCatalogiClient(
      fakeZgwHttp(() => ({ body: zaaktype })),
      aRegister(),
    )
    const two = createCatalogiClient(
      fakeZgwHttp(() => ({ body: { ...zaaktype, omschrijving: 'Kap' } })),
      aRegister(),
    )
    expect((await one.findZaaktype(url))?.omschrijving).toBe('Dakkapel')
    expect((await two.findZaaktype(url))?.omschrijving).toBe('Kap')
  })

  it('revalidates an expired answer by its ETag', async () => {
    const register = aRegister()
    const http = fakeZgwHttp(({ headers }) =>
      headers?.['if-none-match'] === '"v1"' ? { status: 304 } : { body: zaaktype, headers: { etag: '"v1"' } },
    )
    const client = createCatalogiClient(http, register)
    await client.findZaaktype(url)
    expire(register)
    expect((await client.findZaaktype(url))?.omschrijving).toBe('Dakkapel')
    expect(http.verzoeken[1]?.headers).toEqual({ 'if-none-match': '"v1"' })
  })

  it('serves an expired answer while the register is down', async () => {
    const register = aRegister()
    let down = false
    const client = createCatalogiClient(
      fakeZgwHttp(() => (down ? { status: 503 } : { body: zaaktype })),
      register,
    )
    await client.findZaaktype(url)
    expire(register)
    down = true
    expect((await client.findZaaktype(url))?.omschrijving).toBe('Dakkapel')
  })

  it('throws when there is neither an answer nor an earlier one, and asks again the next time', async () => {
    let down = true
    const client = createCatalogiClient(
      fakeZgwHttp(() => (down ? { status: 503 } : { body: zaaktype })),
      aRegister(),
    )
    await expect(client.findZaaktype(url)).rejects.toMatchObject({ code: 'bron-onbereikbaar' })
    down = false
    expect((await client.findZaaktype(url))?.omschrijving).toBe('Dakkapel')
  })

  it('gives null for what the register does not know', async () => {
    expect(
      await createCatalogiClient(
        fakeZgwHttp(() => ({ status: 404 })),
        aRegister(),
      ).findZaaktype(url),
    ).toBeNull()
  })

  it.each([
    ['one zaaktype', url, 2],
    ['another zaaktype', 'https://r/catalogi/api/v1/zaaktypen/2', 0],
    ['everything', undefined, 2],
  ])(
    'forgets a zaaktype and its statustypen on the invalidation of %s',
    async (_naam, invalidated, expected) => {
      const register = aRegister()
      const http = fakeZgwHttp(({ pad }) => ({
        body: pad === url ? zaaktype : { count: 0, next: null, results: [] },
      }))
      const client = createCatalogiClient(http, register)
      const read = () => Promise.all([client.findZaaktype(url), client.listStatustypen(url)])
      await read()
      invalidateCatalogus(register, invalidated)
      await read()
      expect(http.verzoeken.length - 2).toBe(expected)
    },
  )

  it('drops statustypen of another zaaktype', async () => {
    const results = [url, 'https://r/catalogi/api/v1/zaaktypen/2'].map((van, index) => ({
      url: `https://r/st/${index}`,
      zaaktype: van,
    }))
    const http = fakeZgwHttp(() => ({ body: { count: 2, next: null, results } }))
    expect(await createCatalogiClient(http, aRegister()).listStatustypen(url)).toHaveLength(1)
  })
})

/** Lets the entries of a register expire, as if its hour were over. */
function expire(register: string) {
  const { zaaktypen } = getCatalogusCaches()
  for (const [key, value] of [...zaaktypen.entries()]) {
    if (key.startsWith(register)) zaaktypen.set(key, value, { ttl: 1, start: performance.now() - 10_000 })
  }
}
