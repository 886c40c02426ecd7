import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  API_TAAK_STATUSSEN,
  fromApiStatus,
  gebeurtenisTussen,
  isAfgehandeld,
  TAAK_GEBEURTENISSEN,
  TAAK_STATUSSEN,
  toApiStatus,
  volgendeStatus,
} from './taak'
import { eindeVanDag, isNaTermijn } from './taak-termijn'

const EINDE = '2026-03-29'
const OP_TIJD = new Date('2026-03-29T12:00:00Z')
const TE_LAAT = new Date('2026-03-30T12:00:00Z')

describe('volgendeStatus', () => {
  it.each([
    ['open', 'uitvoeren', OP_TIJD, 'uitgevoerd'],
    ['open', 'afbreken', OP_TIJD, 'afgebroken'],
    ['open', 'afbreken', TE_LAAT, 'afgebroken'],
    ['open', 'verlopen', TE_LAAT, 'verlopen'],
    ['uitgevoerd', 'verwerken', TE_LAAT, 'verwerkt'],
    ['uitgevoerd', 'teruggeven', OP_TIJD, 'open'],
  ] as const)('leads from %s by %s to the next', (status, gebeurtenis, nu, naar) => {
    const taak = { status, einddatumHandelingsTermijn: EINDE }
    expect(volgendeStatus(taak, gebeurtenis, nu)).toEqual({ ok: true, value: naar })
  })

  it('lets nobody carry out a taak after its last day, nor expire it before', () => {
    const taak = { status: 'open', einddatumHandelingsTermijn: EINDE } as const
    expect(volgendeStatus(taak, 'uitvoeren', TE_LAAT)).toEqual({ ok: false, error: 'termijn-voorbij' })
    expect(volgendeStatus(taak, 'verlopen', OP_TIJD)).toEqual({ ok: false, error: 'termijn-loopt' })
  })

  it('never leaves a final status, whatever happens', () => {
    const final = fc.constantFrom(...TAAK_STATUSSEN.filter(isAfgehandeld))
    fc.assert(
      fc.property(
        final,
        fc.constantFrom(...TAAK_GEBEURTENISSEN),
        fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2200-01-01') }),
        (status, gebeurtenis, nu) => {
          expect(volgendeStatus({ status, einddatumHandelingsTermijn: EINDE }, gebeurtenis, nu).ok).toBe(
            false,
          )
        },
      ),
    )
  })

  it('knows the event between two statuses exactly when it leads there', () => {
    for (const van of TAAK_STATUSSEN)
      for (const naar of TAAK_STATUSSEN) {
        const gebeurtenis = gebeurtenisTussen(van, naar)
        const leads = [OP_TIJD, TE_LAAT].some((nu) => {
          const volgende =
            gebeurtenis && volgendeStatus({ status: van, einddatumHandelingsTermijn: EINDE }, gebeurtenis, nu)
          return volgende?.ok && volgende.value === naar
        })
        expect(Boolean(leads)).toBe(gebeurtenis !== null)
      }
  })
})

it.each(API_TAAK_STATUSSEN)('keeps the API status %s through our own and back', (status) => {
  expect(toApiStatus(fromApiStatus(status))).toBe(status)
})

describe('the last day of a term', () => {
  it.each([
    ['in winter', '2026-12-12', '2026-12-12T22:59:59Z', '2026-12-12T23:00:00Z', '2026-12-12T23:59:59+01:00'],
    ['in summer', '2026-07-01', '2026-07-01T21:59:59Z', '2026-07-01T22:00:00Z', '2026-07-01T23:59:59+02:00'],
    [
      'on the day the clock goes forward',
      '2026-03-29',
      '2026-03-29T21:59:59Z',
      '2026-03-29T22:00:00Z',
      '2026-03-29T23:59:59+02:00',
    ],
    [
      'on the day the clock goes back',
      '2026-10-25',
      '2026-10-25T22:59:59Z',
      '2026-10-25T23:00:00Z',
      '2026-10-25T23:59:59+01:00',
    ],
  ])('counts wholly, in Dutch time, %s', (_, dag, laatste, eersteErna, deadline) => {
    expect(isNaTermijn(dag, new Date(laatste))).toBe(false)
    expect(isNaTermijn(dag, new Date(eersteErna))).toBe(true)
    expect(eindeVanDag(dag)).toBe(deadline)
  })
})
