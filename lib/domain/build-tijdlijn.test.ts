import { describe, expect, it } from 'vitest'
import { buildTijdlijn, type TijdlijnInvoer, type ZaakStatus } from './build-tijdlijn'
import type { Statustype } from './status-volgorde'

const aType = (naam: string, volgnummer: number | null, extra: Partial<Statustype> = {}): Statustype => ({
  url: naam,
  omschrijving: naam,
  statustekst: '',
  volgnummer,
  isEindstatus: false,
  ...extra,
})
const aStatus = (
  statustype: string,
  datumStatusGezet: string | null,
  extra: Partial<ZaakStatus> = {},
): ZaakStatus => ({
  url: `status-${statustype}`,
  statustype,
  datumStatusGezet,
  statustoelichting: '',
  indicatieLaatstGezetteStatus: false,
  ...extra,
})
const types = [aType('klaar', 3, { isEindstatus: true }), aType('ontvangen', 1), aType('bezig', 2)]
const statussen = [aStatus('bezig', '2026-02-01T10:00:00Z'), aStatus('ontvangen', '2026-01-01T10:00:00Z')]

const read = (invoer: Partial<TijdlijnInvoer>) =>
  buildTijdlijn({
    huidigeStatus: 'status-bezig',
    statussen,
    statustypen: types,
    isAfgerond: false,
    toelichtingTonen: true,
    ...invoer,
  }).map(({ naam, staat }) => `${naam} ${staat}`)

const GEWOON = ['ontvangen geweest', 'bezig huidig', 'klaar komend']

describe('buildTijdlijn', () => {
  it('puts what was, is and comes in order, whatever the order of the register', () => {
    expect(read({})).toEqual(GEWOON)
  })

  it.each([
    ['volgnummers are missing', types.map((type) => ({ ...type, volgnummer: null })).toReversed()],
    [
      'volgnummers do not start at 1',
      types.map((type) => ({ ...type, volgnummer: (type.volgnummer ?? 0) * 10 + 5 })),
    ],
  ])('keeps the end at the end when %s', (_naam, statustypen) => {
    expect(read({ statustypen }).at(-1)).toBe('klaar komend')
    expect(read({ statustypen })).toContain('bezig huidig')
  })

  it('promises one of two eindstatussen', () => {
    const statustypen = [...types, aType('gestopt', 4, { isEindstatus: true })]
    expect(read({ statustypen })).toEqual(GEWOON)
  })

  it('promises nothing after either eindstatus', () => {
    const statustypen = [...types, aType('gestopt', 4, { isEindstatus: true })]
    const ended = [...statussen, aStatus('klaar', '2026-03-01T10:00:00Z')]
    expect(read({ statustypen, statussen: ended, huidigeStatus: 'status-klaar' }).at(-1)).toBe('klaar huidig')
  })

  it('promises nothing once the zaak is afgerond, also without an eindstatus', () => {
    expect(read({ isAfgerond: true })).toEqual(['ontvangen geweest', 'bezig huidig'])
  })

  it('takes the latest status when zaak.status points at none of them', () => {
    expect(read({ huidigeStatus: 'status-weg' })).toEqual(GEWOON)
  })

  it('takes the one that the register marks as last before the latest', () => {
    const marked = [
      statussen[0],
      aStatus('ontvangen', '2026-01-01T10:00:00Z', { indicatieLaatstGezetteStatus: true }),
    ]
    const result = read({ huidigeStatus: '', statussen: marked.filter((status) => status !== undefined) })
    expect(result).toContain('ontvangen huidig')
  })

  it('shows a status once when it is in the list and expanded as well', () => {
    expect(read({ statussen: [...statussen, ...statussen] })).toEqual(GEWOON)
  })

  it('only promises when there is no status yet', () => {
    expect(read({ huidigeStatus: '', statussen: [] })).toEqual([
      'ontvangen komend',
      'bezig komend',
      'klaar komend',
    ])
  })

  it('falls back on the volgnummer when a register gives every status the time midnight', () => {
    const midnight = '2026-01-01T00:00:00+01:00'
    const same = [aStatus('bezig', midnight), aStatus('ontvangen', midnight)]
    expect(read({ statussen: same })).toEqual(GEWOON)
  })

  it('tells a step to come by its omschrijving: its statustekst is not true yet', () => {
    const statustypen = [
      aType('bezig', 1, { statustekst: 'Wij kijken ernaar' }),
      aType('besluit', 2, { statustekst: 'Wij hebben besloten' }),
      aType('klaar', 3, { statustekst: 'Uw aanvraag is klaar', omschrijving: '', isEindstatus: true }),
    ]
    expect(read({ statustypen, statussen: [aStatus('bezig', null)] })).toEqual([
      'Wij kijken ernaar huidig',
      'besluit komend',
      'Uw aanvraag is klaar komend',
    ])
  })

  it('prefers the statustekst, and shows the toelichting only where that is written for the citizen', () => {
    const statustypen = [aType('bezig', 1, { statustekst: 'Wij kijken ernaar' })]
    const one = [aStatus('bezig', null, { statustoelichting: 'Intern' })]
    const invoer = { huidigeStatus: 'status-bezig', statussen: one, statustypen, isAfgerond: false }
    expect(buildTijdlijn({ ...invoer, toelichtingTonen: true })).toEqual([
      { naam: 'Wij kijken ernaar', toelichting: 'Intern', datum: null, staat: 'huidig' },
    ])
    expect(buildTijdlijn({ ...invoer, toelichtingTonen: false })[0]?.toelichting).toBeNull()
  })
})
