import { html } from 'hono/html'
import type { PostStuk } from './postbus'

const stijl = `
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; color: #1b1b1b; background: #f3f3f3 }
  main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; background: #fff; min-height: 100vh; box-sizing: border-box }
  .simulatie { background: #fff3c4; border: 2px solid #8a6100; padding: .5rem 1rem }
  details { border: 1px solid #767676; border-radius: 4px; margin: .75rem 0; padding: 0 1rem }
  summary { padding: .75rem 0; cursor: pointer; min-height: 24px }
  iframe { width: 100%; height: 38rem; border: 1px solid #767676; background: #fff }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f3f3f3; padding: 1rem }
  label { font-weight: 700 } input, button { font: inherit; min-height: 44px; padding: .25rem .75rem }
  :focus-visible { outline: 3px solid #b4009e; outline-offset: 2px }`

const NAMEN = { email: 'E-mail', sms: 'Sms', brief: 'Brief' }

/** Everything that was sent, on one page, newest first. Works without JavaScript. */
export async function pagina(stukken: readonly PostStuk[], aan: string): Promise<string> {
  return String(
    await html`<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Postbus van de sandbox</title><style>${stijl}</style></head>
<body><main><h1>Postbus</h1>
<p class="simulatie">Hier komt alles binnen wat de sandbox verstuurt. Er gaat niets naar buiten.</p>
<form><label for="aan">Aan</label> <input id="aan" name="aan" value="${aan}"> <button>Zoeken</button></form>
<p>${stukken.length} ${stukken.length === 1 ? 'bericht' : 'berichten'}, de nieuwste eerst. <a href="/?aan=${encodeURIComponent(aan)}">Ververs</a></p>
${stukken.map(toDetails)}
</main></body>
</html>`,
  )
}

const toDetails = (stuk: PostStuk) => html`<details>
<summary><strong>${NAMEN[stuk.kanaal]}</strong> aan ${stuk.aan}: ${stuk.onderwerp ?? stuk.tekst} <time datetime="${stuk.ontvangenOp}">${tijd(stuk.ontvangenOp)}</time></summary>
<p>Via ${stuk.via}${stuk.van ? ` van ${stuk.van}` : ''}${stuk.kenmerk ? `, kenmerk ${stuk.kenmerk}` : ''}</p>
${stuk.kanaal === 'brief' ? html`<p><a href="/berichten/${stuk.id}/pdf">Open de brief (pdf)</a></p>` : ''}
${stuk.html ? html`<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" loading="lazy" title="Inhoud van ${stuk.onderwerp ?? 'de e-mail'}" src="/berichten/${stuk.id}/html"></iframe>` : ''}
<pre>${stuk.tekst}</pre></details>`

const tijd = (iso: string) =>
  new Intl.DateTimeFormat('nl-NL', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(iso))
