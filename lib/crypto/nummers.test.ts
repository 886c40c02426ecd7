import { createSecretKey } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applyTestConfig } from '@/e2e/fixtures/test-config'
import { passesElfProef } from '@/lib/domain/bsn'
import { nummerVarianten, openJson, openNummers, sealJson, sealNummers } from './nummers'
import { getSleutelbos } from './versleuteling'

const BSN = '999993653'
let removeConfig: () => void
beforeAll(() => {
  removeConfig = applyTestConfig('postgres://localhost:1/geen')
})
afterAll(() => removeConfig())

const bsn = fc.constantFrom(BSN, '123456782', '111222333')
const tekst = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), bsn, fc.constantFrom('⟦', '⟧', '⟦a.b.c.d⟧')))
  .map((delen) => delen.join(' '))

describe('a number of a person in a text', () => {
  it('is read back as it was written, whatever stands around it', () => {
    fc.assert(
      fc.property(tekst, (each) => {
        expect(openNummers(sealNummers(each))).toBe(each)
      }),
    )
  })

  it('is not in what is stored', () => {
    fc.assert(
      fc.property(tekst, (each) => {
        const nummers = sealNummers(each).match(/(?<!\d)\d{9}(?!\d)/g) ?? []
        expect(nummers.filter(passesElfProef)).toEqual([])
      }),
    )
  })

  it('gives the same text each time, so that it can be found', () => {
    expect(sealNummers(`BSN ${BSN}.`)).toBe(sealNummers(`BSN ${BSN}.`))
    for (const ander of ['123456789 is geen BSN', '00000000-0000-4000-8000-a999993653bc'])
      expect(sealNummers(ander)).toBe(ander)
  })

  it('is sought in each form that an older release or key left', () => {
    expect(nummerVarianten('gewoon')).toEqual(['gewoon'])
    expect(nummerVarianten(BSN)).toEqual([BSN, sealNummers(BSN)])
  })

  it('opens by any key of the ring, and stays closed without its key', () => {
    const nieuw = [{ id: 'k2', sleutel: createSecretKey(Buffer.alloc(32, 7)) }]
    const verzegeld = sealNummers(BSN)
    expect(openNummers(verzegeld, [...nieuw, ...getSleutelbos()])).toBe(BSN)
    expect(openNummers(verzegeld, nieuw)).toBe(verzegeld)
  })

  it('is found in JSON too: in texts, as a number and as a name', () => {
    const waarde = { a: [BSN, Number(BSN), { [BSN]: null }], b: { c: `x ${BSN}`, d: 1.5, e: true } }
    const verzegeld = sealJson(waarde)
    expect(JSON.stringify(verzegeld)).not.toContain(BSN)
    expect(openJson(verzegeld)).toEqual(waarde)
  })
})
