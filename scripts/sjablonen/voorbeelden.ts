import type { Berichtsoort, Variabelen } from '@/lib/notificaties/sjablonen/berichtsoorten'

const zaak = { zaaknummer: 'ZAAK-2026-0000417', pad: '/zaken' }
const taak = { pad: '/taken', verloopdatum: '2026-12-14' }

/** One set of variables for each kind, to look at and to test with. */
export const VOORBEELDEN: Record<Berichtsoort, Variabelen> = {
  'zaak-ontvangen': zaak,
  'status-gewijzigd': zaak,
  'zaak-afgerond': zaak,
  'document-toegevoegd': zaak,
  'besluit-genomen': zaak,
  'nieuwe-taak': taak,
  'taak-herinnering': taak,
  'taak-verlopen': { pad: '/taken' },
  'nieuw-bericht': { pad: '/berichten' },
  'antwoord-op-vraag': { pad: '/contactmomenten' },
  'contactgegevens-gewijzigd': { pad: '/profiel' },
  verificatiecode: { code: '482913', geldigMinuten: '15' },
  digest: { pad: '/overzicht', aantal: '3' },
}

export const VOORBEELD_ADRES = {
  naam: 'A. Voorbeeld',
  regels: ['Voorbeeldstraat 1', '1234 AB  WATERDAM'],
}
