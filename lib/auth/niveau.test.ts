import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { isNiveauVoldoende, knownNiveau } from './niveau'

const schaal = ['EH2', 'EH2+', 'EH3', 'EH4']

describe('isNiveauVoldoende', () => {
  test.prop([fc.nat(3), fc.nat(3)])(
    'lets in exactly the demanded level and those above it',
    (level, demanded) => {
      expect(isNiveauVoldoende(schaal[level], schaal[demanded] ?? '', schaal)).toBe(level >= demanded)
    },
  )

  test.prop([fc.anything(), fc.integer({ min: 1, max: 3 })])(
    'counts whatever is not on the scale as the lowest level',
    (unknown, demanded) => {
      fc.pre(!schaal.includes(String(typeof unknown === 'string' ? unknown : '')))
      expect(isNiveauVoldoende(unknown, schaal[demanded] ?? '', schaal)).toBe(false)
    },
  )

  it('lets nobody in when the demanded level is not on the scale', () => {
    expect(isNiveauVoldoende('EH4', 'EH5', schaal)).toBe(false)
  })

  it('reads a level that a broker sends as a number', () => {
    expect(knownNiveau(30, ['10', '20', '30'])).toBe('30')
  })
})
