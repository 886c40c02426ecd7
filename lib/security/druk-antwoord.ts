import 'server-only'

/** Seconds after which a visitor may try again; spreads them, as all who wait the same come back at once. */
const wachttijd = () => 3 + Math.floor(Math.random() * 5)

const PROBLEEM = {
  type: 'urn:mijnservices:fout:te-druk',
  code: 'te-druk',
  title: 'Het is nu te druk',
  status: 503,
  detail:
    'Er komen nu meer verzoeken dan wij aankunnen. Probeer het opnieuw na het aantal seconden in Retry-After.',
}

/** For a crowd: costs nothing, so that who is already inside is helped. Not through React, without texts of the municipality. */
export function drukAntwoord(pathname: string, nonce: string): Response {
  const headers = { 'Retry-After': String(wachttijd()) }
  if (pathname.startsWith('/api/'))
    return Response.json(PROBLEEM, {
      status: 503,
      headers: { ...headers, 'Content-Type': 'application/problem+json' },
    })
  return new Response(pagina(nonce), {
    status: 503,
    headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' },
  })
}

const pagina = (nonce: string) => `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Het is nu te druk</title>
<style nonce="${nonce}">body{font:1.125rem/1.6 system-ui,sans-serif;max-width:36rem;margin:4rem auto;padding:0 1rem}</style>
<main>
<h1>Het is nu te druk</h1>
<p>Er zijn nu veel bezoekers. Daarom kunnen wij deze pagina niet laten zien.</p>
<p>Wacht even en laad de pagina daarna opnieuw. Was u een formulier aan het versturen? Ga dan terug. Wat u had ingevuld, staat er nog.</p>
<p lang="en">There are many visitors at the moment. Please wait a little and reload the page.</p>
</main>
</html>
`
