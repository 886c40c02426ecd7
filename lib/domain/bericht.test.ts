import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BerichtToestand, intrekkenBetekent, isOngelezen, isZichtbaar, naGebeurtenis } from './bericht'

const NU = new Date('2026-06-01T12:00:00Z')
const nieuw: BerichtToestand = {
  publicatiedatum: NU,
  geopendOp: null,
  alsOngelezenGemarkeerd: false,
  gearchiveerdOp: null,
  ingetrokkenOp: null,
}
const gebeurtenis = fc.constantFrom('openen', 'ongelezen-markeren', 'archiveren', 'terugzetten')

describe('bericht', () => {
  it('is hidden from its receiver until the moment of publication', () => {
    const morgen = { ...nieuw, publicatiedatum: new Date('2026-06-02T12:00:00Z') }
    expect(isZichtbaar(morgen, NU)).toBe(false)
    expect(isZichtbaar(morgen, morgen.publicatiedatum)).toBe(true)
    expect(naGebeurtenis(morgen, 'openen', NU)).toBeNull()
  })

  it('stays visible when it is withdrawn after reading, and goes when before', () => {
    expect(isZichtbaar({ ...nieuw, ingetrokkenOp: NU }, NU)).toBe(false)
    expect(isZichtbaar({ ...nieuw, geopendOp: NU, ingetrokkenOp: NU }, NU)).toBe(true)
    expect(intrekkenBetekent(nieuw)).toBe('verwijderen')
    expect(intrekkenBetekent({ ...nieuw, geopendOp: NU })).toBe('zichtbaar-intrekken')
  })

  it('keeps the first moment of opening through everything that its receiver does', () => {
    fc.assert(
      fc.property(fc.array(gebeurtenis), (gebeurtenissen) => {
        let bericht = nieuw
        let eerste: Date | null = null
        gebeurtenissen.forEach((each, index) => {
          const nu = new Date(NU.getTime() + index)
          if (each === 'openen') eerste ??= nu
          bericht = naGebeurtenis(bericht, each, nu) ?? bericht
          expect(bericht.geopendOp).toEqual(eerste)
        })
      }),
    )
  })

  it('does nothing the second time', () => {
    fc.assert(
      fc.property(fc.array(gebeurtenis), gebeurtenis, (before, last) => {
        const once = [...before, last].reduce<BerichtToestand>(
          (bericht, each) => naGebeurtenis(bericht, each, NU) ?? bericht,
          nieuw,
        )
        expect(naGebeurtenis(once, last, new Date(NU.getTime() + 1))).toEqual(once)
      }),
    )
  })

  it('counts as unread until opened, again when marked, and never in the archive or withdrawn', () => {
    expect(isOngelezen(nieuw)).toBe(true)
    expect(isOngelezen({ ...nieuw, geopendOp: NU })).toBe(false)
    expect(isOngelezen({ ...nieuw, geopendOp: NU, alsOngelezenGemarkeerd: true })).toBe(true)
    expect(isOngelezen({ ...nieuw, gearchiveerdOp: NU })).toBe(false)
    expect(isOngelezen({ ...nieuw, geopendOp: NU, alsOngelezenGemarkeerd: true, ingetrokkenOp: NU })).toBe(
      false,
    )
  })
})
