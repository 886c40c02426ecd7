import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { identiteitSchema } from './identiteit'
import { parsePersoonUrn } from './urn'
import { isHouder } from './urn-persoon'

const burger = identiteitSchema.parse({ soort: 'burger', bsn: '123456782' })
const bedrijf = identiteitSchema.parse({ soort: 'bedrijf', kvkNummer: '12345678', rsin: '111222333' })
const filiaal = identiteitSchema.parse({
  soort: 'bedrijf',
  kvkNummer: '12345678',
  rsin: '111222333',
  vestigingsnummer: '000012345678',
})
const pseudoniem = identiteitSchema.parse({ soort: 'pseudoniem', pseudoniem: '123456782' })
const KVK = 'urn:nld:hr:kvknummer:12345678'

const isVan = (identiteit: typeof burger, urn: string) => {
  const persoon = parsePersoonUrn(urn)
  if (!persoon) throw new Error(`${urn} is no URN of a person.`)
  return isHouder(identiteit, persoon)
}

describe('isHouder', () => {
  it.each([
    ['a citizen', burger, 'urn:nld:brp:bsn:123456782', true],
    ['the same digits of another kind', burger, 'urn:nld:hr:rsin:123456782', false],
    ['the same digits as a klantnummer', burger, 'urn:nld:klant:klantnummer:123456782', false],
    ['a company', bedrijf, KVK, true],
    ['its RSIN', bedrijf, 'urn:nld:hr:rsin:111222333', true],
    ['its branch', bedrijf, `${KVK}:vestigingsnummer:000012345678`, true],
    ['a branch itself', filiaal, `${KVK}:vestigingsnummer:000012345678`, true],
    ['the company of a branch', filiaal, KVK, false],
    ['the RSIN of the company of a branch', filiaal, 'urn:nld:hr:rsin:111222333', false],
    ['another branch', filiaal, `${KVK}:vestigingsnummer:000012345679`, false],
    ['a pseudonym of the same digits', pseudoniem, 'urn:nld:brp:bsn:123456782', false],
  ])('%s: %s', (_naam, identiteit, urn, verwacht) => {
    expect(isVan(identiteit, urn)).toBe(verwacht)
  })

  test.prop([fc.stringMatching(/^\d{8}$/), fc.option(fc.stringMatching(/^\d{12}$/), { nil: undefined })])(
    'gives nobody what is addressed to another company',
    (kvkNummer, vestigingsnummer) => {
      fc.pre(kvkNummer !== '12345678')
      const urn = `urn:nld:hr:kvknummer:${kvkNummer}`
      const persoon = parsePersoonUrn(vestigingsnummer ? `${urn}:vestigingsnummer:${vestigingsnummer}` : urn)
      for (const identiteit of [burger, bedrijf, filiaal, pseudoniem])
        expect(persoon !== null && isHouder(identiteit, persoon)).toBe(false)
    },
  )
})
