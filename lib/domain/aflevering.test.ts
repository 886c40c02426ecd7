import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  AFLEVERSTATUSSEN,
  type Aflevering,
  type Bevestiging,
  eindeTermijn,
  planOpnieuw,
  TERMIJN_MS,
  type Uitkomst,
  verwerkBevestiging,
  verwerkUitkomst,
  wachttijd,
} from './aflevering'

const NU = new Date('2026-11-24T09:00:00Z')
const eenAflevering = (anders: Partial<Aflevering> = {}): Aflevering => ({
  status: 'verzenden',
  pogingen: 1,
  eerstePogingOp: NU,
  volgendePogingOp: NU,
  verlooptOp: null,
  reden: null,
  ...anders,
})

const status = fc.constantFrom(...AFLEVERSTATUSSEN)
const loting = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const bevestigingen = fc.array(
  fc.constantFrom<Bevestiging>('onderweg', 'afgeleverd', 'tijdelijk', 'definitief'),
  {
    maxLength: 8,
  },
)
const uitkomst = fc.constantFrom<Uitkomst>(
  { soort: 'verzonden', aanbiederId: 'x', bevestigingVolgt: true },
  { soort: 'tijdelijk', reden: 'smtp-451', storing: false },
  { soort: 'definitief', reden: 'smtp-550', adresOngeldig: true },
)
const bevestigAlle = (begin: Aflevering, lijst: readonly Bevestiging[]) =>
  lijst.reduce((stand, bevestiging) => verwerkBevestiging(stand, bevestiging, NU, 0.5), begin)

describe('wachttijd', () => {
  test.prop([fc.integer({ min: 1, max: 500 }), loting])(
    'is at least a minute and at most six hours, whatever the number of attempts',
    (pogingen, lot) => {
      expect(wachttijd(pogingen, lot)).toBeGreaterThanOrEqual(60_000)
      expect(wachttijd(pogingen, lot)).toBeLessThanOrEqual(6 * 3_600_000)
    },
  )
  it('is spread over the whole of a bound that doubles', () => {
    expect([wachttijd(5, 0), wachttijd(5, 0.5), wachttijd(5, 1)]).toEqual([60_000, 990_000, 32 * 60_000])
  })
})

describe('an attempt', () => {
  test.prop([status, uitkomst, loting])('changes only a message that is being sent', (was, wat, lot) => {
    fc.pre(was !== 'verzenden')
    const aflevering = eenAflevering({ status: was })
    expect(verwerkUitkomst(aflevering, wat, NU, lot)).toBe(aflevering)
  })
  test.prop([fc.integer({ min: 0, max: TERMIJN_MS * 2 }), fc.integer({ min: 1, max: 60 }), loting])(
    'is planned again within the term, or the message has failed for good',
    (verstreken, pogingen, lot) => {
      const nu = new Date(NU.getTime() + verstreken)
      const begin = eenAflevering({ pogingen })
      const stand = verwerkUitkomst(begin, { soort: 'tijdelijk', reden: 'x', storing: false }, nu, lot)
      if (stand.status === 'tijdelijk_mislukt') {
        expect(stand.volgendePogingOp.getTime()).toBeGreaterThan(nu.getTime())
        expect(stand.volgendePogingOp.getTime()).toBeLessThanOrEqual(eindeTermijn(begin, nu).getTime())
      } else expect(stand.status).toBe('definitief_mislukt')
    },
  )
  it('is not planned beyond the moment that the message loses its use', () => {
    const kort = eenAflevering({ verlooptOp: new Date(NU.getTime() + 30_000) })
    const stand = verwerkUitkomst(kort, { soort: 'tijdelijk', reden: 'x', storing: false }, NU, 0)
    expect(stand).toMatchObject({ status: 'definitief_mislukt', reden: 'x-tot-einde-termijn' })
  })
})

describe('delivery receipts', () => {
  test.prop([bevestigingen, fc.infiniteStream(fc.nat()), fc.constantFrom('verzenden', 'verzonden')])(
    'end in the same state in every order',
    (lijst, willekeur, begin) => {
      const anders = [...lijst]
        .map((elk) => ({ elk, plaats: willekeur.next().value ?? 0 }))
        .sort((a, b) => a.plaats - b.plaats)
        .map(({ elk }) => elk)
      const start = eenAflevering({ status: begin === 'verzenden' ? 'verzenden' : 'verzonden' })
      expect(bevestigAlle(start, anders).status).toBe(bevestigAlle(start, lijst).status)
    },
  )
  test.prop([bevestigingen, status])('change nothing when they come again', (lijst, was) => {
    const eenmaal = bevestigAlle(eenAflevering({ status: was }), lijst)
    expect(bevestigAlle(eenmaal, lijst)).toEqual(eenmaal)
  })
  test.prop([bevestigingen, uitkomst])('never take back that a message arrived', (lijst, wat) => {
    const aangekomen = eenAflevering({ status: 'afgeleverd' })
    expect(bevestigAlle(verwerkUitkomst(aangekomen, wat, NU, 0), lijst).status).toBe('afgeleverd')
  })
})

describe('planOpnieuw', () => {
  test.prop([status])('starts only what failed for good, with a whole new term', (was) => {
    const later = new Date(NU.getTime() + TERMIJN_MS * 3)
    const stand = planOpnieuw(eenAflevering({ status: was }), later)
    expect(stand.status).toBe(was === 'definitief_mislukt' ? 'gepland' : was)
    if (stand.status === 'gepland' && was !== 'gepland')
      expect(eindeTermijn(stand, later).getTime()).toBeGreaterThan(later.getTime())
  })
})
