import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import { csrf } from 'hono/csrf'
import { html } from 'hono/html'
import { HTTPException } from 'hono/http-exception'
import { beantwoordVraag } from './acties/beantwoord-vraag'
import { behandelTaak } from './acties/behandel-taak'
import { neemBesluit } from './acties/neem-besluit'
import { toonPersonen } from './acties/personen'
import { toonPersoon } from './acties/persoon'
import { registreerKlantcontact } from './acties/registreer-klantcontact'
import { stuurBericht } from './acties/stuur-bericht'
import { voegDocumentToe } from './acties/voeg-document-toe'
import { toonZaak } from './acties/zaak'
import { zetStatus } from './acties/zet-status'
import { zetTaakUit } from './acties/zet-taak-uit'
import { ApiFout } from './api'
import type { Omgeving } from './omgeving'
import { fout, pagina } from './pagina'

const css = readFileSync(join(import.meta.dirname, 'zac.css'), 'utf8')

/** The Zaakafhandelcomponent: a page or an action a file, over published APIs alone. */
export function createZacApp(omgeving: Omgeving): Hono {
  const app = new Hono()
  app.use(csrf())
  app.get('/zac.css', (c) => c.body(css, 200, { 'content-type': 'text/css; charset=utf-8' }))
  toonPersonen(app)
  for (const mount of [
    toonPersoon,
    zetTaakUit,
    behandelTaak,
    stuurBericht,
    registreerKlantcontact,
    beantwoordVraag,
    toonZaak,
    zetStatus,
    voegDocumentToe,
    neemBesluit,
  ])
    mount(app, omgeving)
  app.notFound((c) =>
    c.html(pagina('Deze pagina bestaat niet', null, { href: '/', tekst: 'het begin' }), 404),
  )
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse()
    if (!(error instanceof ApiFout)) throw error
    const uitleg = html`${fout(error)}<p>Ga een pagina terug om het te verbeteren.</p>`
    const status = error.status !== null && error.status >= 400 && error.status < 500 ? 400 : 502
    return c.html(pagina('Dit is niet gelukt', uitleg, { href: '/', tekst: 'het begin' }), status)
  })
  return app
}
