import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isUrn,
  type ObjectUrn,
  parseObjectUrn,
  parsePersoonUrn,
  printObjectUrn,
  printPersoonUrn,
} from './urn'

describe('parsePersoonUrn', () => {
  it.each([
    ['urn:nld:brp:bsn:999993653', { soort: 'bsn', bsn: '999993653' }],
    ['URN:NLD:brp:bsn:999993653', { soort: 'bsn', bsn: '999993653' }],
    ['urn:nld:hr:rsin:123456782', { soort: 'rsin', rsin: '123456782' }],
    ['urn:nld:hr:kvknummer:12345678', { soort: 'kvk', kvkNummer: '12345678' }],
    [
      'urn:nld:hr:kvknummer:12345678:vestigingsnummer:000012345678',
      { soort: 'kvk', kvkNummer: '12345678', vestigingsnummer: '000012345678' },
    ],
    ['urn:nld:klant:klantnummer:610541501', { soort: 'klant', klantnummer: '610541501' }],
  ])('reads %s', (text, urn) => {
    expect(parsePersoonUrn(text)).toEqual(urn)
  })

  it.each([
    ['fails the 11-proef', 'urn:nld:brp:bsn:999993654'],
    ['is all zeros', 'urn:nld:brp:bsn:000000000'],
    ['lost its leading zero', 'urn:nld:brp:bsn:99999365'],
    ['has a KVK-nummer of nine digits', 'urn:nld:hr:kvknummer:123456789'],
    ['names a branch without a number', 'urn:nld:hr:kvknummer:12345678:vestigingsnummer:'],
    ['names a branch and stops', 'urn:nld:hr:kvknummer:12345678:vestigingsnummer'],
    ['goes on after the number', 'urn:nld:brp:bsn:999993653:extra:1'],
    ['calls a BSN an RSIN of the BRP', 'urn:nld:brp:rsin:123456782'],
    ['is a zaak', 'urn:nld:gemeentewaterdam:zaak:zaaknummer:1'],
    ['is of another namespace', 'urn:bel:brp:bsn:999993653'],
    ['is no URN', '999993653'],
    ['is empty', ''],
  ])('refuses what %s', (_, text) => {
    expect(parsePersoonUrn(text)).toBeNull()
  })

  it('gives a person only for what prints back to the same text, whatever is sent', () => {
    const text = fc.oneof(
      fc.string(),
      fc.stringMatching(/^urn:nld:(brp|hr|klant):(bsn|rsin|kvknummer|klantnummer):\d{6,10}$/),
    )
    fc.assert(
      fc.property(text, (value) => {
        const urn = parsePersoonUrn(value)
        if (urn) expect(printPersoonUrn(urn)).toBe(value)
      }),
    )
  })
})

describe('parseObjectUrn', () => {
  const gemeente = fc.stringMatching(/^gemeente[a-z0-9-]{0,20}$/)
  const objectUrn: fc.Arbitrary<ObjectUrn> = fc.oneof(
    fc.record({
      soort: fc.constant('zaak' as const),
      gemeente,
      zaaknummer: fc.string({ minLength: 1, maxLength: 40 }),
    }),
    fc.record({
      soort: fc.constantFrom('product' as const, 'informatieobject' as const),
      gemeente,
      uuid: fc.uuid(),
    }),
  )

  it('reverses printObjectUrn, for every zaaknummer that a register can give', () => {
    fc.assert(
      fc.property(objectUrn, (urn) => {
        expect(isUrn(printObjectUrn(urn))).toBe(true)
        expect(parseObjectUrn(printObjectUrn(urn))).toEqual(urn)
      }),
    )
  })

  it.each([
    'urn:nld:gemeentewaterdam:zaak:uuid:717815f6-1939-4fd2-93f0-83d25bad154e',
    'urn:nld:gemeentewaterdam:product:uuid:1',
    'urn:nld:waterdam:zaak:zaaknummer:1',
    'urn:nld:gemeentewaterdam:zaak:zaaknummer:',
    'urn:nld:gemeentewaterdam:zaak:zaaknummer:%ff',
  ])('refuses %s', (text) => {
    expect(parseObjectUrn(text)).toBeNull()
  })
})
