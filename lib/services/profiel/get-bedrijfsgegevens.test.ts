import { describe, expect, it } from 'vitest'
import { identiteitSchema } from '@/lib/domain/identiteit'
import { AppError } from '@/lib/errors/app-error'
import type { KvkClient } from '@/lib/kvk/kvk-client'
import { basisprofielSchema, vestigingenSchema, vestigingSchema } from '@/lib/kvk/profiel-schema'
import { getBedrijfsgegevens } from './get-bedrijfsgegevens'

const bedrijf = identiteitSchema.parse({
  soort: 'bedrijf',
  kvkNummer: '69599084',
  vestigingsnummer: '000038509504',
})
const burger = identiteitSchema.parse({ soort: 'burger', bsn: '999993653' })
const storing = () =>
  Promise.reject(new AppError('bron-onbereikbaar', 'Het Handelsregister is nu niet bereikbaar.'))

const aKvk = (anders: Partial<KvkClient> = {}): KvkClient => ({
  getBasisprofiel: async () =>
    basisprofielSchema.parse({
      kvkNummer: '69599084',
      naam: 'De Korenaar B.V.',
      handelsnamen: [
        { naam: 'Tweede', volgorde: 1 },
        { naam: 'Eerste', volgorde: 0 },
      ],
      sbiActiviteiten: [
        { sbiCode: '1', indHoofdactiviteit: 'Nee' },
        { sbiCode: '2', sbiOmschrijving: 'Brood', indHoofdactiviteit: 'Ja' },
      ],
    }),
  listVestigingen: async () =>
    vestigingenSchema.parse({
      vestigingen: [
        {
          vestigingsnummer: '000038509490',
          indHoofdvestiging: 'Ja',
          indAdresAfgeschermd: 'Nee',
          volledigAdres: 'Molenstraat 3',
        },
        {
          vestigingsnummer: '000038509504',
          indHoofdvestiging: 'Nee',
          indAdresAfgeschermd: 'Ja',
          volledigAdres: 'Geheimpad 9',
        },
        { vestigingsnummer: '000038509512', volledigAdres: 'Geheimpad 10' },
      ],
    }).vestigingen,
  getVestiging: async () =>
    vestigingSchema.parse({ vestigingsnummer: '000038509504', eersteHandelsnaam: 'Haven' }),
  ...anders,
})

describe('getBedrijfsgegevens', () => {
  it('puts company, branches and own branch together', async () => {
    const result = await getBedrijfsgegevens(bedrijf, () => aKvk())
    expect(result).toMatchObject({
      ok: true,
      value: {
        naam: 'De Korenaar B.V.',
        handelsnamen: ['Eerste', 'Tweede'],
        rsin: null,
        hoofdactiviteit: { code: '2', omschrijving: 'Brood' },
        vestiging: { naam: 'Haven' },
        onvolledig: [],
      },
    })
  })

  it('shows in the branch chooser only addresses that KVK calls open', async () => {
    const result = await getBedrijfsgegevens(bedrijf, () => aKvk())
    const adressen = result.ok && result.value?.vestigingen?.map(({ adres }) => adres)
    expect(adressen).toEqual(['Molenstraat 3', null, null])
  })

  it.each([
    ['listVestigingen', 'vestigingen'],
    ['getVestiging', 'vestiging'],
  ] as const)('names what is missing when %s fails, instead of an empty list', async (methode, onderdeel) => {
    const result = await getBedrijfsgegevens(bedrijf, () => aKvk({ [methode]: storing }))
    expect(result).toMatchObject({ ok: true, value: { [onderdeel]: null, onvolledig: [onderdeel] } })
  })

  it('fails when the company itself does not arrive', async () => {
    await expect(
      getBedrijfsgegevens(bedrijf, () => aKvk({ getBasisprofiel: storing })),
    ).rejects.toMatchObject({
      code: 'bron-onbereikbaar',
    })
  })

  it('lets a bug be a bug', async () => {
    const kapot = () => Promise.reject(new TypeError('kapot'))
    await expect(getBedrijfsgegevens(bedrijf, () => aKvk({ listVestigingen: kapot }))).rejects.toThrow(
      TypeError,
    )
  })

  it('gives null for a company that KVK does not know', async () => {
    const result = await getBedrijfsgegevens(bedrijf, () => aKvk({ getBasisprofiel: async () => null }))
    expect(result).toEqual({ ok: true, value: null })
  })

  it('is not for a citizen, and not shown without a KVK', async () => {
    expect(await getBedrijfsgegevens(burger, () => aKvk())).toEqual({
      ok: false,
      error: 'niet-van-toepassing',
    })
    expect(await getBedrijfsgegevens(bedrijf, () => null)).toEqual({ ok: false, error: 'niet-aangesloten' })
  })
})
