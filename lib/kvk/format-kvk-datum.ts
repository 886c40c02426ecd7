import { Temporal } from 'temporal-polyfill'

/**
 * A KVK date in words: "1 september 2017", "april 1998", "2005". KVK writes `YYYYMMDD`; what is unknown is zero or
 * left off (DIGEST §13). Null when the year is unknown or the text is no date.
 */
export function formatKvkDatum(tekst: string | undefined): string | null {
  const [, jaar = '', maand = '00', dag = '00'] = tekst?.match(/^(\d{4})(\d{2})?(\d{2})?$/) ?? []
  if (jaar === '' || jaar === '0000') return null
  if (maand === '00') return jaar
  const month = Number(maand)
  if (month > 12) return null
  if (dag === '00')
    return toWoorden({ year: Number(jaar), month, day: 1 }, { month: 'long', year: 'numeric' })
  return toWoorden(
    { year: Number(jaar), month, day: Number(dag) },
    { day: 'numeric', month: 'long', year: 'numeric' },
  )
}

function toWoorden(
  delen: { year: number; month: number; day: number },
  opmaak: Intl.DateTimeFormatOptions,
): string | null {
  try {
    return Temporal.PlainDate.from(delen, { overflow: 'reject' }).toLocaleString('nl-NL', opmaak)
  } catch {
    return null
  }
}
