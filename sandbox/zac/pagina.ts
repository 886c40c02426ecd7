import { html } from 'hono/html'
import type { ApiFout } from './api'

type Html = ReturnType<typeof html>
type Inhoud = Html | string | null

/** A whole page. Works without JavaScript; `kruimel` leads one step back. */
export const pagina = (titel: string, inhoud: Inhoud, kruimel?: { href: string; tekst: string }): Html =>
  html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titel} – Speel de gemeente</title><link rel="stylesheet" href="/zac.css">
</head>
<body>
<a class="skip" href="#inhoud">Direct naar de inhoud</a>
<header><p><a href="/">Speel de gemeente</a> Een zaakafhandelcomponent om mee te oefenen; alle personen zijn verzonnen.</p></header>
<main id="inhoud" tabindex="-1">
${kruimel ? html`<nav aria-label="Kruimelpad"><a href="${kruimel.href}">Terug naar ${kruimel.tekst}</a></nav>` : null}
<h1>${titel}</h1>
${inhoud}
</main>
</body>
</html>`

/** What was done, after the redirect that followed it. */
export const gelukt = (melding: string | undefined): Inhoud =>
  melding && MELDINGEN[melding] ? html`<p class="melding goed" role="status">${MELDINGEN[melding]}</p>` : null

/** Fixed texts by key, so that no address can put words on our page. */
const MELDINGEN: Record<string, string> = {
  status: 'De status is gezet.',
  document: 'Het document is toegevoegd.',
  besluit: 'Het besluit is vastgelegd.',
  taak: 'De taak is uitgezet.',
  verwerkt: 'De taak is verwerkt.',
  open: 'De taak is teruggegeven.',
  afgebroken: 'De taak is afgebroken.',
  bericht: 'Het bericht is verstuurd.',
  klantcontact: 'Het klantcontact is vastgelegd.',
  antwoord: 'Het antwoord is vastgelegd.',
}

/** What a source answered instead, in a list. */
export const fout = ({ message, regels }: ApiFout): Html =>
  html`<div class="melding fout" role="alert"><p>${message}</p><ul>${regels.map((regel) => html`<li>${regel}</li>`)}</ul></div>`

/** The result of a source that may fail by itself, next to the others. */
export async function deel<T>(bron: Promise<T>, toon: (waarde: T) => Inhoud): Promise<Inhoud> {
  try {
    return toon(await bron)
  } catch (error) {
    if (isApiFout(error)) return fout(error)
    throw error
  }
}

const isApiFout = (error: unknown): error is ApiFout => error instanceof Error && error.name === 'ApiFout'

type Veld = {
  naam: string
  label: string
  waarde?: string
  uitleg?: string
  verplicht?: boolean
  soort?: string
}

/** A labelled input; `soort` is its type, or `tekstvak`. */
export function veld({ naam, label, waarde = '', uitleg, verplicht = true, soort = 'text' }: Veld): Html {
  const beschreven = uitleg ? html` aria-describedby="${naam}-uitleg"` : ''
  const eis = verplicht ? html` required` : ''
  return html`<p><label for="${naam}">${label}${verplicht ? '' : ' (niet verplicht)'}</label>
${uitleg ? html`<span class="uitleg" id="${naam}-uitleg">${uitleg}</span>` : null}
${
  soort === 'tekstvak'
    ? html`<textarea id="${naam}" name="${naam}" rows="5"${eis}${beschreven}>${waarde}</textarea>`
    : html`<input id="${naam}" name="${naam}" type="${soort}" value="${waarde}"${eis}${beschreven}>`
}</p>`
}

/** A labelled choice; without `leeg` one of the options must be taken. */
export const keuze = (
  naam: string,
  label: string,
  opties: { waarde: string; tekst: string }[],
  leeg?: string,
): Html =>
  html`<p><label for="${naam}">${label}</label><select id="${naam}" name="${naam}">
${leeg ? html`<option value="">${leeg}</option>` : null}
${opties.map(({ waarde, tekst }) => html`<option value="${waarde}">${tekst}</option>`)}</select></p>`

/** A form that posts to `action`; one with a file is sent in parts. */
export const formulier = (action: string, inhoud: Inhoud, knop: string): Html =>
  html`<form method="post" action="${action}" enctype="multipart/form-data">${inhoud}<p><button>${knop}</button></p></form>`
