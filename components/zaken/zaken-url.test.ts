import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { ZakenVraag } from '@/lib/services/zaken/dto'
import { documentUrl, isGefilterd, parseZakenVraag, zaakUrl, zakenUrl } from './zaken-url'

const paramsVan = (url: string) => Object.fromEntries(new URL(url, 'http://portaal.test').searchParams)

const tekst = fc
  .string({ minLength: 1, maxLength: 60 })
  .map((waarde) => waarde.trim())
  .filter((waarde) => waarde.length > 0)
const vraagArbitrary = fc.record(
  {
    soort: fc.constantFrom('lopend' as const, 'afgerond' as const),
    zoek: tekst,
    zaaktype: tekst,
    jaar: fc.integer({ min: 1900, max: 2100 }).map(String),
    sorteer: fc.constantFrom('oudste' as const, 'naam' as const, 'deadline' as const),
    pagina: fc.integer({ min: 2, max: 10_000 }),
  },
  { requiredKeys: ['soort'] },
)

describe('a vraag in the URL', () => {
  test.prop([vraagArbitrary])('comes back as it went in, whatever someone types', (vraag) => {
    expect(parseZakenVraag(vraag.soort, paramsVan(zakenUrl(vraag)))).toEqual(vraag)
  })

  it('keeps defaults out, so that one list has one address', () => {
    expect(zakenUrl({ soort: 'lopend', sorteer: 'nieuwste', pagina: 1 })).toBe('/zaken')
    expect(zakenUrl({ soort: 'afgerond' })).toBe('/zaken/afgerond')
  })

  it.each([
    [{ pagina: '0' }],
    [{ pagina: 'drie' }],
    [{ pagina: '1e9' }],
    [{ jaar: '26' }],
    [{ sorteer: 'willekeurig' }],
    [{ zoek: '   ' }],
    [{ zoek: 'x'.repeat(101) }],
    [{ zoek: ['a', 'b'] }],
  ])('counts %j as not asked instead of failing', (params) => {
    expect(parseZakenVraag('lopend', params)).toEqual({ soort: 'lopend' })
  })

  it('reads the empty fields of a submitted form as no filter', () => {
    const vraag = parseZakenVraag('lopend', { zoek: '', zaaktype: '', jaar: '', sorteer: 'nieuwste' })
    expect(isGefilterd(vraag)).toBe(false)
  })

  it.each<[string, Partial<ZakenVraag>]>([
    ['search', { zoek: 'dakkapel' }],
    ['zaaktype', { zaaktype: 'Melding' }],
    ['year', { jaar: '2026' }],
  ])('is a filter with a %s', (_naam, deel) => {
    expect(isGefilterd({ soort: 'lopend', ...deel })).toBe(true)
  })
})

it('keeps every id inside its own path segment', () => {
  expect(zaakUrl({ register: 'r/x', uuid: 'a/b' })).toBe('/zaken/r%2Fx/a%2Fb')
  expect(documentUrl({ register: 'r', uuid: 'u' }, 'd?e')).toBe('/zaken/r/u/documenten/d%3Fe')
})
