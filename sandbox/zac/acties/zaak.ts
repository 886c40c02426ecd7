import type { Hono } from 'hono'
import { html } from 'hono/html'
import { getZaak } from '../lijsten'
import { type Omgeving, vindPersoon } from '../omgeving'
import { formulier, gelukt, keuze, pagina, veld } from '../pagina'
import { getKeuzes } from '../zaaktype'

const opties = (typen: { url: string; omschrijving: string }[]) =>
  typen.map(({ url, omschrijving }) => ({ waarde: url, tekst: omschrijving }))

const metEinde = ({
  url,
  omschrijving,
  isEindstatus,
}: {
  url: string
  omschrijving: string
  isEindstatus: boolean
}) => ({
  url,
  omschrijving: isEindstatus ? `${omschrijving} (eindstatus: kies ook een resultaat)` : omschrijving,
})

/** `/zaken/:register/:uuid`: one zaak and the three things that happen to it. */
export function toonZaak(app: Hono, { registers }: Omgeving): void {
  app.get('/zaken/:register/:uuid', async (c) => {
    const { register: naam, uuid } = c.req.param()
    const register = registers.find((each) => each.naam === naam)
    if (!register) return c.notFound()
    const zaak = await getZaak(register.api, uuid)
    const { statustypen, resultaattypen, informatieobjecttypen, besluittypen } = await getKeuzes(
      register.api,
      zaak.zaaktype,
    )
    const persoon = vindPersoon(c.req.query('persoon') ?? '')
    const pad = (actie: string) => `${c.req.path}/${actie}${persoon ? `?persoon=${persoon.id}` : ''}`
    const status = html`${keuze('statustype', 'Status', opties(statustypen.map(metEinde)))}
${keuze('resultaattype', 'Resultaat', opties(resultaattypen), 'Geen (niet nodig voor een tussenstatus)')}
${veld({ naam: 'toelichting', label: 'Toelichting', verplicht: false })}`
    const document = html`${veld({ naam: 'titel', label: 'Titel' })}
${keuze('informatieobjecttype', 'Soort document', opties(informatieobjecttypen))}
${veld({ naam: 'bestand', label: 'Bestand', soort: 'file' })}`
    const besluit = html`${keuze('besluittype', 'Soort besluit', opties(besluittypen))}
${veld({ naam: 'toelichting-besluit', label: 'Toelichting', verplicht: false })}`
    return c.html(
      pagina(
        zaak.omschrijving || zaak.identificatie,
        html`${gelukt(c.req.query('gelukt'))}
<p>${zaak.identificatie} bij ${register.titel}, ${zaak.einddatum ? `afgerond op ${zaak.einddatum}` : 'loopt'}</p>
<h2>Zet een status</h2>${formulier(pad('status'), status, 'Zet de status')}
<h2>Voeg een document toe</h2>${formulier(pad('document'), document, 'Voeg toe')}
<h2>Leg een besluit vast</h2>${
          besluittypen.length > 0
            ? formulier(pad('besluit'), besluit, 'Leg het besluit vast')
            : html`<p>Bij dit zaaktype horen geen besluiten.</p>`
        }`,
        persoon
          ? { href: `/personen/${persoon.id}`, tekst: persoon.naam }
          : { href: '/', tekst: 'alle personen' },
      ),
    )
  })
}
