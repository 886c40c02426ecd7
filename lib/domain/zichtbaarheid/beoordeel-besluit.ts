import { geweigerd, type Oordeel, toegestaan } from './oordeel'

/** `YYYY-MM-DD` or null. */
export type BeoordeeldBesluit = { verzenddatum: string | null; publicatiedatum: string | null }

export type BesluitReden = 'nog-niet-bekendgemaakt'

/**
 * Whether a besluit of a zaak that the visitor may see is shown: only once it was sent or published, as it may be
 * registered before the citizen should know of it (DIGEST §6). `vandaag` is the date in Amsterdam, `YYYY-MM-DD`.
 */
export function beoordeelBesluit(besluit: BeoordeeldBesluit, vandaag: string): Oordeel<BesluitReden> {
  const isKnown = [besluit.verzenddatum, besluit.publicatiedatum].some(
    (date) => date !== null && date <= vandaag,
  )
  return isKnown ? toegestaan : geweigerd('nog-niet-bekendgemaakt')
}
