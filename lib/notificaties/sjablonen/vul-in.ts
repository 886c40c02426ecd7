import Mustache from 'mustache'

const gewoon = (waarde: unknown) => String(waarde)

/** Fills a plain text in. */
export function fillTekst(sjabloon: string, variabelen: Readonly<Record<string, unknown>>): string {
  return Mustache.render(sjabloon, variabelen, {}, { escape: gewoon })
}

/** Fills HTML in; every value is escaped. */
export function fillHtml(sjabloon: string, variabelen: Readonly<Record<string, unknown>>): string {
  return Mustache.render(sjabloon, variabelen, {}, { escape: escapeHtml })
}

/** Slashes stay: attributes are quoted, and a link is then the same in every reader of its source. */
const escapeHtml = (waarde: unknown) => Mustache.escape(gewoon(waarde)).replaceAll('&#x2F;', '/')

/**
 * What is wrong with a template: a name that nothing fills, markup that does not close, or a tag that goes around
 * escaping. Empty when it may be used.
 * @param vrij names that are always there
 * @param optioneel names that may stand only inside a section of that name
 */
export function findSjabloonFouten(
  sjabloon: string,
  vrij: readonly string[],
  optioneel: readonly string[],
): string[] {
  try {
    return findIn(Mustache.parse(sjabloon), vrij, optioneel)
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

function findIn(delen: unknown[], vrij: readonly string[], optioneel: readonly string[]): string[] {
  return delen.flatMap((deel) => {
    if (!Array.isArray(deel)) return []
    const [soort, naam, , , kinderen]: unknown[] = deel
    if (soort === 'text' || typeof naam !== 'string') return []
    if (soort === 'name') return vrij.includes(naam) ? [] : [onbekend(naam, optioneel)]
    if (soort !== '#' && soort !== '^') return [`{{${String(soort)}${naam}}} mag niet in een sjabloon`]
    if (![...vrij, ...optioneel].includes(naam)) return [`variabele ${naam} bestaat hier niet`]
    return findIn(Array.isArray(kinderen) ? kinderen : [], soort === '#' ? [...vrij, naam] : vrij, optioneel)
  })
}

const onbekend = (naam: string, optioneel: readonly string[]) =>
  optioneel.includes(naam)
    ? `variabele ${naam} is er niet altijd: zet er {{#${naam}}}…{{/${naam}}} om`
    : `variabele ${naam} bestaat hier niet`
