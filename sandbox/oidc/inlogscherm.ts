import { html } from 'hono/html'
import type { Inlogmiddel } from '@/lib/domain/identiteit'
import { middelen } from './middelen'

const stijl = `
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; color: #1b1b1b; background: #f3f3f3 }
  main { max-width: 40rem; margin: 0 auto; padding: 1.5rem; background: #fff; min-height: 100vh; box-sizing: border-box }
  .simulatie { background: #fff3c4; border: 2px solid #8a6100; padding: .5rem 1rem }
  ul { list-style: none; padding: 0; display: grid; gap: .75rem }
  button, select { font: inherit; min-height: 44px; padding: .25rem 1rem; border: 1px solid #595959; border-radius: 4px; background: #fff }
  button[name=persona] { background: #0b5394; color: #fff; border-color: #0b5394; font-weight: 700 }
  li p { margin: .25rem 0 0 }
  label { display: block; font-weight: 700 }
  :focus-visible { outline: 3px solid #b4009e; outline-offset: 2px }`

/** A whole page in Dutch, plainly marked as a simulation. Works without JavaScript. */
async function pagina(titel: string, inhoud: unknown): Promise<string> {
  return String(
    await html`<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${titel}</title><style>${stijl}</style></head>
<body><main>${inhoud}</main></body>
</html>`,
  )
}

/** The one page of the login: a click on a person logs in at the chosen level. */
export async function inlogscherm(
  middel: Inlogmiddel,
  action: string,
  gevraagdNiveau: string,
): Promise<string> {
  const { naam, niveaus, personas } = middelen[middel]
  return pagina(
    `Inloggen bij de simulatie van ${naam}`,
    html`<h1>Simulatie van ${naam}</h1>
<p class="simulatie">Dit is niet de echte ${naam}. Alle personen en bedrijven zijn verzonnen. Kies met wie u inlogt.</p>
<form method="post" action="${action}">
<p><label for="niveau">Niveau</label>
<select id="niveau" name="niveau">${niveaus.map(
      (niveau) =>
        html`<option value="${niveau.acr}" ${niveau.acr === gevraagdNiveau ? 'selected' : ''}>${niveau.naam}</option>`,
    )}</select></p>
<ul>${personas.map(
      (persona) => html`<li>
<button name="persona" value="${persona.id}" aria-describedby="over-${persona.id}">${persona.naam}</button>
<p id="over-${persona.id}">${persona.omschrijving}</p></li>`,
    )}</ul>
<p><button name="einde" value="annuleren">Annuleren</button>
<button name="einde" value="mislukken">Inloggen laten mislukken</button></p>
</form>`,
  )
}

/** What a visitor sees when the request to the simulation itself is wrong. */
export async function foutscherm(middel: Inlogmiddel, uitleg: string): Promise<string> {
  const titel = `Fout in de simulatie van ${middelen[middel].naam}`
  return pagina(titel, html`<h1>${titel}</h1><p class="simulatie">${uitleg}</p>`)
}
