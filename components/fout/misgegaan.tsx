import en from '@/messages/en/misgegaan.json'
import nl from '@/messages/nl/misgegaan.json'

/**
 * What an error page says. It runs in the browser, where no provider of texts is: it brings its own few, in
 * the language that the page had.
 */
export function Misgegaan({ error }: Readonly<{ error: unknown }>) {
  const code = foutcode(error)
  const taal = typeof document === 'undefined' ? 'nl' : document.documentElement.lang
  const t = taal === 'en' ? en : nl
  return (
    <main id="inhoud" tabIndex={-1} className="mijn-wrap mijn-vul mijn-inhoud mijn-inhoud--los">
      <title>{t.titel}</title>
      <h1 className="nl-heading nl-heading--level-1">{t.titel}</h1>
      <p className="nl-paragraph">{t.tekst}</p>
      {code ? (
        <p className="nl-paragraph">
          {t.code} <span className="mijn-code">{code}</span>
        </p>
      ) : null}
      <div className="mijn-knopregel">
        <button
          type="button"
          className="nl-button nl-button--primary"
          onClick={() => window.location.reload()}
        >
          {t.opnieuw}
        </button>
      </div>
    </main>
  )
}

/** React gives the digest of a server error, which the log holds too. */
function foutcode(error: unknown): string | null {
  return error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : null
}
