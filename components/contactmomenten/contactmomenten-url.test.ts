import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contactmomentenUrl, parseContactmomentenVraag, stelVraagUrl } from './contactmomenten-url'

const vraag = fc.record(
  {
    kanaal: fc.string({ minLength: 1, maxLength: 50 }).filter((tekst) => tekst.trim() === tekst),
    jaar: fc.integer({ min: 1000, max: 9999 }).map(String),
    zaak: fc.uuid(),
    pagina: fc.integer({ min: 2, max: 10_000 }),
  },
  { requiredKeys: [] },
)

it('reads back every vraag that its own URL tells', () => {
  fc.assert(
    fc.property(vraag, (gevraagd) => {
      const params = new URL(contactmomentenUrl(gevraagd), 'http://localhost').searchParams
      expect(parseContactmomentenVraag(Object.fromEntries(params.entries()))).toEqual(gevraagd)
    }),
  )
})

it.each([{ jaar: '26' }, { zaak: 'x' }, { pagina: '0' }, { kanaal: '' }])(
  'shows the whole list for the mangled %o',
  (params) => {
    expect(parseContactmomentenVraag(params)).toEqual({})
  },
)

it('names the zaak of a question only when there is one', () => {
  expect(stelVraagUrl()).toBe('/contactmomenten/vraag')
  expect(stelVraagUrl({ register: 'waterdam', uuid: 'u' })).toBe(
    '/contactmomenten/vraag?register=waterdam&zaak=u',
  )
})
