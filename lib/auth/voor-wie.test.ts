import { fc, test } from '@fast-check/vitest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applyTestConfig } from '@/e2e/fixtures/test-config'
import { type Identiteit, identiteitSchema } from '@/lib/domain/identiteit'
import { findBedoelde, isVoor, sealVoorWie } from './voor-wie'

let restore: () => void
beforeAll(() => {
  restore = applyTestConfig('postgres://localhost:1/test')
})
afterAll(() => restore())

const persoon = (velden: Record<string, string>) => identiteitSchema.parse(velden)
const SANNE = persoon({ soort: 'burger', bsn: '999991772', naam: 'Sanne Bakker' })
const DAAN = persoon({ soort: 'burger', bsn: '999990627' })
const BEDRIJF = persoon({ soort: 'bedrijf', kvkNummer: '69599084' })
const VESTIGING = persoon({ soort: 'bedrijf', kvkNummer: '69599084', vestigingsnummer: '000038509504' })
const namens = (wie: Identiteit, van: Record<string, string>) =>
  identiteitSchema.parse({ ...van, handelaar: wie })
const JEROEN = { soort: 'burger', bsn: '999993653' }
const KORENAAR = { soort: 'bedrijf', kvkNummer: '69599084' }

const KLANT = {
  jeroen: '3f4c9f0e-6d0a-4f0a-9a3e-0c7f4c3b1a01',
  korenaar: '3f4c9f0e-6d0a-4f0a-9a3e-0c7f4c3b1a02',
}
/** As whom a session acts, and the id of the customer that was chosen. */
const STANDEN: { wat: string; eigen: Identiteit; identiteit: Identiteit; klant: string | null }[] = [
  { wat: 'Sanne zelf', eigen: SANNE, identiteit: SANNE, klant: null },
  { wat: 'Sanne namens Jeroen', eigen: SANNE, identiteit: namens(SANNE, JEROEN), klant: KLANT.jeroen },
  {
    wat: 'Sanne namens De Korenaar',
    eigen: SANNE,
    identiteit: namens(SANNE, KORENAAR),
    klant: KLANT.korenaar,
  },
  { wat: 'Daan zelf', eigen: DAAN, identiteit: DAAN, klant: null },
  { wat: 'Daan namens Jeroen', eigen: DAAN, identiteit: namens(DAAN, JEROEN), klant: KLANT.jeroen },
  { wat: 'een bedrijf', eigen: BEDRIJF, identiteit: BEDRIJF, klant: null },
  { wat: 'een vestiging ervan', eigen: VESTIGING, identiteit: VESTIGING, klant: null },
]
const stand = fc.constantFrom(...STANDEN)
const KLANTEN = new Map<string, Record<string, string>>([
  [KLANT.jeroen, JEROEN],
  [KLANT.korenaar, KORENAAR],
])
const mag = async (eigen: Identiteit, klant: string) => {
  const klantgegevens = KLANTEN.get(klant)
  return klantgegevens ? namens(eigen, klantgegevens) : null
}

describe('for whom a form was opened', () => {
  test.prop([stand, stand])('lets it be sent only as the very same', (geopend, nu) => {
    const kenmerk = sealVoorWie(geopend.identiteit, geopend.klant)
    expect(isVoor(nu.identiteit, kenmerk)).toBe(geopend === nu)
  })

  test.prop([stand, stand])('is found again for who opened it, and for nobody else', async (geopend, nu) => {
    const kenmerk = sealVoorWie(geopend.identiteit, geopend.klant)
    const bedoeld = await findBedoelde(nu.eigen, kenmerk, mag)
    expect(bedoeld).toEqual(
      geopend.eigen === nu.eigen ? { identiteit: geopend.identiteit, klant: geopend.klant } : null,
    )
  })

  test.prop([stand])(
    'is not found for who may not act for them any more',
    async ({ eigen, identiteit, klant }) => {
      const kenmerk = sealVoorWie(identiteit, klant)
      const bedoeld = await findBedoelde(eigen, kenmerk, async () => null)
      expect(bedoeld).toEqual(klant === null ? { identiteit, klant } : null)
    },
  )

  test.prop([stand, fc.string()])('is nobody when it was made up', async ({ eigen, identiteit }, kenmerk) => {
    expect(isVoor(identiteit, kenmerk)).toBe(false)
    expect(await findBedoelde(eigen, kenmerk, mag)).toBeNull()
  })

  it.each(STANDEN)('is the visitor when it does not say so: $wat', ({ eigen, identiteit }) => {
    expect(isVoor(identiteit, null)).toBe(eigen === identiteit)
  })

  it('tells nothing: no number of a person, and another text each time', () => {
    const [een, ander] = [sealVoorWie(SANNE, null), sealVoorWie(SANNE, null)]
    expect(een).not.toBe(ander)
    expect(een).not.toContain('999991772')
  })
})
