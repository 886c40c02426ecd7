import { describe, expect, it } from 'vitest'
import { identiteitSchema } from '@/lib/domain/identiteit'
import type { KvkClient } from '@/lib/kvk/kvk-client'
import { chooseVestiging } from './choose-vestiging'

const HAVEN = '000038509504'
const bedrijf = identiteitSchema.parse({ soort: 'bedrijf', kvkNummer: '69599084', rsin: '857587973' })
const beperkt = identiteitSchema.parse({ ...bedrijf, vestigingsnummer: HAVEN })
const burger = identiteitSchema.parse({ soort: 'burger', bsn: '999993653' })

const connect = (): KvkClient => ({
  getBasisprofiel: async () => null,
  getVestiging: async () => null,
  listVestigingen: async () => [
    {
      vestigingsnummer: HAVEN,
      eersteHandelsnaam: 'Haven',
      indHoofdvestiging: false,
      indAdresAfgeschermd: false,
    },
  ],
})

describe('chooseVestiging', () => {
  it('limits the company to a branch of its own, and gives the whole of it back', async () => {
    const gekozen = await chooseVestiging(bedrijf, HAVEN, connect)
    expect(gekozen).toEqual({
      ok: true,
      value: { ...bedrijf, vestigingsnummer: HAVEN, gekozenVestiging: { naam: 'Haven' } },
    })
    if (gekozen.ok)
      expect(await chooseVestiging(gekozen.value, null, connect)).toEqual({ ok: true, value: bedrijf })
  })

  it.each([null, HAVEN, '000038509490'])(
    'never widens a login that is limited to a branch (%s)',
    async (keuze) => {
      expect(await chooseVestiging(beperkt, keuze, connect)).toEqual({ ok: false, error: 'vast' })
    },
  )

  it.each(['000000000000', 'x', '857587973'])(
    'takes no branch that is not the company’s (%s)',
    async (keuze) => {
      expect(await chooseVestiging(bedrijf, keuze, connect)).toEqual({ ok: false, error: 'niet-gevonden' })
    },
  )

  it('is nothing for a citizen', async () => {
    expect(await chooseVestiging(burger, HAVEN, connect)).toEqual({ ok: false, error: 'niet-van-toepassing' })
  })
})
