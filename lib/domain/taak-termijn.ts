import { Temporal } from 'temporal-polyfill'

const ZONE = 'Europe/Amsterdam'

/** Today in the Netherlands, as `YYYY-MM-DD`. */
export function vandaag(nu: Date): string {
  return toZoned(nu).toPlainDate().toString()
}

/** Whether the last day of a term is over. The day itself counts wholly, in Dutch time. */
export function isNaTermijn(einddatum: string, nu: Date): boolean {
  return vandaag(nu) > einddatum
}

/** Last second of a day as VNG MijnTaken writes a deadline: `2026-12-12T23:59:59+01:00`. */
export function eindeVanDag(einddatum: string): string {
  return Temporal.PlainDate.from(einddatum)
    .toZonedDateTime({ timeZone: ZONE, plainTime: '23:59:59' })
    .toString({ timeZoneName: 'never' })
}

/** The day a number of days before another. */
export function dagenEerder(datum: string, dagen: number): string {
  return Temporal.PlainDate.from(datum).subtract({ days: dagen }).toString()
}

const toZoned = (nu: Date) => Temporal.Instant.fromEpochMilliseconds(nu.getTime()).toZonedDateTimeISO(ZONE)
