import { isWithin } from '@/lib/http/resource-url'

/**
 * Asks the registrations elsewhere that a URL is of, one after the other: one Objects API may hold several objecttypes. Null
 * when none of them has it, undefined when the URL is of none of them. Throws what `find` throws.
 */
export async function findElders<Bron extends { soort: string; url: string }, Gevonden>(
  bronnen: readonly (Bron | { soort: 'lokaal' })[],
  url: string,
  find: (bron: Bron) => Promise<Gevonden | null>,
): Promise<Gevonden | null | undefined> {
  const elders = bronnen.filter((bron): bron is Bron => 'url' in bron && isWithin(url, { basis: bron.url }))
  for (const bron of elders) {
    const gevonden = await find(bron)
    if (gevonden) return gevonden
  }
  return elders.length === 0 ? undefined : null
}
