import { describe, expect, it } from 'vitest'
import { berekenTermijn } from './termijn'

const invoer = {
  startdatum: '2026-01-31',
  einddatumGepland: null,
  uiterlijkeEinddatumAfdoening: null,
  servicenorm: 'P2W',
  doorlooptijd: 'P1M',
}

describe('berekenTermijn', () => {
  it('counts both terms from the start when the zaak has no dates, and stops at the end of a month', () => {
    expect(berekenTermijn(invoer)).toMatchObject({ streefdatum: '2026-02-14', uiterlijkeDatum: '2026-02-28' })
  })

  it('prefers the dates of the zaak itself', () => {
    const dates = { einddatumGepland: '2026-03-01', uiterlijkeEinddatumAfdoening: '2026-04-01' }
    expect(berekenTermijn({ ...invoer, ...dates })).toMatchObject({
      streefdatum: '2026-03-01',
      uiterlijkeDatum: '2026-04-01',
    })
  })

  it.each([
    [null],
    [undefined],
    [{ reden: '', duur: '' }],
    [{ reden: '', duur: 'P0D' }],
    [{ reden: '', duur: 'geen duur' }],
  ])('has no verlenging when it is %o', (verlenging) => {
    expect(berekenTermijn({ ...invoer, verlenging }).verlenging).toBeNull()
  })

  it('adds the verlenging to the legal term and drops the promise', () => {
    const termijn = berekenTermijn({ ...invoer, verlenging: { reden: 'Advies', duur: 'P1W' } })
    expect(termijn).toMatchObject({
      streefdatum: null,
      uiterlijkeDatum: '2026-03-07',
      verlenging: { reden: 'Advies', duur: 'P1W' },
    })
  })

  it('is opgeschort only on a true indicatie, and then promises no date of its own', () => {
    expect(
      berekenTermijn({ ...invoer, opschorting: { indicatie: false, reden: 'Oud' } }).opschorting,
    ).toBeNull()
    expect(berekenTermijn({ ...invoer, opschorting: { indicatie: true, reden: 'Wacht' } })).toMatchObject({
      opschorting: { reden: 'Wacht' },
      streefdatum: null,
      uiterlijkeDatum: null,
    })
  })

  it.each(['', 'zes weken', 'P0D'])('gives no date for the term %o', (doorlooptijd) => {
    expect(berekenTermijn({ ...invoer, doorlooptijd }).uiterlijkeDatum).toBeNull()
  })
})
