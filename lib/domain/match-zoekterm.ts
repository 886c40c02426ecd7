import { formatZaaknummer } from './zaaknummer'

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * Whether every word of the search term occurs in the zaaknummer (either spelling) or the omschrijving; case and
 * diacritics do not matter. An empty term matches everything.
 */
export function matchZoekterm(
  zaak: { identificatie: string; omschrijving: string },
  zoekterm: string,
): boolean {
  const text = fold([zaak.identificatie, formatZaaknummer(zaak.identificatie), zaak.omschrijving].join('\n'))
  return fold(zoekterm)
    .split(/\s+/)
    .every((word) => text.includes(word))
}
