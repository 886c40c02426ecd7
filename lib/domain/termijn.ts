import { Temporal } from 'temporal-polyfill'

/** Dates are `YYYY-MM-DD`, durations ISO 8601; empty text where the register says nothing. */
export type TermijnInvoer = {
  startdatum: string
  einddatumGepland: string | null
  uiterlijkeEinddatumAfdoening: string | null
  verlenging?: { reden: string; duur: string } | null | undefined
  opschorting?: { indicatie: boolean; reden: string } | null | undefined
  servicenorm: string
  doorlooptijd: string
}

export type Termijn = {
  streefdatum: string | null
  uiterlijkeDatum: string | null
  /** `duur` is an ISO 8601 duration, or empty. */
  verlenging: { reden: string; duur: string } | null
  opschorting: { reden: string } | null
}

/**
 * Both dates of a zaak. The zaak's own dates count; without them they follow from the zaaktype's servicenorm and
 * doorlooptijd, but not while the zaak is opgeschort: then nobody knows yet.
 */
export function berekenTermijn(invoer: TermijnInvoer): Termijn {
  const verlenging = readVerlenging(invoer.verlenging)
  // The provider always answers the nested object, so only a true indicatie means opschorting (zrc-012).
  const opschorting = invoer.opschorting?.indicatie === true ? { reden: invoer.opschorting.reden } : null
  const derive = (durations: string[]) => (opschorting ? null : addDurations(invoer.startdatum, durations))
  return {
    streefdatum: invoer.einddatumGepland ?? (verlenging ? null : derive([invoer.servicenorm])),
    uiterlijkeDatum:
      invoer.uiterlijkeEinddatumAfdoening ??
      derive([invoer.doorlooptijd, ...(verlenging?.duur ? [verlenging.duur] : [])]),
    verlenging,
    opschorting,
  }
}

function readVerlenging(verlenging: TermijnInvoer['verlenging']): Termijn['verlenging'] {
  if (!verlenging) return null
  const duration = parseDuration(verlenging.duur)
  const duur = duration && !duration.blank ? verlenging.duur : ''
  return duur || verlenging.reden ? { reden: verlenging.reden, duur } : null
}

function addDurations(date: string, durations: string[]): string | null {
  const parsed = durations.map(parseDuration)
  if (parsed.some((duration) => duration === null || duration.blank)) return null
  return parsed
    .reduce((sum, duration) => (duration ? sum.add(duration) : sum), Temporal.PlainDate.from(date))
    .toString()
}

function parseDuration(text: string): Temporal.Duration | null {
  try {
    return Temporal.Duration.from(text)
  } catch {
    return null
  }
}
