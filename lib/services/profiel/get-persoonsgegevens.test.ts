import { describe, expect, it } from 'vitest'
import type { BrpClient } from '@/lib/brp/brp-client'
import { type Identiteit, identiteitSchema } from '@/lib/domain/identiteit'
import { AppError } from '@/lib/errors/app-error'
import { getPersoonsgegevens } from './get-persoonsgegevens'

const burger = identiteitSchema.parse({ soort: 'burger', bsn: '999993653' })
const andersIngelogd: Identiteit[] = [
  identiteitSchema.parse({ soort: 'bedrijf', kvkNummer: '69599084', rsin: '857587973' }),
  identiteitSchema.parse({ soort: 'pseudoniem', pseudoniem: 'eidas-1' }),
]
const aBrp = (getPersoon: BrpClient['getPersoon']) => () => ({ relaties: [], getPersoon })

describe('getPersoonsgegevens', () => {
  it('asks for the BSN of the visitor alone', async () => {
    const gevraagd: string[] = []
    const brp = aBrp(async (bsn) => {
      gevraagd.push(bsn)
      return null
    })
    expect(await getPersoonsgegevens(burger, brp)).toEqual({ ok: true, value: null })
    expect(gevraagd).toEqual(['999993653'])
  })

  it.each(andersIngelogd)('asks nothing for a $soort', async (identiteit) => {
    const brp = aBrp(() => Promise.reject(new Error('de BRP is gevraagd')))
    expect(await getPersoonsgegevens(identiteit, brp)).toEqual({ ok: false, error: 'niet-van-toepassing' })
  })

  it('tells that this portal has no BRP', async () => {
    expect(await getPersoonsgegevens(burger, () => null)).toEqual({ ok: false, error: 'niet-aangesloten' })
  })

  it('passes a failing source on, never as an empty answer', async () => {
    const storing = new AppError('bron-onbereikbaar', 'De BRP is nu niet bereikbaar.')
    await expect(
      getPersoonsgegevens(
        burger,
        aBrp(() => Promise.reject(storing)),
      ),
    ).rejects.toBe(storing)
  })
})
