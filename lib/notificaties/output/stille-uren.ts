import { Temporal } from 'temporal-polyfill'

/** Hours of the day, `HH:MM` on the Dutch clock; when `van` is later than `tot` it passes midnight. */
export type Uren = { van: string; tot: string }

/** The first moment from `moment` on that lies outside these hours. */
export function naStilte(moment: Date, { van, tot }: Uren): Date {
  const zoned = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(
    'Europe/Amsterdam',
  )
  const tijd = zoned.toPlainTime().toString().slice(0, 5)
  const overNacht = van > tot
  const isStil = overNacht ? tijd >= van || tijd < tot : tijd >= van && tijd < tot
  if (!isStil) return moment
  const dag = overNacht && tijd >= van ? zoned.add({ days: 1 }) : zoned
  return new Date(dag.withPlainTime(Temporal.PlainTime.from(tot)).epochMilliseconds)
}

/** The same hours turned around: outside a window is silence. */
export const buiten = ({ van, tot }: Uren): Uren => ({ van: tot, tot: van })
