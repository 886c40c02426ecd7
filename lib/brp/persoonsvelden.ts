import type { BrpRelatie } from '@/lib/env/config-schema'

/** What the profile page shows of everybody, and no more (dataminimalisatie). The flags come along unasked. */
const BASISVELDEN = [
  // Compared with the question, so that a mix-up at a gateway never shows somebody else's data.
  'burgerservicenummer',
  'naam.volledigeNaam',
  'adressering.aanhef',
  'adressering.aanschrijfwijze',
  'adressering.gebruikInLopendeTekst',
  'adressering.adresregel1',
  'adressering.adresregel2',
  'adressering.adresregel3',
  'adressering.land',
  'geboorte.datum',
  'geboorte.plaats',
  'geboorte.land',
  'nationaliteiten.nationaliteit',
  'verblijfplaats.verblijfadres',
  'verblijfplaats.datumVan',
  'verblijfplaats.functieAdres',
  'verblijfplaats.indicatieVastgesteldVerblijftNietOpAdres',
  'gemeenteVanInschrijving',
]

const RELATIEVELDEN: Record<BrpRelatie, string[]> = {
  partners: [
    'partners.naam.voornamen',
    'partners.naam.voorvoegsel',
    'partners.naam.geslachtsnaam',
    'partners.soortVerbintenis',
    'partners.aangaanHuwelijkPartnerschap.datum',
    'partners.ontbindingHuwelijkPartnerschap.datum',
  ],
  kinderen: [
    'kinderen.naam.voornamen',
    'kinderen.naam.voorvoegsel',
    'kinderen.naam.geslachtsnaam',
    'kinderen.geboorte.datum',
  ],
}

/** The `fields` of the question for these relaties. */
export function toFields(relaties: readonly BrpRelatie[]): string[] {
  return [...BASISVELDEN, ...relaties.flatMap((relatie) => RELATIEVELDEN[relatie])]
}
