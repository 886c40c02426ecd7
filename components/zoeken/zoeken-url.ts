/** The page of the search over everything; without a term its form alone. */
export const zoekenUrl = (zoek?: string): string =>
  zoek ? `/zoeken?${new URLSearchParams({ q: zoek })}` : '/zoeken'
