import { bsnSchema, rsinSchema } from '@/lib/domain/bsn'
import type { Bedrijf, Burger } from '@/lib/domain/identiteit'
import { kvkNummerSchema, vestigingsnummerSchema } from '@/lib/domain/kvk-nummer'

/** A number of a partij; `hoofd` is the KVK number above a vestigingsnummer. */
export type Nummer = { soort: string; nummer: string; hoofd?: string | undefined }

/**
 * The identity that these numbers make, or null when they make none: without a valid number nobody's data can be found,
 * and with that of two persons it would be unclear whose.
 */
export function toIdentiteit(naam: string, nummers: readonly Nummer[]): Burger | Bedrijf | null {
  const metNaam = naam ? { naam } : {}
  const van = (soort: string) => nummers.filter((nummer) => nummer.soort === soort)
  const [bsn, vestiging, kvk, rsin] = [van('bsn'), van('vestigingsnummer'), van('kvk_nummer'), van('rsin')]
  if (bsn.length > 1 || vestiging.length > 1 || kvk.length > 1 || rsin.length > 1) return null
  if (bsn[0]) {
    const parsed = bsnSchema.safeParse(bsn[0].nummer)
    return parsed.success && nummers.length === 1 ? { soort: 'burger', bsn: parsed.data, ...metNaam } : null
  }
  const kvkNummer = kvkNummerSchema.safeParse(vestiging[0]?.hoofd ?? kvk[0]?.nummer)
  if (!kvkNummer.success) return null
  const bedrijf = { soort: 'bedrijf', kvkNummer: kvkNummer.data, ...metNaam } as const
  if (vestiging[0]) {
    const parsed = vestigingsnummerSchema.safeParse(vestiging[0].nummer)
    return parsed.success ? { ...bedrijf, vestigingsnummer: parsed.data } : null
  }
  const eigenRsin = rsinSchema.safeParse(rsin[0]?.nummer)
  return eigenRsin.success ? { ...bedrijf, rsin: eigenRsin.data } : bedrijf
}
