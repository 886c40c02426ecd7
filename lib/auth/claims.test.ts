import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { testConfig } from '@/e2e/fixtures/test-config'
import { configSchema } from '@/lib/env/config-schema'
import { mapDigidClaims, mapEherkenningClaims, readClaim } from './claims'

const basis = {
  issuer: 'https://inloggen.test',
  clientId: 'x',
  clientSecret: { env: 'X' },
  minimaalNiveau: 'a',
  niveaus: ['a'],
}

function parseInloggen(extra: { bsnClaim?: string | string[]; naamClaim?: string } = {}) {
  const config = { ...testConfig(), inloggen: { digid: { ...basis, ...extra }, eherkenning: { ...basis } } }
  const { digid, eherkenning } = configSchema.parse(config).inloggen
  if (!digid || !eherkenning) throw new Error('Beide middelen horen er te zijn.')
  return { digid, eherkenning }
}

describe('readClaim', () => {
  test.prop([fc.array(fc.string(), { minLength: 1, maxLength: 4 }), fc.string()])(
    'finds a value by its segments, whatever dots and colons these hold',
    (pad, value) => {
      const claims = pad.reduceRight<unknown>(
        (inner, segment) => Object.fromEntries([[segment, inner]]),
        value,
      )
      expect(readClaim(Object.fromEntries(Object.entries(claims ?? {})), pad)).toBe(value)
    },
  )

  it.each([[['constructor']], [['__proto__']], [['a', 'toString']], [['a', 'b', 'c']], [['b']]])(
    'finds nothing at %j',
    (pad) => expect(readClaim({ a: { b: 'tekst' } }, pad)).toBeUndefined(),
  )
})

describe('mapDigidClaims', () => {
  it('takes the BSN, leading zeros kept, and the name from the configured claims', () => {
    const { digid } = parseInloggen({ bsnClaim: ['urn:nl.gov:x', 'bsn'], naamClaim: 'name' })
    const claims = { 'urn:nl.gov:x': { bsn: '012345672' }, name: ' Noor ' }
    expect(mapDigidClaims(claims, digid)).toEqual({
      ok: true,
      value: { soort: 'burger', bsn: '012345672', naam: 'Noor' },
    })
  })

  it.each([undefined, '', '123456789', 999993653, ['999993653'], '999993653 ', null])(
    'refuses a login with %j for a BSN',
    (bsn) =>
      expect(mapDigidClaims({ bsn }, parseInloggen().digid)).toEqual({ ok: false, error: 'onvolledig' }),
  )

  it('refuses somebody who acts for another, rather than showing the wrong file', () => {
    const claims = { bsn: '999993653', represents: { sub: 'x' } }
    expect(mapDigidClaims(claims, parseInloggen().digid)).toEqual({ ok: false, error: 'vertegenwoordiging' })
  })
})

describe('mapEherkenningClaims', () => {
  const kvk = { 'urn:etoegang:core:LegalSubjectID': '69599084' }
  const vestiging = 'urn:etoegang:1.9:ServiceRestriction:Vestigingsnr'
  const map = (claims: Record<string, unknown>) => mapEherkenningClaims(claims, parseInloggen().eherkenning)

  it('takes the company, its RSIN, its branch and who acts from the claims of the standard', () => {
    const claims = {
      ...kvk,
      namequalifier: 'urn:etoegang:1.9:EntityConcernedID:KvKnr',
      'urn:etoegang:1.9:EntityConcernedID:RSIN': '857587973',
      'urn:etoegang:core:ActingSubjectID': 'ondoorzichtig',
      [vestiging]: '000038509504',
    }
    expect(map(claims)).toEqual({
      ok: true,
      value: {
        soort: 'bedrijf',
        kvkNummer: '69599084',
        rsin: '857587973',
        vestigingsnummer: '000038509504',
        handelendPersoon: 'ondoorzichtig',
      },
    })
  })

  it('counts an absent qualifier as a KVK number', () => {
    expect(map(kvk)).toMatchObject({ ok: true, value: { kvkNummer: '69599084' } })
  })

  it.each(['', '38509504', 38509504, ['000038509504']])(
    'refuses the branch restriction %j instead of widening it to the whole company',
    (nummer) => expect(map({ ...kvk, [vestiging]: nummer })).toEqual({ ok: false, error: 'onvolledig' }),
  )

  it('refuses a number that is not a KVK number', () => {
    expect(map({ ...kvk, namequalifier: 'urn:etoegang:1.9:EntityConcernedID:RSIN' })).toMatchObject({
      ok: false,
    })
  })
})
