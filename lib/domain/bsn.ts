import { z } from 'zod'

/**
 * The 11-proef that BSN and RSIN share: 9 digits, weighted sum divisible by 11.
 * Passing it does not mean that the number exists (DIGEST §17).
 */
export function passesElfProef(value: string): boolean {
  if (!/^\d{9}$/.test(value) || value === '000000000') return false
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
  return weights.reduce((sum, weight, index) => sum + weight * Number(value[index]), 0) % 11 === 0
}

/** A burgerservicenummer: always a string of 9 digits, leading zeros kept. */
export const bsnSchema = z.string().refine(passesElfProef, 'Dit is geen geldig BSN').brand<'Bsn'>()
export type Bsn = z.infer<typeof bsnSchema>

/** An RSIN: the same shape as a BSN, so never infer the kind from the value. */
export const rsinSchema = z.string().refine(passesElfProef, 'Dit is geen geldig RSIN').brand<'Rsin'>()
export type Rsin = z.infer<typeof rsinSchema>
