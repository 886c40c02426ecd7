import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { BERICHTEN } from '@/lib/i18n/berichten'
import type { ZaakBesluit, ZaakDetail } from '@/lib/services/zaken/dto'
import { ZaakPagina } from './zaak-pagina'

const aZaak = (deel: Partial<ZaakDetail> = {}): ZaakDetail => ({
  register: 'waterdam',
  uuid: '00000000-0000-4000-8000-000000000001',
  zaaknummer: 'ZAAK-1',
  omschrijving: 'Dakkapel',
  zaaktype: 'Omgevingsvergunning',
  organisatie: 'Gemeente Waterdam',
  registratiedatum: '2026-11-03',
  startdatum: '2026-11-03',
  status: 'In behandeling',
  stap: null,
  einddatum: null,
  resultaat: null,
  wordtAfgerond: false,
  gearchiveerd: false,
  toelichting: null,
  resultaatToelichting: null,
  stappen: [],
  termijn: { streefdatum: null, uiterlijkeDatum: null, verlenging: null, opschorting: null },
  documenten: [],
  besluiten: [],
  eigenschappen: [],
  deelzaken: [],
  hoofdzaak: null,
  rol: null,
  onvolledig: [],
  ...deel,
})

const aBesluit = (deel: Partial<ZaakBesluit> = {}): ZaakBesluit => ({
  uuid: 'b1',
  naam: 'Vergunning verleend',
  datum: '2026-11-15',
  ingangsdatum: null,
  vervaldatum: null,
  toelichting: null,
  uiterlijkeReactiedatum: '2026-12-27',
  documenten: [],
  ...deel,
})

const gemeente = {
  naam: 'Waterdam',
  thema: 'waterdam',
  telefoon: '14 010',
  openingstijden: 'altijd',
  talen: ['nl'],
} as const

const render = (zaak: ZaakDetail, vandaag = '2026-11-24') =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="nl" messages={BERICHTEN.nl} timeZone="Europe/Amsterdam">
      <ZaakPagina zaak={zaak} gemeente={gemeente} vandaag={vandaag} />
    </NextIntlClientProvider>,
  )

describe('the page of a zaak', () => {
  it('tells a part that did not arrive from a part that is empty', () => {
    expect(render(aZaak())).toContain('Er zijn geen documenten')
    const html = render(aZaak({ onvolledig: ['documenten'] }))
    expect(html).toContain('Wij kunnen de documenten nu niet laten zien')
    expect(html).not.toContain('Er zijn geen documenten')
  })

  it.each(['status', 'documenten', 'besluiten', 'eigenschappen', 'deelzaken'] as const)(
    'says that %s is missing and offers a retry',
    (onderdeel) => {
      const html = render(aZaak({ onvolledig: [onderdeel] }))
      expect(html).toContain(BERICHTEN.nl.zaak.onvolledig[onderdeel])
      expect(html).toContain('Opnieuw proberen')
    },
  )

  it.each([
    ['2026-12-27', 'U kunt bezwaar maken tot en met 27 december 2026'],
    ['2026-12-28', 'U kon bezwaar maken tot en met 27 december 2026'],
  ])('says on %s: "%s"', (vandaag, tekst) => {
    const zaak = aZaak({ einddatum: '2026-11-15', resultaat: 'Verleend', besluiten: [aBesluit()] })
    expect(render(zaak, vandaag)).toContain(tekst)
  })

  it('puts the resultaat above the status of an afgeronde zaak, and leaves out promises that are past', () => {
    const html = render(
      aZaak({
        einddatum: '2026-11-15',
        resultaat: 'Verleend',
        termijn: { ...aZaak().termijn, uiterlijkeDatum: '2026-12-29' },
      }),
    )
    expect(html.indexOf('Resultaat: Verleend')).toBeLessThan(html.indexOf('id="status"'))
    expect(html).not.toContain('29 december 2026')
  })

  it('explains both dates, the extension and the pause in words', () => {
    const html = render(
      aZaak({
        termijn: {
          streefdatum: '2026-12-15',
          uiterlijkeDatum: '2026-12-29',
          verlenging: { reden: 'advies gevraagd', duur: 'P6W' },
          opschorting: { reden: 'tekening ontbreekt' },
        },
      }),
    )
    for (const tekst of [
      'rond 15 december 2026',
      '29 december 2026',
      'advies gevraagd',
      'tekening ontbreekt',
    ]) {
      expect(html).toContain(tekst)
    }
    expect(html).toMatch(/6\sweken/)
  })

  it('marks exactly one step as the current one, in words too', () => {
    const html = render(
      aZaak({
        stappen: [
          { naam: 'Ontvangen', toelichting: null, datum: '2026-11-03T10:00:00Z', staat: 'geweest' },
          { naam: 'Beoordelen', toelichting: null, datum: '2026-11-04T10:00:00Z', staat: 'huidig' },
          { naam: 'Besluit', toelichting: null, datum: null, staat: 'komend' },
        ],
      }),
    )
    expect(html.match(/aria-current="step"/g)).toHaveLength(1)
    for (const woord of ['Afgerond:', 'Huidige stap:', 'Nog niet gestart:']) expect(html).toContain(woord)
  })

  it('says as whom the visitor looks', () => {
    expect(render(aZaak({ rol: { omschrijving: 'x', gemachtigde: true } }))).toContain('als gemachtigde')
    expect(render(aZaak({ rol: { omschrijving: 'belanghebbende', gemachtigde: false } }))).toContain(
      'belanghebbende',
    )
  })
})
