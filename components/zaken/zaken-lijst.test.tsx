import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { BERICHTEN } from '@/lib/i18n/berichten'
import type { ZaakSamenvatting, ZakenOverzicht, ZakenVraag } from '@/lib/services/zaken/dto'
import { ZakenLijst } from './zaken-lijst'

const aZaak = (nummer: number): ZaakSamenvatting => ({
  register: 'waterdam',
  uuid: `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`,
  zaaknummer: `ZAAK-${nummer}`,
  omschrijving: `Aanvraag ${nummer}`,
  zaaktype: 'Aanvraag',
  organisatie: 'Gemeente Waterdam',
  registratiedatum: '2026-11-03',
  startdatum: '2026-11-03',
  status: 'In behandeling',
  stap: null,
  einddatum: null,
  resultaat: null,
  wordtAfgerond: false,
  gearchiveerd: false,
})

const anOverzicht = (aantal: number, deel: Partial<ZakenOverzicht> = {}): ZakenOverzicht => ({
  zaken: Array.from({ length: aantal }, (_, index) => aZaak(index)),
  totaal: aantal,
  pagina: 1,
  paginas: 1,
  aantalLopend: aantal,
  aantalAfgerond: 0,
  toonOrganisatie: false,
  facetten: { zaaktypen: [], jaren: [] },
  onbereikbaar: [],
  teVeelVestigingen: false,
  ...deel,
})

const render = (overzicht: ZakenOverzicht, vraag: ZakenVraag = { soort: 'lopend' }) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="nl" messages={BERICHTEN.nl} timeZone="Europe/Amsterdam">
      <ZakenLijst overzicht={overzicht} vraag={vraag} />
    </NextIntlClientProvider>,
  )

const GEEN_ZAKEN = 'U heeft geen lopende zaken'
const bron = { id: 'rijnzoom', naam: 'Omgevingsdienst Rijnzoom' }

describe('the list of zaken', () => {
  it('says so when there are none', () => {
    expect(render(anOverzicht(0))).toContain(GEEN_ZAKEN)
  })

  it('names the register that is missing, and then never says that there are no zaken', () => {
    const html = render(anOverzicht(0, { onbereikbaar: [bron] }))
    expect(html).toContain('Omgevingsdienst Rijnzoom')
    expect(html).toMatch(/href="\/zaken"[^>]*>Opnieuw proberen/)
    expect(html).not.toContain(GEEN_ZAKEN)
  })

  it('shows the zaken that did come beside the notice', () => {
    expect(render(anOverzicht(2, { onbereikbaar: [bron] }))).toContain('Aanvraag 1')
  })

  it('tells "nothing found" from "nothing there"', () => {
    const html = render(anOverzicht(0, { aantalLopend: 12 }), { soort: 'lopend', zoek: 'dakkapel' })
    expect(html).toContain('Geen zaken gevonden')
    expect(html).not.toContain(GEEN_ZAKEN)
  })

  it.each([
    [9, false],
    [10, true],
  ])('is a table with a search form for %i zaken: %s', (aantal, isTabel) => {
    const html = render(anOverzicht(aantal))
    expect(html.includes('<table')).toBe(isTabel)
    expect(html.includes('<search')).toBe(isTabel)
  })

  it.each([true, false])('shows the organisatie only when there is more than one: %s', (toonOrganisatie) => {
    expect(render(anOverzicht(10, { toonOrganisatie })).includes('Gemeente Waterdam')).toBe(toonOrganisatie)
  })

  it('keeps search and filter in the links to other pages', () => {
    const html = render(anOverzicht(10, { paginas: 3 }), { soort: 'lopend', zoek: 'dak', jaar: '2026' })
    expect(html).toContain('href="/zaken?zoek=dak&amp;jaar=2026&amp;pagina=2"')
  })

  it('carries no inline style, which the content security policy refuses', () => {
    expect(render(anOverzicht(10))).not.toContain('style=')
  })
})
