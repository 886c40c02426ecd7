import { describe, expect, it } from 'vitest'
import { aRol } from '@/e2e/fixtures/a-rol'
import { eigenRol } from './eigen-rol'
import { identiteitSchema } from './identiteit'

const jeroen = identiteitSchema.parse({ soort: 'burger', bsn: '999993653' })
const own = (rol = {}) => aRol(rol, { inpBsn: '999993653' })
const belanghebbende = own({ omschrijvingGeneriek: 'belanghebbende', omschrijving: 'Buur' })

describe('eigenRol', () => {
  it.each([
    ['the initiator', [own()], null],
    ['initiator and belanghebbende', [belanghebbende, own()], null],
    [
      'a belanghebbende beside another’s initiator',
      [aRol(), belanghebbende],
      { omschrijving: 'Buur', gemachtigde: false },
    ],
    [
      'a gemachtigde',
      [own({ indicatieMachtiging: 'gemachtigde' })],
      { omschrijving: 'Aanvrager', gemachtigde: true },
    ],
    [
      'a rol without words',
      [own({ omschrijvingGeneriek: 'mede_initiator', omschrijving: '' })],
      { omschrijving: 'mede-initiator', gemachtigde: false },
    ],
  ])('tells %s', (_naam, rollen, expected) => {
    expect(eigenRol(jeroen, rollen)).toEqual(expected)
  })
})
