import { expect, it } from 'vitest'
import { vertaalBronwoorden } from './bron-woorden'

it.each([
  ['12 maart 1985', '12 March 1985'],
  ['februari 1988', 'February 1988'],
  ['1979', '1979'],
  ['onbekend', 'unknown'],
  ['Turkije', 'Türkiye'],
  ['Nederland', 'Netherlands'],
  ['Surinaamse', 'Surinamese'],
  ['geregistreerd partnerschap', 'registered partnership'],
])('%s is %s in English, and itself in Dutch', (nederlands, engels) => {
  expect(vertaalBronwoorden(nederlands, 'en')).toBe(engels)
  expect(vertaalBronwoorden(nederlands, 'nl')).toBe(nederlands)
})

it.each(['Besloten Vennootschap', 'voorjaar 1985', '31 foutmaand 1985', 'Waterdam', ''])(
  'what it does not know stays Dutch in English: "%s"',
  (woorden) => expect(vertaalBronwoorden(woorden, 'en')).toBeNull(),
)
