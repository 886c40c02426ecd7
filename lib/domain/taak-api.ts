import type { TaakSoort } from './taak'

/** `TaakSoortEnum` of Open VTB Taken 0.1.0, and our own `uploadtaak`. */
export const API_TAAK_SOORTEN = ['betaaltaak', 'urltaak', 'formuliertaak', 'uploadtaak'] as const
export type ApiTaakSoort = (typeof API_TAAK_SOORTEN)[number]

const NAMEN: Record<TaakSoort, ApiTaakSoort> = {
  betaling: 'betaaltaak',
  url: 'urltaak',
  formulier: 'formuliertaak',
  upload: 'uploadtaak',
}
const SOORTEN: Record<ApiTaakSoort, TaakSoort> = {
  betaaltaak: 'betaling',
  urltaak: 'url',
  formuliertaak: 'formulier',
  uploadtaak: 'upload',
}

/** Name of a kind in the API. */
export const apiTaakSoort = (soort: TaakSoort): ApiTaakSoort => NAMEN[soort]

/** The kind behind a name in the API. */
export const taakSoortVan = (naam: ApiTaakSoort): TaakSoort => SOORTEN[naam]
