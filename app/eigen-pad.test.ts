import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { eigenPad } from './eigen-pad'

it.each([
  ['/zaken', '/zaken'],
  ['/zaken?pagina=2&zoek=a', '/zaken?pagina=2&zoek=a'],
  ['/zaken?pagina=2#kop', '/zaken?pagina=2#kop'],
])('returns from %s to the own path %s', (adres, pad) => {
  expect(eigenPad(adres)).toBe(pad)
})

it.each([
  null,
  '',
  'https://kwaad.example/zaken',
  '//kwaad.example',
  '/\\kwaad.example',
  '\\\\kwaad.example',
  '/.//kwaad.example',
  '/\t/kwaad.example',
  'data:text/html,x',
])('never follows %j away', (adres) => {
  expect(eigenPad(adres)).toBe('/')
})

const adres = fc.oneof(
  fc.string(),
  fc.webUrl(),
  fc.webPath(),
  fc.string().map((rest) => `/${rest}`),
)

test.prop([adres])('stays on the own site for any input', (invoer) => {
  expect(new URL(eigenPad(invoer), 'https://mijn.test').origin).toBe('https://mijn.test')
})
