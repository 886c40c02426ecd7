import { describe, expect, it } from 'vitest'
import { aRol } from '@/e2e/fixtures/a-rol'
import type { Ontvanger } from '@/lib/klantinteractie/ontvangersregistratie'
import { bestemmingenVan } from './bestemmingen'
import { personenVanRollen } from './persoon'
import { buiten, naStilte } from './stille-uren'

type Adres = Ontvanger['adressen'][number]
const adres = (email: string, anders: Partial<Adres> = {}): Adres => ({
  id: email,
  soort: 'email',
  adres: email,
  standaard: false,
  referentie: '',
  eigen: true,
  geverifieerdOp: '2026-01-01',
  voorkeur: false,
  ...anders,
})
const met = (adressen: Adres[], postadres: string[] | null = null): Ontvanger => ({
  id: '1',
  naam: 'J. Jansen',
  voorkeurstaal: '',
  adressen,
  postadres,
})
const beleid = { zaaknummer: 'ZAAK-1', vertrouwdeReferenties: ['brp'] }
const voorDeZaak = adres('zaak@x.test', { referentie: 'ZAAK-1' })
const voorkeur = adres('voorkeur@x.test', { voorkeur: true })
const standaard = adres('standaard@x.test', { standaard: true })
const los = adres('los@x.test')

describe('bestemmingenVan', () => {
  it.each([
    ['the one for this zaak', [los, standaard, voorkeur, voorDeZaak], 'zaak@x.test'],
    ['the preferred one', [los, standaard, voorkeur], 'voorkeur@x.test'],
    [
      'the one that applications agree on',
      [los, standaard, adres('p@x.test', { referentie: 'portaalvoorkeur' })],
      'p@x.test',
    ],
    ['the standard one', [los, standaard], 'standaard@x.test'],
    ['any', [los], 'los@x.test'],
    [
      'one of a trusted register',
      [adres('brp@x.test', { referentie: 'brp', geverifieerdOp: null })],
      'brp@x.test',
    ],
    ['none that nobody proved', [adres('fout@x.test', { geverifieerdOp: null, voorkeur: true })], undefined],
    ['none that was given for another zaak', [adres('ander@x.test', { referentie: 'ZAAK-2' })], undefined],
  ])('takes %s', (_, adressen, verwacht) => {
    expect(bestemmingenVan(met(adressen), beleid).find(({ kanaal }) => kanaal === 'email')?.adres).toBe(
      verwacht,
    )
  })

  it.each([
    ['0612345678', '+31612345678'],
    ['0031612345678', '+31612345678'],
    ['+4915123456789', '+4915123456789'],
    ['0201234567', undefined],
  ])('takes the number %s as %s for an SMS', (nummer, verwacht) => {
    const [bestemming] = bestemmingenVan(met([adres(nummer, { soort: 'telefoonnummer' })]), beleid)
    expect(bestemming?.adres).toBe(verwacht)
  })
})

describe('naStilte', () => {
  const nacht = { van: '22:00', tot: '07:30' }
  it.each([
    ['2026-01-15T12:00:00Z', '2026-01-15T12:00:00Z'],
    ['2026-01-15T21:30:00Z', '2026-01-16T06:30:00Z'],
    ['2026-01-15T04:00:00Z', '2026-01-15T06:30:00Z'],
    ['2026-03-28T22:00:00Z', '2026-03-29T05:30:00Z'],
  ])('moves %s to %s, also in the night that the clock changes', (van, naar) => {
    expect(naStilte(new Date(van), nacht)).toEqual(new Date(naar))
  })

  it('turns a window into the hours around it', () => {
    expect(naStilte(new Date('2026-01-15T20:30:00Z'), buiten({ van: '08:00', tot: '21:00' }))).toEqual(
      new Date('2026-01-16T07:00:00Z'),
    )
  })
})

describe('personenVanRollen', () => {
  const beleid = { rollen: ['initiator'], gemachtigden: false }
  it.each([
    ['a person', aRol({}, { inpBsn: '999993653' }), { soort: 'bsn', bsn: '999993653' }],
    ['a person whose number is none', aRol({}, { inpBsn: '123456789' }), undefined],
    [
      'a company',
      aRol({ betrokkeneType: 'niet_natuurlijk_persoon' }, { kvkNummer: '69599084' }),
      { soort: 'kvk', kvkNummer: '69599084' },
    ],
    [
      'a KVK-nummer where older data has it',
      aRol({ betrokkeneType: 'niet_natuurlijk_persoon' }, { innNnpId: '69599084' }),
      { soort: 'kvk', kvkNummer: '69599084' },
    ],
    [
      'a RSIN',
      aRol({ betrokkeneType: 'niet_natuurlijk_persoon' }, { innNnpId: '857587973' }),
      { soort: 'rsin', rsin: '857587973' },
    ],
    [
      'a branch',
      aRol({ betrokkeneType: 'vestiging' }, { kvkNummer: '69599084', vestigingsNummer: '000038509504' }),
      { soort: 'kvk', kvkNummer: '69599084', vestigingsnummer: '000038509504' },
    ],
    ['an employee', aRol({ betrokkeneType: 'medewerker' }, { inpBsn: '999993653' }), undefined],
    [
      'another kind of rol',
      aRol({ omschrijvingGeneriek: 'behandelaar' }, { inpBsn: '999993653' }),
      undefined,
    ],
    [
      'who acts for another, where the municipality does not tell them',
      aRol({ indicatieMachtiging: 'gemachtigde' }, { inpBsn: '999993653' }),
      undefined,
    ],
  ])('finds %s', (_, rol, verwacht) => {
    const [persoon] = personenVanRollen([rol, rol], beleid)
    expect(persoon).toEqual(verwacht)
  })

  it('names each once', () => {
    const rol = aRol({}, { inpBsn: '999993653' })
    expect(personenVanRollen([rol, rol], beleid)).toHaveLength(1)
  })
})
