/** Token name → its value as written, in the order of the file. */
export type Tokens = Map<string, string>

const DECLARATIE = /^\s*(--[a-z0-9-]+):\s*(.*?);(?:\s*\/\*.*\*\/)?\s*$/gm
const VERWIJZING = /var\(\s*(--[a-z0-9-]+)/g

export function parseTokens(css: string): Tokens {
  return new Map([...css.matchAll(DECLARATIE)].map(([, naam = '', waarde = '']) => [naam, waarde]))
}

/** Keeps the tokens that the given style sheets use, directly or through another token. */
export function pruneTokens(tokens: Tokens, stylesheets: string[]): Tokens {
  const nodig = new Set<string>()
  const bezoek = (css: string) => {
    for (const [, naam = ''] of css.matchAll(VERWIJZING)) {
      if (nodig.has(naam)) continue
      nodig.add(naam)
      bezoek(tokens.get(naam) ?? '')
    }
  }
  stylesheets.forEach(bezoek)
  return new Map([...tokens].filter(([naam]) => nodig.has(naam)))
}

/** Follows references to the final value. Throws when a token does not exist or does not end in a plain value. */
export function resolveToken(tokens: Tokens, naam: string): string {
  const waarde = tokens.get(naam)
  if (waarde === undefined) throw new Error(`Onbekend token ${naam}`)
  const verwijzing = /^var\(\s*(--[a-z0-9-]+)\s*\)$/.exec(waarde)
  return verwijzing?.[1] ? resolveToken(tokens, verwijzing[1]) : waarde
}
