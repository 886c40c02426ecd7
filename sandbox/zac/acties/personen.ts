import type { Hono } from 'hono'
import { html } from 'hono/html'
import { personas } from '../../personas'
import { pagina } from '../pagina'

/** `/`: with whom to play. */
export function toonPersonen(app: Hono): void {
  app.get('/', (c) =>
    c.html(
      pagina(
        'Kies een persoon of bedrijf',
        html`<ul class="lijst">${personas.map(
          ({ id, naam, omschrijving }) =>
            html`<li><a href="/personen/${id}">${naam}</a><p>${omschrijving}</p></li>`,
        )}</ul>`,
      ),
    ),
  )
}
