export type SearchParams = Record<string, string | string[] | undefined>

/** The value when it is one of these, else undefined: nothing else of a URL reaches a page. */
export function oneOf<T extends string>(waarde: unknown, waarden: readonly T[]): T | undefined {
  return waarden.find((bekend) => bekend === waarde)
}
