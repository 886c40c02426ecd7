import { expect, it } from 'vitest'
import { kiesTaal } from './talen'

const talen = ['nl', 'en'] as const

it.each([
  ['the choice wins from the browser', { cookie: 'en', acceptLanguage: 'nl', talen }, 'en'],
  ['the browser decides without a choice', { acceptLanguage: 'en-GB,en;q=0.9,nl;q=0.8', talen }, 'en'],
  ['weights count, not the order', { acceptLanguage: 'en;q=0.5,nl;q=0.9', talen }, 'nl'],
  ['another language falls back to Dutch', { acceptLanguage: 'fr-FR,de;q=0.8', talen }, 'nl'],
  ['a wildcard is Dutch', { acceptLanguage: '*', talen }, 'nl'],
  ['nothing known is Dutch', { acceptLanguage: null, talen }, 'nl'],
  ['a mangled header is Dutch', { acceptLanguage: ';;,q=', talen }, 'nl'],
  ['a cookie with nonsense counts as no choice', { cookie: '../en', acceptLanguage: null, talen }, 'nl'],
  ['a language that is not offered cannot be chosen', { cookie: 'en', talen: ['nl'] as const }, 'nl'],
  ['a municipality may offer only English', { acceptLanguage: 'nl', talen: ['en'] as const }, 'en'],
])('%s', (_titel, voorkeur, taal) => {
  expect(kiesTaal(voorkeur)).toBe(taal)
})
