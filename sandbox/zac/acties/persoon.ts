import type { Hono } from 'hono'
import { html } from 'hono/html'
import { listBerichten, listTaken, listZaken } from '../lijsten'
import type { Omgeving } from '../omgeving'
import { persoonUrn, vindPersoon } from '../omgeving'
import { deel, gelukt, pagina } from '../pagina'
import { listContacten } from '../partij'

/** `/personen/:id`: everything that the municipality has of one person, and what it can do next. */
export function toonPersoon(app: Hono, { mijnServices, registers }: Omgeving): void {
  app.get('/personen/:id', async (c) => {
    const persoon = vindPersoon(c.req.param('id'))
    if (!persoon) return c.notFound()
    const pad = `/personen/${persoon.id}`
    const urn = persoonUrn(persoon)
    const zaken = registers.map(({ naam, titel, api }) =>
      deel(
        listZaken(api, persoon),
        (gevonden) =>
          html`<h3>${titel}</h3><ul class="lijst">${gevonden.map(
            ({ uuid, identificatie, omschrijving, einddatum }) =>
              html`<li><a href="/zaken/${naam}/${uuid}?persoon=${persoon.id}">${omschrijving || identificatie}</a>
<p>${identificatie}, ${einddatum ? `afgerond op ${einddatum}` : 'loopt'}</p></li>`,
          )}</ul>${gevonden.length === 0 ? html`<p>Geen zaken.</p>` : null}`,
      ),
    )
    const taken = deel(
      urn ? listTaken(mijnServices, urn) : Promise.resolve([]),
      (gevonden) =>
        html`<ul class="lijst">${gevonden.map(
          (taak) => html`<li><strong>${taak.titel}</strong>
<p>${taak.taakSoort}, ${taak.status}, uiterlijk ${taak.einddatumHandelingsTermijn}</p>
${taak.status === 'uitgevoerd' ? html`<p><a href="${pad}/taken/${taak.taakSoort}/${taak.uuid}">Behandel wat is teruggekomen</a></p>` : null}
${taak.status === 'open' ? html`<form class="knoppen" method="post" action="${pad}/taken/${taak.taakSoort}/${taak.uuid}"><button name="status" value="afgebroken">Breek deze taak af</button></form>` : null}</li>`,
        )}</ul>`,
    )
    const berichten = deel(
      urn ? listBerichten(mijnServices, urn) : Promise.resolve([]),
      (gevonden) =>
        html`<ul class="lijst">${gevonden.map(
          ({ onderwerp, publicatiedatum, geopendOp }) =>
            html`<li><strong>${onderwerp}</strong><p>${publicatiedatum}, ${geopendOp ? `geopend op ${geopendOp}` : 'nog niet geopend'}</p></li>`,
        )}</ul>`,
    )
    const contacten = deel(
      listContacten(mijnServices, persoon),
      (gevonden) =>
        html`<ul class="lijst">${gevonden.map(
          ({ uuid, onderwerp, kanaal, inhoud, reactie }) =>
            html`<li><strong>${onderwerp}</strong><p>${kanaal}: ${inhoud}</p>
${reactie ? html`<p>Antwoord: ${reactie}</p>` : html`<p><a href="${pad}/contacten/${uuid}/antwoord">Beantwoord</a></p>`}</li>`,
        )}</ul>`,
    )
    return c.html(
      pagina(
        persoon.naam,
        html`${gelukt(c.req.query('gelukt'))}
<h2>Zaken</h2>${await Promise.all(zaken)}
<h2>Taken</h2>${await taken}
<p>Zet een taak uit: ${['url', 'formulier', 'betaal', 'upload'].map((soort) => html`<a href="${pad}/taken/nieuw/${soort}taak">${soort}taak</a> `)}</p>
<h2>Berichten</h2>${await berichten}<p><a href="${pad}/berichten/nieuw">Stuur een bericht</a></p>
<h2>Klantcontacten</h2>${await contacten}<p><a href="${pad}/contacten/nieuw">Leg een klantcontact vast</a></p>`,
        { href: '/', tekst: 'alle personen' },
      ),
    )
  })
}
