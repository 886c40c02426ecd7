import { z } from 'zod'
import type { InvalidParam } from '@/lib/errors/ongeldige-invoer'

export const SOORTEN_ADRES = ['email', 'telefoonnummer', 'overig'] as const

/** Phone number as Open Klant takes it; a service number is nobody's own (DIGEST §10). */
export const TELEFOON = /^(?!0800|0900|1400|140)(0[1-9][0-9]{8}|\+[0-9]{9,15}|00[0-9]{7,13})$/
const emailSchema = z.email()

/** Whether the address has the shape of its kind. */
export function digitaalAdresProblems(wordt: { adres: string; soortDigitaalAdres: string }): InvalidParam[] {
  const { adres, soortDigitaalAdres } = wordt
  if (soortDigitaalAdres === 'email' && !emailSchema.safeParse(adres).success) {
    return [{ name: 'adres', code: 'invalid', reason: 'Dit is geen e-mailadres.' }]
  }
  if (soortDigitaalAdres === 'telefoonnummer' && !TELEFOON.test(adres)) {
    return [{ name: 'adres', code: 'invalid', reason: 'Dit is geen telefoonnummer.' }]
  }
  return []
}
