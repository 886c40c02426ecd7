import { describe, expect, it } from 'vitest'
import { aRol } from '@/e2e/fixtures/a-rol'
import { type Identiteit, identiteitSchema } from './identiteit'
import { isEigenRol } from './is-eigen-rol'

const burger = identiteitSchema.parse({ soort: 'burger', bsn: '999993653' })
const bedrijf = identiteitSchema.parse({ soort: 'bedrijf', kvkNummer: '69599084', rsin: '857587973' })
const vestiging = identiteitSchema.parse({ ...bedrijf, vestigingsnummer: '000038509504' })
/** A company whose RSIN has the digits of the burger's BSN. */
const naamgenoot = identiteitSchema.parse({ soort: 'bedrijf', kvkNummer: '12345678', rsin: '999993653' })
const pseudoniem = identiteitSchema.parse({ soort: 'pseudoniem', pseudoniem: '999993653' })

const NNP = 'niet_natuurlijk_persoon'
const NP = 'natuurlijk_persoon'

const cases: [string, Identiteit, string, object, boolean][] = [
  ['a burger by BSN', burger, NP, { inpBsn: '999993653' }, true],
  ['another burger', burger, NP, { inpBsn: '999990627' }, false],
  ['a burger, not an organisation with the same digits', burger, NNP, { innNnpId: '999993653' }, false],
  ['a burger, not an employee with the same digits', burger, 'medewerker', { inpBsn: '999993653' }, false],
  ['a burger, not a rol without number', burger, NP, { inpBsn: '' }, false],
  ['a company, not a burger with the digits of its RSIN', naamgenoot, NP, { inpBsn: '999993653' }, false],
  ['a company by RSIN', bedrijf, NNP, { innNnpId: '857587973' }, true],
  ['a company by KVK-nummer in its own field', bedrijf, NNP, { kvkNummer: '69599084' }, true],
  ['a company by KVK-nummer in innNnpId', bedrijf, NNP, { innNnpId: '69599084' }, true],
  ['a company by KVK-nummer in annIdentificatie', bedrijf, NNP, { annIdentificatie: '69599084' }, true],
  ['not when kvkNummer names another', bedrijf, NNP, { kvkNummer: '11111111', innNnpId: '857587973' }, false],
  ['an eenmanszaak without RSIN, not an empty innNnpId', naamgenoot, NNP, { innNnpId: '' }, false],
  [
    'a company by its vestiging',
    bedrijf,
    'vestiging',
    { vestigingsNummer: '000038509504', kvkNummer: '69599084' },
    true,
  ],
  ['not by a vestigingsnummer alone', bedrijf, 'vestiging', { vestigingsNummer: '000038509504' }, false],
  [
    'a vestiging by both numbers',
    vestiging,
    'vestiging',
    { vestigingsNummer: '000038509504', kvkNummer: '69599084' },
    true,
  ],
  [
    'a vestiging where the register tells one',
    vestiging,
    'vestiging',
    { vestigingsNummer: '000038509504' },
    true,
  ],
  [
    'not the same vestigingsnummer of another company',
    vestiging,
    'vestiging',
    { vestigingsNummer: '000038509504', kvkNummer: '11111111' },
    false,
  ],
  [
    'not a sister vestiging',
    vestiging,
    'vestiging',
    { vestigingsNummer: '000000000001', kvkNummer: '69599084' },
    false,
  ],
  ['not the company as a whole', vestiging, NNP, { innNnpId: '857587973' }, false],
  [
    'a vestiging held as an organisation',
    vestiging,
    NNP,
    { kvkNummer: '69599084', vestigingsNummer: '000038509504' },
    true,
  ],
  ['nobody by a pseudonym', pseudoniem, NP, { inpBsn: '999993653' }, false],
]

describe('isEigenRol', () => {
  it.each(cases)('knows %s', (_naam, identiteit, betrokkeneType, identificatie, expected) => {
    expect(isEigenRol(identiteit, aRol({ betrokkeneType }, identificatie))).toBe(expected)
  })

  it('knows nobody in a rol without identification', () => {
    expect(isEigenRol(burger, { ...aRol({}), betrokkeneIdentificatie: null })).toBe(false)
  })
})
