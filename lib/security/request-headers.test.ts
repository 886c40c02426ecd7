import { expect, it } from 'vitest'
import { ACHTERGROND_HEADER } from '@/lib/domain/achtergrond'
import { cleanRequestHeaders, PAD_HEADER } from './request-headers'

const url = new URL('https://mijn.waterdam.test/zaken?pagina=2&_rsc=1a2b')

it.each([
  'x-middleware-subrequest',
  'x-invoke-path',
  'x-matched-path',
  'x-nonce',
  'content-security-policy',
  'x-mijnservices-iets',
])('takes %s from nobody outside', (name) =>
  expect(cleanRequestHeaders(new Headers({ [name]: 'x' }), url).has(name)).toBe(false),
)

it('states the page that is asked for itself, without the mark of the framework', () => {
  const headers = cleanRequestHeaders(new Headers({ [PAD_HEADER]: '/van-buiten' }), url)
  expect(headers.get(PAD_HEADER)).toBe('/zaken?pagina=2')
})

it('keeps every other header, and the one by which a request asks not to count as activity', () => {
  const headers = cleanRequestHeaders(new Headers({ accept: 'text/html', [ACHTERGROND_HEADER]: '1' }), url)
  expect(headers.get('accept')).toBe('text/html')
  expect(headers.get(ACHTERGROND_HEADER)).toBe('1')
})
