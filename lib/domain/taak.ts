import { isNaTermijn } from './taak-termijn'

export const TAAK_SOORTEN = ['betaling', 'url', 'formulier', 'upload'] as const
export type TaakSoort = (typeof TAAK_SOORTEN)[number]

export const TAAK_STATUSSEN = ['open', 'uitgevoerd', 'verwerkt', 'afgebroken', 'verlopen'] as const
export type TaakStatus = (typeof TAAK_STATUSSEN)[number]

/** What happens to a taak, and who does it: inwoner, behandelaar (through the API) or the clock. */
export const TAAK_GEBEURTENISSEN = ['uitvoeren', 'verwerken', 'afbreken', 'teruggeven', 'verlopen'] as const
export type TaakGebeurtenis = (typeof TAAK_GEBEURTENISSEN)[number]

const OVERGANGEN: Record<TaakGebeurtenis, { van: TaakStatus; naar: TaakStatus }> = {
  uitvoeren: { van: 'open', naar: 'uitgevoerd' },
  verwerken: { van: 'uitgevoerd', naar: 'verwerkt' },
  afbreken: { van: 'open', naar: 'afgebroken' },
  teruggeven: { van: 'uitgevoerd', naar: 'open' },
  verlopen: { van: 'open', naar: 'verlopen' },
}

export type OvergangFout = 'overgang-onmogelijk' | 'termijn-voorbij' | 'termijn-loopt'
/** A `Result`, in plain types: the domain imports nothing of ours. */
export type Overgang = { ok: true; value: TaakStatus } | { ok: false; error: OvergangFout }
type MetTermijn = { status: TaakStatus; einddatumHandelingsTermijn: string | null }

/**
 * The status after an event. An open taak past its term can only expire, even when the clock job has not come by yet;
 * it cannot expire a moment earlier.
 */
export function volgendeStatus(taak: MetTermijn, gebeurtenis: TaakGebeurtenis, nu: Date): Overgang {
  const { van, naar } = OVERGANGEN[gebeurtenis]
  if (taak.status !== van) return { ok: false, error: 'overgang-onmogelijk' }
  const { einddatumHandelingsTermijn: einde } = taak
  const voorbij = einde !== null && isNaTermijn(einde, nu)
  if (gebeurtenis === 'uitvoeren' && voorbij) return { ok: false, error: 'termijn-voorbij' }
  if (gebeurtenis === 'verlopen' && !voorbij) return { ok: false, error: 'termijn-loopt' }
  return { ok: true, value: naar }
}

/** The event that leads from one status to the other, or null when none does. */
export function gebeurtenisTussen(van: TaakStatus, naar: TaakStatus): TaakGebeurtenis | null {
  const found = TAAK_GEBEURTENISSEN.find(
    (naam) => OVERGANGEN[naam].van === van && OVERGANGEN[naam].naar === naar,
  )
  return found ?? null
}

/** Whether nothing can happen to the taak any more. */
export const isAfgehandeld = (status: TaakStatus): boolean => status !== 'open' && status !== 'uitgevoerd'

/** `StatusEnum` of Open VTB Taken 0.1.0. */
export const API_TAAK_STATUSSEN = ['open', 'uitgevoerd', 'niet_uitgevoerd', 'afgebroken', 'verwerkt'] as const
export type ApiTaakStatus = (typeof API_TAAK_STATUSSEN)[number]

/** The standard calls an expired taak `niet_uitgevoerd`; the other names are the same. */
export const toApiStatus = (status: TaakStatus): ApiTaakStatus =>
  status === 'verlopen' ? 'niet_uitgevoerd' : status
export const fromApiStatus = (status: ApiTaakStatus): TaakStatus =>
  status === 'niet_uitgevoerd' ? 'verlopen' : status
