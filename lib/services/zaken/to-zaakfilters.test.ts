import { describe, expect, it } from 'vitest'
import { identiteitSchema } from '@/lib/domain/identiteit'
import { bedrijfszoekwijzeSchema } from '@/lib/env/config-schema'
import { toZaakfilters } from './to-zaakfilters'

const ROL = 'rol__betrokkeneIdentificatie__'
const bedrijf = { soort: 'bedrijf', kvkNummer: '69599084', rsin: '857587973' }
const filters = (identiteit: object) =>
  toZaakfilters(identiteitSchema.parse(identiteit), bedrijfszoekwijzeSchema.options)

describe('toZaakfilters', () => {
  it('asks one question for a burger', () => {
    expect(filters({ soort: 'burger', bsn: '999993653' })).toEqual([
      { [`${ROL}natuurlijkPersoon__inpBsn`]: '999993653' },
    ])
  })

  it('asks for each way in which a register may hold a company', () => {
    expect(filters(bedrijf)).toEqual([
      { [`${ROL}nietNatuurlijkPersoon__innNnpId`]: '857587973' },
      { [`${ROL}nietNatuurlijkPersoon__innNnpId`]: '69599084' },
      { [`${ROL}nietNatuurlijkPersoon__annIdentificatie`]: '69599084' },
      { [`${ROL}nietNatuurlijkPersoon__kvkNummer`]: '69599084' },
      { [`${ROL}vestiging__kvkNummer`]: '69599084' },
    ])
  })

  it('asks for a vestiging by its own number only', () => {
    expect(filters({ ...bedrijf, vestigingsnummer: '000038509504' })).toEqual([
      {
        [`${ROL}nietNatuurlijkPersoon__kvkNummer`]: '69599084',
        [`${ROL}nietNatuurlijkPersoon__vestigingsNummer`]: '000038509504',
      },
      { [`${ROL}vestiging__vestigingsNummer`]: '000038509504' },
    ])
  })

  it('asks nothing for a pseudonym: no register knows it', () => {
    expect(filters({ soort: 'pseudoniem', pseudoniem: 'abc' })).toEqual([])
  })
})
