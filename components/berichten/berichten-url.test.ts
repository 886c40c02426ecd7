import fc from 'fast-check'
import { expect, it } from 'vitest'
import { berichtenUrl, parseBerichtenVraag } from './berichten-url'
import { gedaanUrl, parseGedaan } from './gedaan'

const vraag = fc.record(
  {
    map: fc.constantFrom('alle', 'nieuw', 'archief'),
    zoek: fc.string({ minLength: 1, maxLength: 100 }).filter((tekst) => tekst.trim() === tekst),
    actie: fc.constant(true),
    pagina: fc.integer({ min: 2, max: 10_000 }),
  },
  { requiredKeys: ['map'] },
)
const paramsOf = (url: string) => Object.fromEntries(new URL(url, 'http://localhost').searchParams.entries())

it('reads back every vraag that its own URL tells', () => {
  fc.assert(
    fc.property(vraag, (gevraagd) => {
      expect(parseBerichtenVraag(gevraagd.map, paramsOf(berichtenUrl(gevraagd)))).toEqual(gevraagd)
    }),
  )
})

it.each([{ pagina: '-1' }, { pagina: 'x' }, { actie: 'ja' }, { zoek: '  ' }, { zoek: ['a', 'b'] }])(
  'shows the whole list for the mangled %o',
  (params) => {
    expect(parseBerichtenVraag('alle', params)).toEqual({ map: 'alle' })
  },
)

it('keeps the page and the search when it tells what was done', () => {
  const url = gedaanUrl('/berichten?zoek=a&pagina=2', { wat: 'archiveren', aantal: 3 })
  expect(url).toBe('/berichten?zoek=a&pagina=2&gedaan=archiveren&aantal=3')
  expect(parseGedaan(paramsOf(url))).toEqual({ wat: 'archiveren', aantal: 3 })
})

it.each([
  [{}, null],
  [{ gedaan: 'gewist', aantal: '1' }, null],
  [{ gedaan: 'niets' }, 'niets'],
  [{ gedaan: 'archiveren', aantal: '0' }, 'niets'],
  [{ gedaan: 'archiveren', aantal: '99999' }, 'niets'],
] as const)('takes %o for %o', (params, gedaan) => {
  expect(parseGedaan(params)).toEqual(gedaan)
})
