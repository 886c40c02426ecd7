import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { safeTerug } from './terug'

const portaal = 'https://mijn.waterdam.test'

describe('safeTerug', () => {
  it.each(['/', '/zaken', '/zaken?pagina=2&zoek=dak%C3%A9', '/zaken/waterdam/6f1c?x=1', '/inloggenieten'])(
    'keeps the own page %s',
    (terug) => expect(safeTerug(terug)).toBe(terug),
  )

  it.each([
    ['a scheme', 'https://evil.example/zaken'],
    ['a scheme without slashes', 'https:evil.example'],
    ['a script', 'javascript:alert(1)'],
    ['another host', '//evil.example'],
    ['another host by a backslash', '/\\evil.example'],
    ['another host by two backslashes', '\\\\evil.example'],
    ['a backslash further on', '/zaken\\..\\..\\evil.example'],
    ['encoded slashes', '/%2f%2fevil.example'],
    ['an encoded backslash', '/%5cevil.example'],
    ['slashes encoded twice', '/%252f%252fevil.example'],
    ['slashes behind dots', '/.//evil.example'],
    ['a tab that browsers drop', '/\t/evil.example'],
    ['a line break', '/zaken\r\nSet-Cookie: x=1'],
    ['an encoded line break', '/zaken%0d%0ax'],
    ['the login page, which would loop', '/inloggen?terug=/zaken'],
    ['a page below the login', '/inloggen/mislukt'],
    ['the login by a detour', '/zaken/../inloggen'],
    ['logging out', '/uitloggen'],
    ['an API', '/api/zaakbevraging/v1'],
    ['a path without a slash', 'zaken'],
    ['nothing', ''],
    ['something that is no text', ['/zaken']],
    ['an endless path', `/${'a'.repeat(2_001)}`],
  ])('sends to the overview instead of %s', (_wat, terug) => expect(safeTerug(terug)).toBe('/overzicht'))

  const nasty = fc.array(
    fc.constantFrom(
      '/',
      '\\',
      '%2f',
      '%5c',
      '%25',
      '.',
      ':',
      '@',
      '?',
      '#',
      '\t',
      '\n',
      'evil.example',
      'https:',
      'a',
      'é',
    ),
    { maxLength: 12 },
  )
  test.prop([
    fc.oneof(
      fc.string({ unit: 'binary' }),
      nasty.map((parts) => parts.join('')),
      nasty.map((parts) => `/${parts.join('')}`),
    ),
  ])('never leaves the portal, not after a second round of decoding either', (terug) => {
    const safe = safeTerug(terug)
    expect(new URL(safe, portaal).origin).toBe(portaal)
    expect(new URL(decodeURIComponent(new URL(safe, portaal).pathname), portaal).origin).toBe(portaal)
    expect(safeTerug(safe)).toBe(safe)
  })
})
