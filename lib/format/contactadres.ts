import { parsePhoneNumberFromString } from 'libphonenumber-js/mobile'
import { z } from 'zod'

export const ADRESSOORTEN = ['email', 'telefoonnummer'] as const
export type Adressoort = (typeof ADRESSOORTEN)[number]

// 80 is what the klantregistratie keeps.
const emailSchema = z.email().max(80)

/** An address in the one form in which it is kept: E.164 for a mobile number, a lower-case domain for e-mail. Null when it is neither. */
export function parseContactadres(soort: Adressoort, ingevuld: string): string | null {
  const tekst = ingevuld.trim()
  if (soort === 'email') {
    const at = tekst.lastIndexOf('@')
    const adres = tekst.slice(0, at) + tekst.slice(at).toLowerCase()
    return emailSchema.safeParse(adres).data ?? null
  }
  const nummer = parsePhoneNumberFromString(tekst, 'NL')
  return nummer?.isValid() ? nummer.number : null
}

/** As people write it: "06 12345678" for a Dutch number, "+32 470 12 34 56" for another. What cannot be read stays as it is. */
export function formatContactadres(soort: Adressoort, adres: string): string {
  if (soort === 'email') return adres
  const nummer = parsePhoneNumberFromString(adres, 'NL')
  if (!nummer) return adres
  return nummer.country === 'NL' ? nummer.formatNational() : nummer.formatInternational()
}
