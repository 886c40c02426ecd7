/** The level on its scale (lowest first). A level that is absent or unknown counts as the lowest (DIGEST §14). */
export function knownNiveau(niveau: unknown, niveaus: readonly string[]): string {
  const known = typeof niveau === 'string' || typeof niveau === 'number' ? String(niveau) : ''
  return niveaus.includes(known) ? known : (niveaus[0] ?? '')
}

/** Whether the level that the provider states is at least the demanded one. False when the demanded one is not on the scale. */
export function isNiveauVoldoende(niveau: unknown, minimaal: string, niveaus: readonly string[]): boolean {
  const demanded = niveaus.indexOf(minimaal)
  return demanded >= 0 && niveaus.indexOf(knownNiveau(niveau, niveaus)) >= demanded
}
