/** Who sent a document: there is no better field than the two dates (Documenten API; Open Zaak #2296). */
export function documentRichting(document: {
  ontvangstdatum: string | null
  verzenddatum: string | null
}): 'ontvangen' | 'verstuurd' | 'onbekend' {
  if (document.ontvangstdatum) return 'ontvangen'
  return document.verzenddatum ? 'verstuurd' : 'onbekend'
}
