import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { extensieVan, schoneBestandsnaam } from './bestandsnaam'

it.each([
  ['loonstrook oktober.pdf', 'loonstrook oktober.pdf'],
  ['C:\\Documenten\\loonstrook.pdf', 'loonstrook.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['.htaccess', 'htaccess'],
  ['factuur\u202Efdp.exe', 'factuurfdp.exe'],
  ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie x.pdf'],
  ['   ', 'bestand'],
  ['...', 'bestand'],
  ['Cafe\u0301.PDF', 'Café.pdf'],
])('makes %j into %j', (ruw, schoon) => {
  expect(schoneBestandsnaam(ruw)).toBe(schoon)
})

it('keeps the extension of a name that is too long', () => {
  const naam = schoneBestandsnaam(`${'a'.repeat(400)}.docx`)
  expect(naam).toHaveLength(120)
  expect(extensieVan(naam)).toBe('docx')
})

test.prop([fc.string({ unit: 'binary', maxLength: 300 })])(
  'never gives a path, a hidden file, an invisible character or nothing, and changes nothing the second time',
  (ruw) => {
    const naam = schoneBestandsnaam(ruw)
    expect(naam).not.toMatch(/[\p{Cc}\p{Cf}\\/]|^\.|^\s*$/u)
    expect([...naam].length).toBeLessThanOrEqual(120)
    expect(schoneBestandsnaam(naam)).toBe(naam)
  },
)
