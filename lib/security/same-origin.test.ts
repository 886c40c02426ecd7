import { expect, it } from 'vitest'
import { isSameOrigin } from './same-origin'

const own = 'https://mijn.waterdam.test'

it.each<[string, HeadersInit, boolean]>([
  ['a page of ours', { 'sec-fetch-site': 'same-origin', origin: own }, true],
  ['a page of ours in an older browser', { origin: own }, true],
  ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, false],
  ['a subdomain next to ours', { 'sec-fetch-site': 'same-site', origin: 'https://x.waterdam.test' }, false],
  ['the address bar', { 'sec-fetch-site': 'none' }, false],
  ['a page that hides its origin', { origin: 'null' }, false],
  ['our host by http', { origin: 'http://mijn.waterdam.test' }, false],
  ['a host that starts like ours', { origin: `${own}.evil.example` }, false],
  ['something that states nothing', {}, false],
])('judges a form from %s', (_wat, headers, expected) => {
  expect(isSameOrigin(new Headers(headers), `${own}/`)).toBe(expected)
})
