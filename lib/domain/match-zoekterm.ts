import { bevatWoorden, spellingenVan, woordenVan } from './zoekterm'

/**
 * Whether every word of the search term occurs in the zaaknummer (either spelling) or the omschrijving; case and
 * diacritics do not matter. An empty term matches everything.
 */
export const matchZoekterm = (
  zaak: { identificatie: string; omschrijving: string },
  zoekterm: string,
): boolean => bevatWoorden([...spellingenVan(zaak.identificatie), zaak.omschrijving], woordenVan(zoekterm))
