import { describe, expect, it } from 'vitest'
import { toAanroep } from './resource-url'

const api = {
  basis: 'https://zaken.waterdam.nl/zaken/api/v1',
  aanroep: 'https://outway.intern:8443/waterdam/zrc/',
}

describe('toAanroep', () => {
  it('puts a payload’s URL on the base that is called', () => {
    expect(toAanroep('https://zaken.waterdam.nl/zaken/api/v1/zaken/1', api)).toBe(
      'https://outway.intern:8443/waterdam/zrc/zaken/1',
    )
  })

  it('drops query, fragment and user info', () => {
    expect(toAanroep('https://u:p@zaken.waterdam.nl/zaken/api/v1/zaken/1?a=1#b', api)).toBe(
      'https://outway.intern:8443/waterdam/zrc/zaken/1',
    )
  })

  it.each([
    'https://elders.nl/zaken/api/v1/zaken/1',
    'http://zaken.waterdam.nl/zaken/api/v1/zaken/1',
    'https://zaken.waterdam.nl:444/zaken/api/v1/zaken/1',
    'https://zaken.waterdam.nl.elders.nl/zaken/api/v1/zaken/1',
    'https://zaken.waterdam.nl@elders.nl/zaken/api/v1/zaken/1',
    'https://zaken.waterdam.nl/zaken/api/v10/zaken/1',
    'https://zaken.waterdam.nl/zaken/api/v1/../../beheer',
    'https://zaken.waterdam.nl/zaken/api/v1/%2e%2e/%2E%2E/beheer',
    'https://zaken.waterdam.nl/zaken/api/v1\\..\\..\\beheer',
    'file:///etc/passwd',
    '//elders.nl/zaken',
    'geen url',
    '',
  ])('refuses %s', (url) => {
    expect(() => toAanroep(url, api)).toThrow(expect.objectContaining({ code: 'bron-contract' }))
  })
})
