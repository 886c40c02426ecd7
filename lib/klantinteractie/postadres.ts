import type { Adres } from '@/db/schema/klantinteractie/kolommen'

/** The lines of a postal address below the name; null when it is none. */
export function toPostadres(adres: Adres | null): string[] | null {
  if (!adres) return null
  const straat = [adres.straatnaam, adres.huisnummer, adres.huisnummertoevoeging].filter(Boolean).join(' ')
  const plaats = [adres.postcode, adres.stad].filter(Boolean).join('  ')
  const regels =
    straat && plaats ? [straat, plaats] : [adres.adresregel1, adres.adresregel2, adres.adresregel3]
  const gevuld = regels.filter((regel): regel is string => Boolean(regel)).map((regel) => regel.slice(0, 80))
  return gevuld.length > 0 ? gevuld : null
}
